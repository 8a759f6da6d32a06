using PlanExtractor.Outline;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>The words of a vocabulary as tables use them: in headers, in captions, as labels of cards, in cells.</summary>
internal sealed class TableWords
{
    private readonly Vocabulary _vocabulary;

    // Cells repeat each other, and every reading of a band asks for them again.
    private readonly Dictionary<string, HeaderWords> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _knownStatistics = new(StringComparer.Ordinal);

    public TableWords(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        Labels = Labels.For(vocabulary);
        Finders = TableFinders.For(vocabulary);
        Kinds = new CellKinds(this);
    }

    /// <summary>Roles whose words name columns.</summary>
    public static IReadOnlyList<string> HeaderRoles { get; } =
    [
        "name.indicator", "name.action", "name.term", "name.statistic", "group", "sub", "number", "unit", "baseline", "milestone", "target",
        "actual", "eval", "direction", "department", "note", "formula", "source", "text", "text.term", "cell", "status", "finance",
        "person", "year",
    ];

    /// <summary>Labels of texts.</summary>
    public Labels Labels { get; }

    /// <summary>Finders for the words.</summary>
    public TableFinders Finders { get; }

    /// <summary>Kinds of cells by these words.</summary>
    public CellKinds Kinds { get; }

    /// <summary>What a text says as a header or label; each is looked up once.</summary>
    public HeaderWords HeaderOf(string text) =>
        _known.TryGetValue(text, out var known) ? known : _known[text] = new HeaderWords(text, this);

    /// <summary>Whether the text names rows of forecasts and statistics; each is looked up once.</summary>
    public bool NamesStatistic(string text) =>
        _knownStatistics.TryGetValue(text, out var known) ? known
            : _knownStatistics[text] = Finders.Statistics.Find(Vocabulary.Key(text)).Count > 0;

    /// <summary>How strongly a word speaks for a role.</summary>
    public double Strength(string role, string word) => _vocabulary.Strength(role, word);

    /// <summary>The most any role of headers says to a word.</summary>
    public double StrongestHeader(string word) => HeaderRoles.Max(r => _vocabulary.Strength(r, word));

    /// <summary>Whether the text is a word of the role.</summary>
    public bool Is(string role, string key) => _vocabulary.Strength(role, key) > 0;

    /// <summary>Whether the text ends in a word of the role.</summary>
    public bool EndsIn(string role, string key) => EndingStrength(role, key) > 0;

    /// <summary>Strength of the strongest word of the role in which the text ends.</summary>
    public double EndingStrength(string role, string key) => Finders.Endings[role].Strongest(key);
}
