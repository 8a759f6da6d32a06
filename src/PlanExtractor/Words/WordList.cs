namespace PlanExtractor.Words;

/// <summary>
/// The words of a role as <c>vocabulary.tsv</c> writes them, for readers that go through a text letter by letter. Of words that begin alike
/// the longest counts: 目標値 before 目標.
/// </summary>
internal sealed class WordList
{
    private readonly string[] _words;

    private WordList(IEnumerable<string> words) => _words = [.. words.Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length)];

    /// <summary>The words of a role of the grammar: those of the standard vocabulary.</summary>
    /// <param name="role">Without <see cref="Vocabulary.Grammar"/>: <c>value.baseline</c>.</param>
    public static WordList Grammar(string role) => From(Vocabulary.Standard, Vocabulary.Grammar + role);

    /// <summary>The words of a role.</summary>
    public static WordList From(Vocabulary vocabulary, string role) => new(vocabulary.WrittenOf(role));

    /// <summary>Some of the words of a role.</summary>
    public static WordList From(Vocabulary vocabulary, string role, Func<string, bool> isOne) =>
        new(vocabulary.WrittenOf(role).Where(isOne));

    /// <summary>The words of both.</summary>
    public WordList And(WordList more) => new(_words.Concat(more._words));

    /// <summary>Whether the text is one of the words.</summary>
    public bool Has(string text) => Array.IndexOf(_words, text) >= 0;

    /// <summary>Whether one of the words stands in the text.</summary>
    public bool StandIn(string text) => Array.Exists(_words, w => text.Contains(w, StringComparison.Ordinal));

    /// <summary>The word with which the text goes on at a place; null where it is none of them.</summary>
    public string? At(string text, int at)
    {
        foreach (var word in _words)
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                return word;
        }

        return null;
    }

    /// <summary>Where the word ends with which the text begins, its letters set apart or not: 目　標; 0 where it is none of them.</summary>
    public int SpacedAt(string text)
    {
        foreach (var word in _words)
        {
            var end = 0;
            foreach (var letter in word)
            {
                while (end > 0 && end < text.Length && char.IsWhiteSpace(text[end]))
                    end++;
                end = end >= 0 && end < text.Length && text[end] == letter ? end + 1 : -1;
            }

            if (end > 0)
                return end;
        }

        return 0;
    }

    /// <summary>The word with which the text ends; null where it is none of them.</summary>
    public string? EndOf(ReadOnlySpan<char> text)
    {
        foreach (var word in _words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return word;
        }

        return null;
    }

    /// <summary>The words in a text with their places, from left to right; at one place the longest.</summary>
    public IEnumerable<(int At, int End)> FindIn(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (At(text, at) is { } word)
                yield return (at, at + word.Length);
        }
    }

    /// <summary>Where a word stands in the text, the first or the last of all; -1 where none does.</summary>
    public int IndexIn(string text, bool last = false)
    {
        var found = -1;
        foreach (var word in _words)
        {
            var at = last ? text.LastIndexOf(word, StringComparison.Ordinal) : text.IndexOf(word, StringComparison.Ordinal);
            if (at >= 0 && (found < 0 || (last ? at > found : at < found)))
                found = at;
        }

        return found;
    }
}
