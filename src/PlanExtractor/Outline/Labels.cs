using System.Collections.Frozen;
using PlanExtractor.Domain;
using PlanExtractor.Words;

namespace PlanExtractor.Outline;

/// <summary>
/// Reads labels by the words of a vocabulary: roles <c>label.kpi</c>, <c>label.aspect.goalState</c> for words that a label contains, of
/// which the strongest counts (目標とするべき状況 is a state before 目標 is a KPI); <c>label.exact.title</c> for words too common inside
/// other titles, which are labels only when they stand alone.
/// </summary>
internal sealed class Labels
{
    private const string Contained = "label.";
    private const string Exact = "label.exact.";
    private const string Aspect = "aspect.";
    private const int LongestLabel = 24;

    private static readonly char[] Around = ['【', '】', '《', '》', '〈', '〉', '<', '>', '[', ']', '■', '◆', '●', '◇', '○', '・', ':', '「', '」',
        '≪', '≫'];

    private readonly (string Word, BlockLabel Label)[] _contained;

    // Their indices by first letter: most letters of a text begin none of them.
    private readonly Dictionary<char, int[]> _byFirst;
    private readonly FrozenDictionary<string, BlockLabel> _exact;
    private readonly WordList _plainEnds;
    private readonly WordList _abbreviations;

    private Labels(Vocabulary vocabulary)
    {
        var roles = vocabulary.Roles.ToLookup(r => r.StartsWith(Exact, StringComparison.Ordinal) ? Exact
            : r.StartsWith(Contained, StringComparison.Ordinal) ? Contained : "");
        _abbreviations = WordList.From(vocabulary, "part.abbreviation");
        _plainEnds = WordList.From(vocabulary, "part.end");
        _contained =
        [
            .. from role in roles[Contained]
               from word in vocabulary.WordsOf(role)
               orderby word.Value descending, role, word.Key
               select (word.Key, LabelOf(role[Contained.Length..])),
        ];
        _byFirst = Enumerable.Range(0, _contained.Length).GroupBy(i => _contained[i].Word[0]).ToDictionary(g => g.Key, g => g.ToArray());
        _exact = roles[Exact]
            .SelectMany(role => vocabulary.WordsOf(role).Select(w => (w.Key, w.Value, Label: LabelOf(role[Exact.Length..]))))
            .GroupBy(w => w.Key, StringComparer.Ordinal)
            .ToFrozenDictionary(g => g.Key, g => g.MaxBy(w => w.Value).Label, StringComparer.Ordinal);
    }

    /// <summary>Reads by the standard vocabulary.</summary>
    public static Labels Standard { get; } = new(Vocabulary.Standard);

    /// <summary>Those of a vocabulary.</summary>
    public static Labels For(Vocabulary vocabulary) => ReferenceEquals(vocabulary, Vocabulary.Standard) ? Standard : new Labels(vocabulary);

    /// <summary>Reads a label: brackets, bullets, a closing colon, a year and a remark in brackets do not matter.</summary>
    public BlockLabel Read(string text)
    {
        var key = Core(text);
        if (key.Length is 0 or > LongestLabel || key.Contains('。', StringComparison.Ordinal))
            return BlockLabel.None;
        if (_exact.TryGetValue(key, out var exact))
            return exact;
        var first = _contained.Length;
        for (var at = 0; at < key.Length; at++)
        {
            if (_byFirst.TryGetValue(key[at], out var words))
                first = First(words, key.AsSpan(at), first);
        }

        return first < _contained.Length ? _contained[first].Label : BlockLabel.None;
    }

    // The first of the words that the text begins with, or the one that is known already.
    private int First(int[] words, ReadOnlySpan<char> text, int known)
    {
        foreach (var i in words)
        {
            if (i >= known)
                break;
            if (text.StartsWith(_contained[i].Word, StringComparison.Ordinal))
                return i;
        }

        return known;
    }

    /// <summary>Whether a short line without any mark ends as labels of aims and schedules do: 人材育成スケジュール.</summary>
    public bool EndsPlain(string text) => _plainEnds.EndOf(text) is not null;

    // kpi | aspect.goalState; a role that a user invented announces nothing
    private static BlockLabel LabelOf(string name) =>
        name.StartsWith(Aspect, StringComparison.Ordinal)
            && Enum.TryParse<AspectKind>(name[Aspect.Length..], ignoreCase: true, out var aspect) ? new(LabelKind.Aspect, aspect)
        : Enum.TryParse<LabelKind>(name, ignoreCase: true, out var kind) ? new(kind, AspectKind.Other)
        : BlockLabel.None;

    // 【重要業績評価指標（KPI）】 → 重要業績評価指標(KPI); 目標・効果 (令和7年度) → 目標・効果
    private string Core(string text)
    {
        var key = Vocabulary.Key(text).Trim(Around);
        var bracket = key.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && key.EndsWith(')') && !_abbreviations.StandIn(key) ? key[..bracket] : key;
    }
}
