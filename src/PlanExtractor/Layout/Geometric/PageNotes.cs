namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// Notes at the foot of a page: smaller type, each begun by its mark (<c>⁴ …</c>, <c>※2 …</c>; <c>※ …</c> where the page has a (※)).
/// </summary>
internal static class PageNotes
{
    private const double Smaller = 0.93;

    /// <summary>The notes, each its lines, from the first with a mark on; empty where there are none.</summary>
    public static IReadOnlyList<IReadOnlyList<PageLine>> Find(IReadOnlyList<PageLine> lines, double body)
    {
        var first = lines.Count;
        while (first > 0 && lines[first - 1].Size < Smaller * body)
            first--;
        var isMarked = lines.Take(first).Any(l => FootnoteMarks.CountBare(l.Text) > 0);
        var notes = new List<List<PageLine>>();
        foreach (var line in lines.Skip(first))
        {
            if (HasMark(line.Text) || (isMarked && HasBareMark(line.Text)))
                notes.Add([line]);
            else if (notes.Count > 0)
                notes[^1].Add(line);
        }

        return notes;
    }

    // ※ …, not ※2 …
    private static bool HasBareMark(string text) => text.Length > 1 && text[0] == '※' && !JapaneseText.IsDigit(text[1]);

    private static bool HasMark(string text) =>
        text.Length > 1 && (FootnoteMarks.IsSuperscript(text[0]) || (text[0] is '※' or '＊' or '*' && JapaneseText.IsDigit(text[1]))
            || (text[0] == '注' && JapaneseText.IsDigit(text[1])));
}
