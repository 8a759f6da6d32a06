using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>A run of fiscal years, both ends inclusive: <c>令和3年度から令和7年度までの5年間</c> is 2021 to 2025.</summary>
/// <param name="Text">As written, with まで and the length.</param>
/// <param name="StartFiscalYear">First fiscal year.</param>
/// <param name="EndFiscalYear">Last fiscal year.</param>
internal sealed record Period(string Text, int StartFiscalYear, int EndFiscalYear)
{
    /// <summary>
    /// Reads a text that is one period and nothing else. Here, where nothing else can be meant, a space alone may join the years
    /// (<c>平成31年度 平成33年度</c>: the tilde has vanished), and hyphens may frame them (<c>-平成20~24年度-</c>). A stated length
    /// that the ends contradict is broken: <c>period-length-disagrees</c>.
    /// </summary>
    public static Reading<Period> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim().Trim('-', '－', '—', '―', 'ー').Trim();
        if (PeriodGrammar.At(Fold.Text(trimmed), 0, mayLackTilde: true) is not { } syntax || syntax.End != trimmed.Length)
            return Reading<Period>.NotMine;
        return syntax.Problem is { } problem
            ? Reading<Period>.Broken(problem.Code, problem.Message)
            : Reading<Period>.Of(new Period(trimmed, syntax.First, syntax.Last));
    }

    /// <summary>All periods, left to right. Where the ends contradict a stated length, the ends count.</summary>
    public static IReadOnlyList<Found<Period>> FindAll(string text)
    {
        if (!YearSigns.MayBeNamed(text) || !PeriodWords.MayJoin(text))
            return [];
        var folded = Fold.Text(text);
        List<Found<Period>>? found = null;
        for (var at = YearScan.NextBeginning(folded, 0); at >= 0; at = YearScan.NextBeginning(folded, at))
        {
            if (PeriodGrammar.At(folded, at, mayLackTilde: false) is not { } syntax || syntax.Last < syntax.First)
            {
                // A year is stepped over as a whole: no period begins within it.
                at = YearGrammar.At(folded, at) is { } year ? Math.Max(at + 1, year.End) : at + 1;
                continue;
            }

            var length = syntax.End - at;
            (found ??= []).Add(new Found<Period>(new Period(text.Substring(at, length), syntax.First, syntax.Last), at, length));
            at = syntax.End;
        }

        return found ?? (IReadOnlyList<Found<Period>>)[];
    }
}
