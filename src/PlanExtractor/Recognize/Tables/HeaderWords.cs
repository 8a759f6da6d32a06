namespace PlanExtractor.Recognize.Tables;

/// <summary>The words that a header holds, or else the bracket in it.</summary>
/// <param name="Text">The text in which they were found.</param>
/// <param name="IsInBrackets">Whether that is what stands in brackets.</param>
/// <param name="Found">The words with their places.</param>
internal sealed record HeaderWords(string Text, bool IsInBrackets, IReadOnlyList<HeaderWord> Found)
{
    /// <summary>Finds the words of a header.</summary>
    public static HeaderWords Read(string header, TableWords words)
    {
        var bare = HeaderText.Bare(header);
        if (words.Headers.Find(bare) is { Count: > 0 } found)
            return new HeaderWords(bare, false, Words(found, words));
        var inside = HeaderText.InBrackets(header);
        return new HeaderWords(inside, true, Words(words.Headers.Find(inside), words));
    }

    private static IReadOnlyList<HeaderWord> Words(IReadOnlyList<(int Start, int End, string Word)> found, TableWords words) =>
        [.. found.Select(f => new HeaderWord(f.Start, f.End, f.Word, words.StrongestHeader(f.Word)))];
}

/// <summary>A word in a header.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">The word.</param>
/// <param name="Strongest">The most it says for any role of headers.</param>
internal sealed record HeaderWord(int Start, int End, string Word, double Strongest);
