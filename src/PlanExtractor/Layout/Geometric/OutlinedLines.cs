using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// Lines that the document's outline (bookmarks) leads to: the author's own headings, also where their type is the body's.
/// </summary>
internal sealed class OutlinedLines
{
    // A title of one letter, such as 1 or A, says nothing about a line.
    private const int ShortestTitle = 2;

    private readonly Dictionary<int, Dictionary<string, int>> _depths = [];

    /// <summary>The lines of an outline; entries that lead to no page are left out.</summary>
    public OutlinedLines(IEnumerable<Bookmark> outline)
    {
        foreach (var entry in outline)
        {
            if (entry.Page is not { } page || Letters(entry.Title) is not { Length: >= ShortestTitle } title)
                continue;
            if (!_depths.TryGetValue(page, out var titles))
                _depths.Add(page, titles = new Dictionary<string, int>(StringComparer.Ordinal));
            titles.TryAdd(title, entry.Depth);
        }
    }

    /// <summary>Depth of the entry that leads to a line and says the same; 0 where there is none.</summary>
    public int Depth(PageLine line) => _depths.TryGetValue(line.Page, out var titles) ? titles.GetValueOrDefault(Letters(line.Text)) : 0;

    // １．計画の目的 is 1. 計画の 目的.
    private static string Letters(string text) => string.Concat(CompatibilityForms.ToOrdinary(text).Where(char.IsLetterOrDigit));
}
