using PlanExtractor.Layout;

namespace PlanExtractor.Outline;

/// <summary>The end of a document after its text, as on a back cover: the title again, date, address, telephone.</summary>
internal static class Colophon
{
    private const int MostBlocks = 12;
    private const int LongestTitle = 60;
    private const int MostCharacters = 400;
    private const int ShortestTitle = 5;
    private const int CoverBlocks = 10;

    /// <summary>
    /// Whether it begins with the block: the title as large as on the cover, or a line of the cover with little after it.
    /// </summary>
    /// <param name="blocks">Those of the document.</param>
    /// <param name="at">Index of the block.</param>
    /// <param name="coverEnd">Index of the first block after the cover.</param>
    public static bool Begins(IReadOnlyList<Block> blocks, int at, int coverEnd)
    {
        if (blocks[at] is not TextBlock block || block.Text.Length > LongestTitle)
            return false;
        var isAtEnd = blocks.Count - at <= MostBlocks;
        if (!isAtEnd && block.HeadingDepth != 1)
            return false;
        var key = JapaneseText.Key(block.Text);
        if (block.HeadingDepth == 1 && blocks.OfType<TextBlock>().First() is var first && JapaneseText.Key(first.Text) == key)
            return true;
        return isAtEnd && key.Length >= ShortestTitle
            && blocks.Take(Math.Min(coverEnd, CoverBlocks)).Any(b => b is TextBlock line && JapaneseText.Key(line.Text) == key)
            && blocks.Skip(at).All(b => b is TextBlock line && !line.Text.Contains('。', StringComparison.Ordinal))
            && blocks.Skip(at).OfType<TextBlock>().Sum(b => b.Text.Length) <= MostCharacters;
    }
}
