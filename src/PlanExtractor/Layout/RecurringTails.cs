namespace PlanExtractor.Layout;

/// <summary>
/// Parts what stands alike behind several numbered titles, as the name of a row of badges: <c>施策１－１　健康づくりの推進 SDGs</c>.
/// It is no part of the titles, and stays as a text of its own.
/// </summary>
internal static class RecurringTails
{
    private const int Fewest = 3;
    private const int Shortest = 2;
    private const int Longest = 6;
    private const int LongestNumber = 10;
    private const int LongestTitle = 60;

    /// <summary>The blocks, such words below their titles.</summary>
    public static IReadOnlyList<Block> Part(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var recurring = blocks.OfType<TextBlock>().Select(Tail).OfType<string>().GroupBy(t => t, StringComparer.Ordinal)
            .Where(g => g.Count() >= Fewest).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return recurring.Count == 0 ? blocks : [.. blocks.SelectMany(b => b is TextBlock text && Tail(text) is { } tail
            && recurring.Contains(tail) ? Parted(text, tail) : [b])];
    }

    private static IEnumerable<Block> Parted(TextBlock title, string tail) =>
        [title with { Text = title.Text[..^tail.Length].TrimEnd(' ', '\u3000') }, new TextBlock(tail, title.Evidence)];

    // The last word in Latin letters behind a numbered title in Japanese.
    private static string? Tail(TextBlock block)
    {
        var text = block.Text;
        var space = text.AsSpan().LastIndexOfAny(' ', '\u3000');
        var opening = text.AsSpan().IndexOfAny(' ', '\u3000');
        return text.Length <= LongestTitle && space > opening
            && opening is > 0 and <= LongestNumber && JapaneseText.IsDigit(text[opening - 1])
            && text[(space + 1)..] is { Length: >= Shortest and <= Longest } tail && tail.All(JapaneseText.IsLatin) ? tail : null;
    }
}
