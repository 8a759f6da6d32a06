namespace PlanExtractor.Layout.Geometric;

/// <summary>Notes at the foot of a page: smaller type, each begun by its mark (<c>⁴ …</c>, <c>※2 …</c>; <c>※ …</c> where the page has a (※)).</summary>
internal static class PageNotes
{
    private const double Smaller = 0.93;

    /// <summary>The lines of the notes, from the first with a mark on; empty where there are none.</summary>
    public static IReadOnlyList<PageLine> Find(IReadOnlyList<PageLine> lines, double body)
    {
        var first = lines.Count;
        while (first > 0 && lines[first - 1].Size < Smaller * body)
            first--;
        var isMarked = lines.Take(first).Any(l => FootnoteMarks.CountBare(l.Text) > 0);
        while (first < lines.Count && !HasMark(lines[first].Text) && !(isMarked && HasBareMark(lines[first].Text)))
            first++;
        return [.. lines.Skip(first)];
    }

    /// <summary>Whether a note without a number begins.</summary>
    public static bool HasBareMark(string text) => text.Length > 1 && text[0] == '※' && !JapaneseText.IsDigit(text[1]);

    /// <summary>Whether a note begins.</summary>
    public static bool HasMark(string text) =>
        text.Length > 1 && (FootnoteMarks.IsSuperscript(text[0]) || (text[0] is '※' or '＊' or '*' && JapaneseText.IsDigit(text[1])) || (text[0] == '注' && JapaneseText.IsDigit(text[1])));
}
