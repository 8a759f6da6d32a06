using PlanExtractor.Outline;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>The words of a vocabulary as tables use them: in headers, in captions, as labels of cards, in cells.</summary>
internal sealed class TableWords
{
    // 未定 or なし inside a sentence may belong to anything.
    private const int ShortestAbsence = 3;

    private readonly Vocabulary _vocabulary;
    private readonly IReadOnlyList<string> _headerRoles;
    private readonly WordFinder _statistics;

    // Cells repeat each other, and every reading of a band asks for them again.
    private readonly Dictionary<string, HeaderWords> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _knownStatistics = new(StringComparer.Ordinal);

    public TableWords(Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        Labels = Labels.For(vocabulary);
        _headerRoles = [.. HeaderRoleNames.Where(r => vocabulary.WordsOf(r).Count > 0)];
        Headers = new WordFinder(_headerRoles.SelectMany(Words));
        Captions = new WordFinder(vocabulary.Roles.Where(r => r.StartsWith("caption.", StringComparison.Ordinal)).SelectMany(Words));
        CardLabels = new WordFinder(vocabulary.Roles.Where(r => r.StartsWith("card.", StringComparison.Ordinal)).SelectMany(Words));
        Absences = new WordFinder(Words("cell.none").Where(w => w.Length >= ShortestAbsence));
        CodeWords = WordList.From(vocabulary, "code.word");
        _statistics = new WordFinder(Words("row.statistic"));
        Kinds = new CellKinds(this);
    }

    /// <summary>Roles whose words name columns.</summary>
    public static IReadOnlyList<string> HeaderRoleNames { get; } =
    [
        "name.indicator", "name.action", "name.term", "name.statistic", "group", "sub", "number", "unit", "baseline", "milestone", "target",
        "actual", "eval", "direction", "department", "note", "formula", "source", "text", "text.term", "cell", "status", "finance", "year",
    ];

    /// <summary>Labels of texts.</summary>
    public Labels Labels { get; }

    /// <summary>Words that name columns.</summary>
    public WordFinder Headers { get; }

    /// <summary>Words of captions and titles.</summary>
    public WordFinder Captions { get; }

    /// <summary>Labels of the rows of cards.</summary>
    public WordFinder CardLabels { get; }

    /// <summary>Words that say in a sentence that there is no target: 設定しない.</summary>
    public WordFinder Absences { get; }

    /// <summary>Words before the numbers of actions and goals: 施策1-2.</summary>
    public WordList CodeWords { get; }

    /// <summary>Kinds of cells by these words.</summary>
    public CellKinds Kinds { get; }

    /// <summary>What the words of a header say; each is looked up once.</summary>
    public HeaderWords HeaderOf(string text) =>
        _known.TryGetValue(text, out var known) ? known : _known[text] = HeaderWords.Read(text, this);

    /// <summary>Whether the text names rows of forecasts and statistics; each is looked up once.</summary>
    public bool NamesStatistic(string text) =>
        _knownStatistics.TryGetValue(text, out var known) ? known
            : _knownStatistics[text] = _statistics.Find(Vocabulary.Key(text)).Count > 0;

    /// <summary>How strongly a word speaks for a role.</summary>
    public double Strength(string role, string word) => _vocabulary.Strength(role, word);

    /// <summary>The most any role of headers says to a word.</summary>
    public double StrongestHeader(string word) => _headerRoles.Max(r => _vocabulary.Strength(r, word));

    /// <summary>Whether the text is a word of the role.</summary>
    public bool Is(string role, string key) => _vocabulary.Strength(role, key) > 0;

    /// <summary>Whether the text ends in a word of the role.</summary>
    public bool EndsIn(string role, string key) => EndingStrength(role, key) > 0;

    /// <summary>Strength of the strongest word of the role in which the text ends.</summary>
    public double EndingStrength(string role, string key) =>
        _vocabulary.WordsOf(role).Where(w => key.EndsWith(w.Key, StringComparison.Ordinal)).Select(w => w.Value).DefaultIfEmpty().Max();

    private IEnumerable<string> Words(string role) => _vocabulary.WordsOf(role).Keys;
}
