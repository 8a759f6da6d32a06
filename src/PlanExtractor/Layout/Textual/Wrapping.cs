using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>Where the lines of a text break: at a right margin, or nowhere, as in texts with a paragraph or a box a line.</summary>
/// <param name="Margin">Right margin in columns, a full-width letter two; null where no line breaks at one.</param>
/// <param name="IsUnbroken">Whether lines are as long as their paragraphs.</param>
internal sealed record Wrapping(int? Margin, bool IsUnbroken)
{
    // Figures in half-width letters move the end of a line by so much.
    private const int Ragged = 2;

    private const int ShortestLine = 15;
    private const int LongestBroken = 150;
    private const int FewestUnbroken = 3;
    private const int FewestFull = 5;
    private const double ShareOfFull = 0.06;
    private const double Nearest = 0.75;

    /// <summary>No margin is known.</summary>
    public static Wrapping Unknown { get; } = new(null, false);

    /// <summary>Finds it for the lines of a text.</summary>
    public static Wrapping Find(IReadOnlyList<Block> blocks)
    {
        var widths = blocks.OfType<TextBlock>()
            .Where(b => b.Text.Length >= ShortestLine && !b.Text.Contains("   ", StringComparison.Ordinal)).Select(Width).Order().ToList();
        if (widths.Count(w => w > LongestBroken) >= FewestUnbroken)
            return new Wrapping(null, true);
        if (widths.Count < FewestFull)
            return Unknown;
        // Not the widest: a comma or a bracket may hang over the margin, lines of a table may go beyond it.
        var least = Nearest * widths[^(1 + (widths.Count / 20))];
        var margin = widths.Where(w => w >= least).Distinct().OrderByDescending(w => Around(w, 1)).ThenByDescending(w => w).First();
        var full = Around(margin, Ragged);
        return full >= FewestFull && full >= widths.Count * ShareOfFull ? new Wrapping(margin, false) : Unknown;

        int Around(int width, int within) => widths.Count(w => Math.Abs(w - width) <= within);
    }

    /// <summary>How far a line, not yet joined with others, reaches.</summary>
    public LineReach Reach(TextBlock line) =>
        IsUnbroken ? LineReach.Short
            : Margin is { } margin && Width(line) >= margin - Ragged ? LineReach.Full : LineReach.Unknown;

    private static int Width(TextBlock line) => line.Indent + line.Text.Sum(Rulers.Display);
}
