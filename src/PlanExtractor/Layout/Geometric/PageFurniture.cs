using System.Text;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Running heads and feet, and page numbers: what stands at the edge of many pages, its digits aside.</summary>
internal static class PageFurniture
{
    // Parts of the page's height.
    private const double HeadZone = 0.14;
    private const double FootZone = 0.88;
    private const int LongestHead = 60;
    private const double Larger = 1.15;
    private const int LongestLabel = 8;
    private const double MostPages = 0.4;

    // In type sizes.
    private const double FarthestValue = 6;
    private const double FarthestBelow = 5;

    /// <summary>The lines that are furniture.</summary>
    /// <param name="pages">Lines of each page, and its height.</param>
    /// <param name="body">Size of most of the type.</param>
    public static HashSet<PageLine> Find(IReadOnlyList<(IReadOnlyList<PageLine> Lines, double Height)> pages, double body)
    {
        var edges = pages.SelectMany(p => p.Lines.Where(l => IsAtEdge(l, p.Height)).Select(l => (Line: l, Key: Key(l, p.Height)))).ToList();
        var counts = edges.GroupBy(e => e.Key)
            .ToDictionary(g => g.Key, g => g.Select(e => e.Line.Page).Distinct().Count(), StringComparer.Ordinal);

        // Twice is enough for a short plan.
        var found = edges.Where(e => counts[e.Key] >= Math.Min(3, Math.Max(2, pages.Count / 3)) || IsPageNumber(e.Line.Text))
            .Select(e => e.Line).ToHashSet();

        // A head that names a short chapter stands where on most pages those of longer ones do, in their type.
        var places = found.Where(l => !IsPageNumber(l.Text)).GroupBy(Place)
            .Where(g => g.Select(l => l.Page).Distinct().Count() >= MostPages * pages.Count).Select(g => g.Key).ToHashSet();
        found.UnionWith(edges.Where(e => counts[e.Key] > 1 && places.Contains(Place(e.Line))).Select(e => e.Line));
        var lines = edges.Select(e => e.Line).ToList();
        KeepFirstHeadings(lines, body, found);
        KeepTags(lines, body, found);
        KeepBelowHeadings(lines, body, found);
        KeepLabels(lines, found);
        return found;
    }

    // ⑥ 朝市の通年化 | 味わう: the tag of its category beside a heading is on as many pages as there are such headings.
    private static void KeepTags(List<PageLine> edges, double body, HashSet<PageLine> found)
    {
        var headings = edges.Where(l => l.Size > Larger * body && !found.Contains(l)).ToLookup(l => l.Page);
        found.RemoveWhere(tag => !IsPageNumber(tag.Text)
            && headings[tag.Page].Any(h => h.Box.Top < tag.Box.CenterY && h.Box.Bottom > tag.Box.CenterY));
    }

    // 現状と課題 right below the title at the head of each card: in a box, what stands above a running head runs as well.
    private static void KeepBelowHeadings(List<PageLine> edges, double body, HashSet<PageLine> found)
    {
        var headings = edges.Where(l => l.Size > Larger * body && !found.Contains(l)).ToLookup(l => l.Page);
        found.RemoveWhere(label => label.IsInBox && !IsPageNumber(label.Text) && headings[label.Page].Any(h => IsAbove(h, label)));
    }

    // At the same edge of the page.
    private static bool IsAbove(PageLine heading, PageLine label) =>
        label.Box.Top - heading.Box.Bottom is >= 0 and var gap && gap < FarthestBelow * heading.Size;

    // 所管 | 市民課、税務課 at the foot of each slide: what the label names varies.
    private static void KeepLabels(List<PageLine> edges, HashSet<PageLine> found)
    {
        var values = edges.Where(l => !found.Contains(l)).ToLookup(l => l.Page);
        found.RemoveWhere(label => label.Text.Length <= LongestLabel && !label.Text.Any(JapaneseText.IsDigit)
            && values[label.Page].Any(v => v.Box.Top < label.Box.CenterY && v.Box.Bottom > label.Box.CenterY
                && v.Box.Left - label.Box.Right is > 0 and var gap && gap < FarthestValue * label.Size));
    }

    // I 計画の背景 in large type at the head of each page of its chapter: the first is the heading, the others repeat it.
    private static void KeepFirstHeadings(List<PageLine> edges, double body, HashSet<PageLine> found)
    {
        foreach (var run in edges.Where(l => l.Size > Larger * body).GroupBy(l => (JapaneseText.Key(l.Text), l.Size)))
        {
            PageLine? last = null;
            foreach (var line in run.OrderBy(l => l.Page))
            {
                if (last is not null && line.Page - last.Page <= 1)
                    found.Add(line);
                else
                    found.Remove(line);
                last = line;
            }
        }
    }

    private static bool IsAtEdge(PageLine line, double height) =>
        line.Text.Length <= LongestHead && (line.Box.Bottom < HeadZone * height || line.Box.Top > FootZone * height);

    private static string Key(PageLine line, double height)
    {
        var key = new StringBuilder(line.Box.Top > height / 2 ? "foot " : "head ");
        foreach (var c in JapaneseText.Key(line.Text))
        {
            if (!JapaneseText.IsDigit(c))
                key.Append(c);
            else if (key[^1] != '#')
                key.Append('#');
        }

        // The same words in the text begin a line elsewhere and in other type.
        return key.Append(' ').Append(Math.Round(line.Box.CenterY / 6)).ToString();
    }

    private static (double Middle, double Size) Place(PageLine line) => (Math.Round(line.Box.CenterY), Math.Round(line.Size * 10));

    // 12, - 12 -, 12/40, Ⅳ, P.12
    private static bool IsPageNumber(string text)
    {
        var key = JapaneseText.Key(text).Trim('-', '~', '.', '/', '|', ' ', '(', ')', '[', ']', '<', '>', 'P', 'p', '頁');
        return key.Length is > 0 and <= 7 && key.All(c => char.IsAsciiDigit(c) || c is '/' or 'i' or 'v' or 'x' or 'I' or 'V' or 'X');
    }
}
