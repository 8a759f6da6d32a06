using PlanExtractor.Domain;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Joins numbers that stand on lines of their own with the titles below them, as boxes of slides are copied: <c>A-1</c> / <c>窓口の高度化</c>.
/// </summary>
internal static class NumberLines
{
    private const int FewestNumbers = 3;
    private const int LongestTitle = 40;

    /// <summary>The blocks, each such number and its title as one line.</summary>
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var numbers = Enumerable.Range(0, Math.Max(0, blocks.Count - 1))
            .Where(i => IsOver(blocks[i], blocks[i + 1]) && (i + 2 == blocks.Count || IsBody(blocks[i + 2]))).ToHashSet();
        if (numbers.Select(i => JapaneseText.Key(((TextBlock)blocks[i]).Text)).Distinct().Count() < FewestNumbers)
            return blocks;
        var joined = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (!numbers.Contains(i))
            {
                joined.Add(blocks[i]);
                continue;
            }

            var (number, title) = ((TextBlock)blocks[i], (TextBlock)blocks[++i]);
            joined.Add(title with
            {
                Text = number.Text + "　" + title.Text,
                Evidence = number.Evidence.Through(title.Evidence),
                HeadingDepth = Math.Max(number.HeadingDepth, title.HeadingDepth),
                AfterGap = number.AfterGap,
            });
        }

        return joined;
    }

    // In a table whose cells stand one a line the next number follows, or a value.
    private static bool IsBody(Block block) =>
        block is not TextBlock { Text: var text } || !(JapaneseText.IsDigit(text[0]) || LoneNumber.Is(text) || Measures.IsNone(text));

    private static bool IsOver(Block number, Block title) =>
        number is TextBlock { IsListItem: false, Text: var code } && LoneNumber.Is(code)
            && title is TextBlock { IsListItem: false, IsNote: false, Text: { Length: <= LongestTitle } text }
            && text.Any(char.IsLetter) && !JapaneseText.IsDigit(text[0]) && !LoneNumber.Is(text)
            && text.AsSpan().IndexOfAny("。：:⇒→") < 0;
}
