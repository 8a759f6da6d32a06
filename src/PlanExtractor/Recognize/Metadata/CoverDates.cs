using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Metadata;

/// <summary>Dates of establishment and revision, from the cover first: <c>令和6年2月策定</c>, <c>令和5年3月 改定</c>, a date by itself.</summary>
internal static class CoverDates
{
    private static readonly WordList Established = WordList.Grammar("plan.established");
    private static readonly WordList Revised = WordList.Grammar("plan.revised");

    /// <summary>Both dates; null where the document gives none.</summary>
    public static (DateValue? Established, DateValue? Revised) Read(IReadOnlyList<TextBlock> cover, PlanOutline outline)
    {
        DateValue? established = null, revised = null, bare = null;
        foreach (var line in cover.Take(40).Concat(outline.Colophon.OfType<TextBlock>()))
        {
            if (line.Text.Length > 60 || DateValue.FindAll(line.Text) is not { Count: > 0 } dates)
                continue;
            for (var i = 0; i < dates.Count; i++)
            {
                if (dates[i].Value.Precision is DatePrecision.FiscalYear || IsRange(line.Text, dates))
                    continue;
                var end = i + 1 < dates.Count ? dates[i + 1].Start : line.Text.Length;
                var after = line.Text[dates[i].End..end];
                if (Revised.StandIn(after))
                    revised = Later(revised, dates[i].Value);
                else if (Established.StandIn(after))
                    established ??= dates[i].Value;
                else if (dates[i].Value.Precision is DatePrecision.Month or DatePrecision.Day)
                    bare ??= dates[i].Value;
            }
        }

        return (established ?? bare, revised);
    }

    // 令和7年4月～令和12年3月 is a period.
    private static bool IsRange(string line, IReadOnlyList<Found<DateValue>> dates) =>
        dates.Count > 1 && line[dates[0].End..dates[1].Start].Trim() is "～" or "〜" or "~" or "-" or "－" or "から" or "―";

    private static DateValue Later(DateValue? a, DateValue b) => a is null || string.CompareOrdinal(a.Iso, b.Iso) < 0 ? b : a;
}
