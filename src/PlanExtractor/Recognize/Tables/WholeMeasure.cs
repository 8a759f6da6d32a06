using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Recognize.Tables;

/// <summary>A cell that is one quantity and nothing else: <c>71.3（R5）</c>, <c>延べ200人</c>, <c>各60％</c>; not <c>51％→60％</c>.</summary>
internal static class WholeMeasure
{
    private const int LongestLead = 6;
    private const string StandIn = "件";
    private static readonly string[] Bounds = ["以上", "以下", "以内", "未満", "程度", "超"];

    // Signs that a second value or a name stands beside the quantity.
    private const string Separators = "、。:→⇒➔➡⇨~/";

    /// <summary>The quantity; null where the cell holds something else, or something more.</summary>
    public static Measure? Read(string cell)
    {
        var text = cell.Replace('\n', ' ').Trim();
        if (text.Length is 0 or > 80 || Measures.IsNone(text) || Arrows.Find(text, 0).Length > 0)
            return null;
        return IsWhole(text) && Measures.Read(text) is { IsRead: true, Value: { Value: not null } value } ? value : Bounded(text);
    }

    // 120以上, 累計60, 約4,000: without its unit, which stands in a column of its own, the words around the number would not be read.
    private static Measure? Bounded(string text)
    {
        var bound = Array.Find(Bounds, b => Fold.Text(text).Contains(b, StringComparison.Ordinal));
        var at = bound is null ? EndOfNumber(text) : text.IndexOf(bound, StringComparison.Ordinal);
        if (at <= 0 || !JapaneseText.IsDigit(text[at - 1]))
            return null;
        var counted = text.Insert(at, StandIn);
        return IsWhole(counted) && Measures.Read(counted) is { IsRead: true, Value: { Value: not null } value }
            ? value with { Text = value.Text.Replace(StandIn, "", StringComparison.Ordinal), Unit = null, NormalizedUnit = null }
            : null;
    }

    // Behind the number that ends the text; 0 where none does, or too much stands before it.
    private static int EndOfNumber(string text)
    {
        var start = text.Length;
        while (start > 0 && (JapaneseText.IsDigit(text[start - 1]) || text[start - 1] is ',' or '，' or '.' or '．'))
            start--;
        return start is > 0 and <= LongestLead ? text.Length : 0;
    }

    private static bool IsWhole(string text)
    {
        if (Measures.FindAll(text) is not { Count: > 0 } found)
            return Measures.Read(text) is { IsRead: true, Value.Value: not null }; // 半減, 8 公園
        var first = found[0];
        if (found.Skip(1).Any(f => !IsInBrackets(text, f.Start)))
            return false;
        var lead = WithoutYear(Fold.Text(text[..first.Start]).Trim());
        var tail = Fold.Text(text[AimText.SkipBrackets(text, first.End)..]).Trim();
        return lead.Length <= LongestLead && lead.IndexOfAny(Separators.ToCharArray()) < 0 && (tail.Length == 0 || tail[0] is '※' or '*');
    }

    private static string WithoutYear(string lead) => lead.Length > 0 && YearText.IsYear(lead.TrimEnd(':', '：', 'に', 'は')) ? "" : lead;

    private static bool IsInBrackets(string text, int at)
    {
        var depth = 0;
        for (var i = 0; i < at; i++)
            depth += text[i] is '(' or '（' or '[' or '［' or '【' or '※' ? 1 : text[i] is ')' or '）' or ']' or '］' or '】' ? -1 : 0;
        return depth > 0;
    }
}
