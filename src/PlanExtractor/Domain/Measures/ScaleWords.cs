namespace PlanExtractor.Domain;

/// <summary>Words that multiply the number before them: 千円, 百万円, 12.6万人.</summary>
internal static class ScaleWords
{
    // Longer ones first, so that 百万 is not read as 百.
    private static readonly (string Word, decimal Factor)[] All =
    [
        ("千億", 100_000_000_000m), ("百億", 10_000_000_000m), ("十億", 1_000_000_000m), ("千万", 10_000_000m), ("百万", 1_000_000m),
        ("十万", 100_000m), ("兆", 1_000_000_000_000m), ("億", 100_000_000m), ("万", 10_000m), ("千", 1_000m), ("百", 100m),
    ];

    /// <summary>Takes the scale word here; 1 if there is none.</summary>
    public static decimal Take(ref TextCursor cursor)
    {
        if (cursor.Current is not ('千' or '百' or '十' or '万' or '億' or '兆'))
            return 1m;
        foreach (var (word, factor) in All)
        {
            if (cursor.Text.AsSpan(cursor.At).StartsWith(word, StringComparison.Ordinal))
            {
                cursor.At += word.Length;
                return factor;
            }
        }

        return 1m;
    }
}
