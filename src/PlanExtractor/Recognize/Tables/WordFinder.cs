using System.Collections.Frozen;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Finds words of a vocabulary in a text; of words that overlap only the longest counts (目標指標 is no 目標).</summary>
internal sealed class WordFinder
{
    private readonly HashSet<string> _words;

    // Most letters of a text begin no word: length of the longest word by its first letter.
    private readonly FrozenDictionary<char, int> _longest;

    public WordFinder(IEnumerable<string> words)
    {
        _words = words.ToHashSet(StringComparer.Ordinal);
        _longest = _words.Where(w => w.Length > 0).GroupBy(w => w[0]).ToFrozenDictionary(g => g.Key, g => g.Max(w => w.Length));
    }

    /// <summary>Whether the whole text is one of the words.</summary>
    public bool Has(string key) => _words.Contains(key);

    /// <summary>The words with their places, the longest first.</summary>
    public IReadOnlyList<(int Start, int End, string Word)> Find(string key)
    {
        var (starts, longest) = Starts(key);
        if (starts.Count == 0)
            return [];
        var lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<(int Start, int End, string Word)>();
        for (var length = longest; length > 0; length--)
        {
            foreach (var (at, most) in starts)
            {
                if (length <= most && lookup.TryGetValue(key.AsSpan(at, length), out var word)
                    && found.TrueForAll(f => at + length <= f.Start || at >= f.End))
                    found.Add((at, at + length, word));
            }
        }

        return found;
    }

    // Where a word may begin, with the most letters that it may have there.
    private (List<(int At, int Most)> Starts, int Longest) Starts(string key)
    {
        var starts = new List<(int At, int Most)>();
        var longest = 0;
        for (var at = 0; at < key.Length; at++)
        {
            if (!_longest.TryGetValue(key[at], out var most))
                continue;
            most = Math.Min(most, key.Length - at);
            starts.Add((at, most));
            longest = Math.Max(longest, most);
        }

        return (starts, longest);
    }
}
