namespace PlanExtractor.Recognize.Tables;

/// <summary>Finds words of a vocabulary in a text; of words that overlap only the longest counts (目標指標 is no 目標).</summary>
internal sealed class WordFinder
{
    private readonly HashSet<string> _words;
    private readonly int _longest;

    public WordFinder(IEnumerable<string> words)
    {
        _words = words.ToHashSet(StringComparer.Ordinal);
        _longest = _words.Count == 0 ? 0 : _words.Max(w => w.Length);
    }

    /// <summary>Whether the whole text is one of the words.</summary>
    public bool Has(string key) => _words.Contains(key);

    /// <summary>The words with their places, the longest first.</summary>
    public IReadOnlyList<(int Start, int End, string Word)> Find(string key)
    {
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<(int Start, int End, string Word)>();
        for (var length = Math.Min(_longest, key.Length); length > 0; length--)
        {
            for (var at = 0; at + length <= key.Length; at++)
            {
                if (lookup.TryGetValue(key.AsSpan(at, length), out var word)
                    && found.TrueForAll(f => at + length <= f.Start || at >= f.End))
                    found.Add((at, at + length, word));
            }
        }

        return found;
    }
}
