using System.Globalization;
using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>April to March (地方自治法 第208条), named by the calendar year it begins in: 令和5年度 is FY2023.</summary>
/// <param name="Begins">Calendar year of its first of April.</param>
internal readonly record struct FiscalYear(int Begins)
{
    /// <summary>
    /// Reads a text that is one year and nothing else but 末: <c>令和3年度 (2021年度)</c>, <c>㋿5年度</c>, <c>R3年 度</c>, <c>2023(令和5)年度</c>,
    /// <c>FY2023</c>. In a label a year without 度 means the fiscal year of its number: <c>令和5年</c>, <c>R5</c>, <c>H29(2017年)</c>. Months
    /// and days lie in a fiscal year but do not name one.
    /// </summary>
    public static Reading<FiscalYear> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Years.Whole(text.Trim()) is not { Month: null, IsAsOf: false, Name.Lead: not YearLead.Bare } syntax)
            return Reading<FiscalYear>.NotMine;
        return syntax.Problem is { } problem ? Reading<FiscalYear>.Broken(problem.Code, problem.Message)
            : syntax.Name.Calendar is { } year ? Reading<FiscalYear>.Of(new FiscalYear(year))
            : Reading<FiscalYear>.NotMine;
    }

    /// <summary>FY2023.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"FY{Begins}");
}
