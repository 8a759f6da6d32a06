using System.Globalization;
using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>April to March (地方自治法 第208条), named by the calendar year it begins in: 令和5年度 is FY2023.</summary>
/// <param name="Begins">Calendar year of its first of April.</param>
internal readonly record struct FiscalYear(int Begins)
{
    /// <summary>Most precise first; the first that says "mine" wins.</summary>
    public static IReadOnlyList<ValueReader<FiscalYear>> Forms { get; } = [EraInFull, EraInitial, Western];

    /// <summary>
    /// Reads a text that is one year and nothing else but 末. In a label a year without 度 means the fiscal year of its number:
    /// <c>令和5年</c>, <c>R5</c>, <c>H29(2017年)</c>. Months and days lie in a fiscal year but do not name one.
    /// </summary>
    public static Reading<FiscalYear> Read(string text)
    {
        foreach (var form in Forms)
        {
            var reading = form(text);
            if (reading.IsMine)
                return reading;
        }

        return Reading<FiscalYear>.NotMine;
    }

    /// <summary>FY2023.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"FY{Begins}");

    // 令和5年度, ㋿5年度, 令和3年度 (2021年度), 平成31年度=令和元年度
    private static Reading<FiscalYear> EraInFull(string text) => Labeled(text, YearLead.EraName);

    // R5年度, R5, R3年 度, H29(2017年)
    private static Reading<FiscalYear> EraInitial(string text) => Labeled(text, YearLead.EraInitial);

    // 2024年度, 2023(令和5)年度, 2023, FY2023
    private static Reading<FiscalYear> Western(string text)
    {
        var reading = Labeled(text, YearLead.Western);
        return reading.IsMine ? reading : Labeled(text, YearLead.WesternFiscal);
    }

    private static Reading<FiscalYear> Labeled(string text, YearLead lead)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Years.Whole(text.Trim()) is not { Month: null, IsAsOf: false } syntax || syntax.Name.Lead != lead)
            return Reading<FiscalYear>.NotMine;
        return syntax.Problem is { } problem ? Reading<FiscalYear>.Broken(problem.Code, problem.Message)
            : syntax.Name.Calendar is { } year ? Reading<FiscalYear>.Of(new FiscalYear(year))
            : Reading<FiscalYear>.NotMine;
    }
}
