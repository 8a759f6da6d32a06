namespace PlanExtractor.Words;

/// <summary>Words in which texts may end, with their strengths.</summary>
internal sealed class WordEndings
{
    private readonly Dictionary<string, double> _words;
    private readonly int[] _lengths;

    public WordEndings(IReadOnlyDictionary<string, double> words)
    {
        _words = words.ToDictionary(StringComparer.Ordinal);
        _lengths = [.. _words.Keys.Select(w => w.Length).Distinct().Order()];
    }

    /// <summary>Strength of the strongest word in which the text ends; 0 where it ends in none.</summary>
    public double Strongest(ReadOnlySpan<char> text)
    {
        var strongest = 0.0;
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in _lengths)
        {
            if (length <= text.Length && lookup.TryGetValue(text[^length..], out var strength))
                strongest = Math.Max(strongest, strength);
        }

        return strongest;
    }
}
