namespace PlanExtractor.Layout.Geometric;

/// <summary>The right margin of a document's text, where it has one: most lines of its paragraphs end there.</summary>
internal sealed class RightMargin
{
    private const int FewestLines = 10;
    private const int ShortestText = 30;

    // Points: the last letter of a line may not fit any more.
    private const double Ragged = 12;
    private const double TallestLine = 16;

    private readonly double? _margin;

    /// <summary>Finds it among the blocks of all pages.</summary>
    public RightMargin(IEnumerable<Block> blocks)
    {
        var rights = blocks.OfType<TextBlock>().Where(b => b.Text.Length >= ShortestText).Select(b => b.Evidence.Bbox)
            .OfType<IReadOnlyList<double>>().Select(b => b[2]).ToList();
        if (rights.Count < FewestLines)
            return;
        var best = rights.Order().Select(r => (Right: r, Lines: rights.Count(o => Math.Abs(o - r) <= Ragged))).MaxBy(r => r.Lines);
        _margin = best.Lines * 2 > rights.Count ? best.Right : null;
    }

    /// <summary>Whether a block is one line and reaches the margin.</summary>
    public LineReach Reach(TextBlock block) =>
        _margin is { } margin && block.Evidence.Bbox is [_, var top, var right, var bottom] && bottom - top < TallestLine
            && right >= margin - Ragged ? LineReach.Full : LineReach.Unknown;
}
