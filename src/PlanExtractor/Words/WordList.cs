using System.Buffers;

namespace PlanExtractor.Words;

/// <summary>
/// The words of a role as <c>vocabulary.tsv</c> writes them, for readers that go through a text letter by letter. Of words that begin alike
/// the longest counts: 目標値 before 目標.
/// </summary>
internal sealed class WordList
{
    private readonly string[] _words;

    // Most letters of a text neither begin nor end a word.
    private readonly Dictionary<char, string[]> _byFirst;
    private readonly Dictionary<char, string[]> _byLast;
    private readonly SearchValues<char> _firsts;

    private WordList(IEnumerable<string> words)
    {
        _words = [.. words.Where(w => w.Length > 0).Distinct(StringComparer.Ordinal).OrderByDescending(w => w.Length)];
        _byFirst = _words.GroupBy(w => w[0]).ToDictionary(g => g.Key, g => g.ToArray());
        _byLast = _words.GroupBy(w => w[^1]).ToDictionary(g => g.Key, g => g.ToArray());
        _firsts = SearchValues.Create([.. _byFirst.Keys]);
    }

    /// <summary>The words of a role of the grammar: those of the standard vocabulary.</summary>
    /// <param name="role">Without <see cref="Vocabulary.Grammar"/>: <c>value.baseline</c>.</param>
    public static WordList Grammar(string role) => From(Vocabulary.Standard, Vocabulary.Grammar + role);

    /// <summary>The words of a role.</summary>
    public static WordList From(Vocabulary vocabulary, string role) => new(vocabulary.WrittenOf(role));

    /// <summary>Some of the words of a role.</summary>
    public static WordList From(Vocabulary vocabulary, string role, Func<string, bool> isOne) =>
        new(vocabulary.WrittenOf(role).Where(isOne));

    /// <summary>The words of a role in the form of <see cref="Vocabulary.Key"/>.</summary>
    public static WordList Keys(Vocabulary vocabulary, string role) => new(vocabulary.WordsOf(role).Keys);

    /// <summary>The words of both.</summary>
    public WordList And(WordList more) => new(_words.Concat(more._words));

    /// <summary>Whether the text is one of the words.</summary>
    public bool Has(string text) => text.Length > 0 && _byFirst.TryGetValue(text[0], out var words) && Array.IndexOf(words, text) >= 0;

    /// <summary>Whether one of the words stands in the text.</summary>
    public bool StandIn(string text) => IndexIn(text) >= 0;

    /// <summary>Whether a word could end somewhere in the text: it has the last letter of one.</summary>
    public bool MayEndIn(string text)
    {
        foreach (var c in text)
        {
            if (_byLast.ContainsKey(c))
                return true;
        }

        return false;
    }

    /// <summary>The word with which the text goes on at a place; null where it is none of them.</summary>
    public string? At(string text, int at)
    {
        if (at >= text.Length || !_byFirst.TryGetValue(text[at], out var words))
            return null;
        foreach (var word in words)
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                return word;
        }

        return null;
    }

    /// <summary>Where the word ends with which the text begins, its letters set apart or not: 目　標; 0 where it is none of them.</summary>
    public int SpacedAt(string text)
    {
        if (text.Length == 0 || !_byFirst.TryGetValue(text[0], out var words))
            return 0;
        foreach (var word in words)
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
        if (text.IsEmpty || !_byLast.TryGetValue(text[^1], out var words))
            return null;
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return word;
        }

        return null;
    }

    /// <summary>The words in a text with their places, from left to right; at one place the longest.</summary>
    public IEnumerable<(int At, int End)> FindIn(string text)
    {
        for (var at = 0; (at = Next(text, at)) >= 0; at++)
            yield return (at, at + At(text, at)!.Length);
    }

    /// <summary>Where a word stands in the text, the first or the last of all; -1 where none does.</summary>
    public int IndexIn(string text, bool last = false) => last ? Last(text) : Next(text, 0);

    private int Next(string text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var step = text.AsSpan(at).IndexOfAny(_firsts);
            if (step < 0)
                return -1;
            at += step;
            if (At(text, at) is not null)
                return at;
        }

        return -1;
    }

    private int Last(string text)
    {
        for (var at = text.AsSpan().LastIndexOfAny(_firsts); at >= 0; at = text.AsSpan(0, at).LastIndexOfAny(_firsts))
        {
            if (At(text, at) is not null)
                return at;
        }

        return -1;
    }
}
