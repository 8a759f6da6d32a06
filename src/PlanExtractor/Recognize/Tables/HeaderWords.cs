namespace PlanExtractor.Recognize.Tables;

/// <summary>The words that a header holds, or else the bracket in it.</summary>
/// <param name="Text">The text in which they were found.</param>
/// <param name="IsInBrackets">Whether that is what stands in brackets.</param>
/// <param name="Found">The words with their places.</param>
internal sealed record HeaderWords(string Text, bool IsInBrackets, IReadOnlyList<(int Start, int End, string Word)> Found)
{
    /// <summary>Finds the words of a header.</summary>
    public static HeaderWords Read(string header, WordFinder words)
    {
        var bare = HeaderText.Bare(header);
        if (words.Find(bare) is { Count: > 0 } found)
            return new HeaderWords(bare, false, found);
        var inside = HeaderText.InBrackets(header);
        return new HeaderWords(inside, true, words.Find(inside));
    }
}
