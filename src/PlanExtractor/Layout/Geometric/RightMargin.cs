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
            .OfType<IReadOnlyList<double>>().Select(b => b[2]).Order().ToList();
        if (rights.Count < FewestLines)
            return;
        // For each edge the lines that end within reach of it; both ends of the window only go right.
        var best = (Right: 0.0, Lines: 0);
        for (int i = 0, from = 0, to = 0; i < rights.Count; i++)
        {
            while (rights[i] - rights[from] > Ragged)
                from++;
            while (to < rights.Count && rights[to] - rights[i] <= Ragged)
                to++;
            if (to - from > best.Lines)
                best = (rights[i], to - from);
        }

        _margin = best.Lines * 2 > rights.Count ? best.Right : null;
    }

    /// <summary>Whether a block is one line and reaches the margin.</summary>
    public LineReach Reach(TextBlock block) =>
        _margin is { } margin && block.Evidence.Bbox is [_, var top, var right, var bottom] && bottom - top < TallestLine
            && right >= margin - Ragged ? LineReach.Full : LineReach.Unknown;
}
