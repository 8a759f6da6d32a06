namespace PlanExtractor.Layout.Geometric;

/// <summary>Joins a number in a badge with the title that stands beside it: <c>1-1 | 行政手続のオンライン化</c>, <c>施策２ | 窓口の改善</c>.</summary>
internal static class BadgeTitles
{
    // In heights of the title.
    private const double FarthestTitle = 4;

    /// <summary>The blocks, each number and its title as one heading.</summary>
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var joined = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (joined.Count > 0 && joined[^1] is TextBlock number && block is TextBlock { HeadingDepth: > 0 } title
                && AreOne(number, title))
                joined[^1] = title with { Text = number.Text + "　" + title.Text, Evidence = number.Evidence.Through(title.Evidence) };
            else
                joined.Add(block);
        }

        return joined;
    }

    private static bool AreOne(TextBlock number, TextBlock title) =>
        LoneNumber.IsNamed(number.Text) && title.Text.Any(char.IsLetter) && !JapaneseText.IsDigit(title.Text[0])
            && number.Evidence.Page == title.Evidence.Page
            && number.Evidence.Bbox is [_, var top, var right, var bottom]
            && title.Evidence.Bbox is [var left, var titleTop, _, var titleBottom]
            && left > right && left - right < FarthestTitle * (titleBottom - titleTop)
            && (top + bottom) / 2 > titleTop && (top + bottom) / 2 < titleBottom;
}
