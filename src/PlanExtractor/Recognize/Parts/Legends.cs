using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Parts;

/// <summary>
/// Sentences that say once for the whole plan which year a kind of value is of: 「現状値」は、特に記載のない限り令和４年度の値です。
/// </summary>
internal static class Legends
{
    private const int LongestSentence = 160;
    private const int MostCharacters = 2000;

    private static readonly string[] Roles = ["baseline", "target", "milestone"];

    /// <summary>The sentences, one a line.</summary>
    public static string Find(IReadOnlyList<Block> blocks, Vocabulary words)
    {
        var found = new System.Text.StringBuilder();
        var names = Roles.SelectMany(r => words.WordsOf(r).Where(w => w.Value >= 3 && w.Key.Length >= 2).Select(w => w.Key)).Distinct()
            .ToList();
        foreach (var line in blocks.OfType<TextBlock>())
        {
            foreach (var sentence in line.Text.Split('。', '\n')
                .Where(s => s.Length is > 6 and <= LongestSentence && s.Contains('は', StringComparison.Ordinal)))
            {
                var key = Vocabulary.Key(sentence);
                if (found.Length < MostCharacters && names.Exists(n => Opens(key, n))
                    && Years.FindAll(sentence).Any(y => y.FiscalYear is not null))
                    found.Append(sentence).Append('\n');
            }
        }

        return found.ToString();
    }

    // 「現状値」は、… | 現状は、令和５年度末の値です | なお、目標値は令和８年度
    private static bool Opens(string key, string name) =>
        key.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
            && key.AsSpan(at + name.Length).TrimStart("」』】）)の年度").StartsWith("は");
}
