using System.Text;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Running heads and feet, and page numbers: what stands at the edge of many pages, its digits aside.</summary>
internal static class PageFurniture
{
    // Parts of the page's height.
    private const double HeadZone = 0.12;
    private const double FootZone = 0.88;
    private const int LongestHead = 60;

    /// <summary>The lines that are furniture.</summary>
    /// <param name="pages">Lines of each page, and its height.</param>
    public static HashSet<PageLine> Find(IReadOnlyList<(IReadOnlyList<PageLine> Lines, double Height)> pages)
    {
        var edges = pages.SelectMany(p => p.Lines.Where(l => IsAtEdge(l, p.Height)).Select(l => (Line: l, Key: Key(l, p.Height)))).ToList();
        var counts = edges.GroupBy(e => e.Key).ToDictionary(g => g.Key, g => g.Select(e => e.Line.Page).Distinct().Count(), StringComparer.Ordinal);

        // Twice is enough for a short plan; in a long one a chapter's head runs over two pages at least.
        return [.. edges.Where(e => counts[e.Key] >= Math.Min(3, Math.Max(2, pages.Count / 3)) || IsPageNumber(e.Line.Text)).Select(e => e.Line)];
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

    // 12, - 12 -, 12/40, Ⅳ, P.12
    private static bool IsPageNumber(string text)
    {
        var key = JapaneseText.Key(text).Trim('-', '~', '.', '/', '|', ' ', '(', ')', '[', ']', '<', '>', 'P', 'p', '頁');
        return key.Length is > 0 and <= 7 && key.All(c => char.IsAsciiDigit(c) || c is '/' or 'i' or 'v' or 'x' or 'I' or 'V' or 'X');
    }
}
