using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual;

/// <summary>Finds what is printed on every page: running headers, footers and page numbers. A header's first place stays.</summary>
internal static class RunningHeads
{
    private const int FewestPages = 3;
    private const int LongestHead = 60;
    private const int CoverLines = 30;
    private const int FarthestHead = 6;

    /// <summary>Indices of the lines to leave out.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="contents">Indices of the table of contents, which holds no first place of a header.</param>
    public static HashSet<int> Find(IReadOnlyList<SourceLine> lines, IReadOnlySet<int> contents)
    {
        ArgumentNullException.ThrowIfNull(contents);
        ArgumentNullException.ThrowIfNull(lines);
        var found = new HashSet<int>(PageNumbers.Find(lines));
        AddBesidePageNumbers(lines, contents, found);
        AddOpenChapters(lines, found);
        AddRepeatedHeadings(lines, found);
        AddPageEdges(lines, found);
        return found;
    }

    // "# I 計画の背景と目的" again, while that chapter is still open: no heading of its depth or above stands between.
    private static void AddRepeatedHeadings(IReadOnlyList<SourceLine> lines, HashSet<int> found)
    {
        var open = new string?[7];
        for (var i = 0; i < lines.Count; i++)
        {
            var depth = TextLine.HeadingDepth(lines[i].Text);
            if (depth == 0)
                continue;
            var key = JapaneseText.Key(lines[i].Text);
            if (open[depth] == key)
                found.Add(i);
            else
                open.AsSpan(depth).Clear();
            open[depth] = key;
        }
    }

    private static void AddPageEdges(IReadOnlyList<SourceLine> lines, HashSet<int> found)
    {
        if (lines.Count == 0 || lines[^1].Page is not { } pages || pages < FewestPages)
            return;
        var edges = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            while (end < lines.Count && lines[end].Page == lines[i].Page)
                end++;
            var ink = Enumerable.Range(i, end - i).Where(k => !string.IsNullOrWhiteSpace(lines[k].Text) && !found.Contains(k)).ToList();
            foreach (var edge in ink.Count == 0 ? [] : new[] { ink[0], ink[^1] }.Distinct())
            {
                var key = JapaneseText.Key(lines[edge].Text);
                if (!edges.TryGetValue(key, out var places))
                    edges.Add(key, places = []);
                places.Add(edge);
            }

            i = end;
        }

        foreach (var places in edges.Values.Where(p => p.Count >= FewestPages && p.Count * 5 >= pages * 2))
            found.UnionWith(places.Skip(1));
    }

    // What stands above or below the number of most pages. Its first place stays too, unless earlier lines hold its words.
    private static void AddBesidePageNumbers(IReadOnlyList<SourceLine> lines, IReadOnlySet<int> contents, HashSet<int> found)
    {
        var numbers = found.Order().ToList();
        foreach (var step in new[] { -1, 1 })
        {
            var beside = numbers.Select(n => Beside(lines, n, step)).OfType<int>().Where(i => !TextLine.IsTableRow(lines[i].Text))
                .GroupBy(i => JapaneseText.Key(lines[i].Text)).Where(g => g.Count() >= FewestPages && g.Count() * 2 >= numbers.Count
                    && g.Key.Length <= LongestHead);
            foreach (var head in beside.ToList())
            {
                var all = Enumerable.Range(0, lines.Count).Where(i => !contents.Contains(i) && JapaneseText.Key(lines[i].Text) == head.Key)
                    .ToList();
                var isTitle = Enumerable.Range(0, Math.Min(all[0], CoverLines)).Any(i => !contents.Contains(i)
                    && JapaneseText.Key(lines[i].Text) is { Length: >= 4 } key && head.Key.Contains(key, StringComparison.Ordinal));
                found.UnionWith(isTitle ? all : all.Skip(1));
            }
        }
    }

    // Ⅰ　構想編 at the head of every page of a chapter: the first line below the page's number, the same as on the page before.
    private static void AddOpenChapters(IReadOnlyList<SourceLine> lines, HashSet<int> found)
    {
        string? open = null;
        foreach (var at in PageNumbers.Find(lines).Order().Select(n => Beside(lines, n, 1)).OfType<int>())
        {
            var key = JapaneseText.Key(lines[at].Text);
            if (key == open && key.Length <= LongestHead && !TextLine.IsTableRow(lines[at].Text))
                found.Add(at);
            open = key;
        }
    }

    private static int? Beside(IReadOnlyList<SourceLine> lines, int number, int step)
    {
        for (var i = number + step; i >= 0 && i < lines.Count && Math.Abs(i - number) <= FarthestHead; i += step)
        {
            if (!string.IsNullOrWhiteSpace(lines[i].Text))
                return i;
        }

        return null;
    }
}
