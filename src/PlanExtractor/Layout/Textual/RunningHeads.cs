using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual;

/// <summary>Finds what is printed on every page: running headers, footers and page numbers. A header's first place stays.</summary>
public static class RunningHeads
{
    private const int FewestPages = 3;

    /// <summary>Indices of the lines to leave out.</summary>
    public static HashSet<int> Find(IReadOnlyList<SourceLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var found = new HashSet<int>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsPageNumber(lines[i].Text))
                found.Add(i);
        }

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

    // "12", "- 12 -", "－12－"
    private static bool IsPageNumber(string line)
    {
        var core = line.AsSpan().Trim().Trim("-－ー—― ").Trim();
        return core.Length is >= 1 and <= 3 && core.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
