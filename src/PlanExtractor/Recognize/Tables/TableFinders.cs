using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Finders for the words of a vocabulary as tables use them: in headers, in captions, as labels of cards, in cells.</summary>
internal sealed class TableFinders
{
    // 未定 or なし inside a sentence may belong to anything.
    private const int ShortestAbsence = 3;

    private static readonly string[] EndingRoles = ["cell.action", "cell.measurable", "cell.department"];

    private static readonly Lazy<TableFinders> Standard = new(() => new TableFinders(Vocabulary.Standard));

    private TableFinders(Vocabulary vocabulary)
    {
        Headers = new WordFinder(TableWords.HeaderRoles.SelectMany(r => vocabulary.WordsOf(r).Keys));
        Captions = Beginning("caption.");
        CardLabels = Beginning("card.");
        Absences = new WordFinder(vocabulary.WordsOf("cell.none").Keys.Where(w => w.Length >= ShortestAbsence));
        Statistics = new WordFinder(vocabulary.WordsOf("row.statistic").Keys);
        CodeWords = WordList.From(vocabulary, "code.word");
        Endings = EndingRoles.ToDictionary(r => r, r => new WordEndings(vocabulary.WordsOf(r)), StringComparer.Ordinal);

        WordFinder Beginning(string prefix) => new(vocabulary.Roles.Where(r => r.StartsWith(prefix, StringComparison.Ordinal))
            .SelectMany(r => vocabulary.WordsOf(r).Keys));
    }

    /// <summary>Words that name columns.</summary>
    public WordFinder Headers { get; }

    /// <summary>Words of captions and titles.</summary>
    public WordFinder Captions { get; }

    /// <summary>Labels of the rows of cards.</summary>
    public WordFinder CardLabels { get; }

    /// <summary>Words that say in a sentence that there is no target: 設定しない.</summary>
    public WordFinder Absences { get; }

    /// <summary>Words that name rows of forecasts and statistics.</summary>
    public WordFinder Statistics { get; }

    /// <summary>Words before the numbers of actions and goals: 施策1-2.</summary>
    public WordList CodeWords { get; }

    /// <summary>Words in which the texts of cells end, by role.</summary>
    public IReadOnlyDictionary<string, WordEndings> Endings { get; }

    /// <summary>Those of a vocabulary; made once for the standard one, which nearly all documents are read by.</summary>
    public static TableFinders For(Vocabulary vocabulary) =>
        ReferenceEquals(vocabulary, Vocabulary.Standard) ? Standard.Value : new TableFinders(vocabulary);
}
