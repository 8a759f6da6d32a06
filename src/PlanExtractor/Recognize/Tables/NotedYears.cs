using PlanExtractor.Domain;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>
/// Years that captions, notes and legends give to values: <c>現状値は、特に記載のない限り令和4年度の値です</c>, <c>（基準値：R5、目標値：R11）</c>.
/// </summary>
internal sealed class NotedYears
{
    private const int ShortestWord = 3;
    private const int MostBetween = 24;
    private static readonly string[] Links = ["の年度は", "の年は", "は", "が", "を", ":", "=", "(", "の", "年度は"];

    private readonly Dictionary<ColumnRole, int> _years = [];

    public NotedYears(string? caption, string notes, TableWords words)
    {
        foreach (var sentence in Sentences(caption).Concat(Sentences(notes)))
            Read(sentence, words);
    }

    /// <summary>The year that a role's values have by a note, or null.</summary>
    public int? YearOf(ColumnRole role) => _years.TryGetValue(role, out var year) ? year : null;

    private static IEnumerable<string> Sentences(string? text) =>
        (text ?? "").Split('\n', '。').Select(Vocabulary.Key).Where(s => s.Length is > 4 and <= 300);

    private void Read(string sentence, TableWords words)
    {
        var named = words.Headers.Find(sentence).Where(w => w.Word.Length >= ShortestWord)
            .Select(w => (w.Start, w.End, Role: RoleOf(w.Word, words))).Where(w => w.Role is not null)
            .OrderBy(w => w.Start).ToList();
        for (var i = 0; i < named.Count; i++)
        {
            var (_, end, role) = named[i];
            var link = Array.Find(Links, l => sentence.AsSpan(end).StartsWith(l));
            if (link is null)
                continue;
            var from = end + link.Length;
            var to = i + 1 < named.Count ? named[i + 1].Start : sentence.Length;
            var year = Years.FindAll(sentence[from..Math.Max(from, to)])
                .FirstOrDefault(y => y.Start <= MostBetween && y.Kind is not (YearMentionKind.Day or YearMentionKind.Bare));
            if (year.FiscalYear is { } fiscal)
                _years.TryAdd(role!.Value, fiscal);
        }
    }

    private static ColumnRole? RoleOf(string word, TableWords words) =>
        words.Strength("milestone", word) >= 3 ? ColumnRole.Milestone
        : words.Strength("target", word) >= 3 ? ColumnRole.Target
        : words.Strength("baseline", word) >= 3 ? ColumnRole.Baseline
        : null;
}
