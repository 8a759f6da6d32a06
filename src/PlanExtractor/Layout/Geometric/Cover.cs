namespace PlanExtractor.Layout.Geometric;

/// <summary>The first page where it has a title and little else: its lines are large, but no headings.</summary>
internal static class Cover
{
    private const int MostCharacters = 250;
    private const int MostLines = 20;

    /// <summary>Whether the lines of a page are a cover's.</summary>
    public static bool Is(IReadOnlyList<PageLine> lines) =>
        lines.Count <= MostLines && lines.Sum(l => l.Text.Length) <= MostCharacters && !lines.Any(l => l.Text.EndsWith('。'));

    /// <summary>A block of the cover: the largest type is the title, the rest no heading.</summary>
    public static TextBlock Block(TextBlock block) => block with { HeadingDepth = block.HeadingDepth == 1 ? 1 : 0 };
}
