using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Reads titles that are set beside a badge of a number over a word: the number goes with the title, the word of all badges says nothing,
/// and what stands at the right edge is a line of its own.
/// <code>
///  2-1      学びを支える環境
///  取組                                       担当課 教育課
/// </code>
/// </summary>
internal static class BadgeTitles
{
    private const int FewestBadges = 3;
    private const int LongestWord = 6;
    private const int LongestNumber = 6;
    private const int LongestTitle = 60;
    private const int Aside = 4;

    /// <summary>The lines, such titles behind their numbers.</summary>
    public static List<SourceLine> Joined(List<SourceLine> lines)
    {
        var badges = Enumerable.Range(0, Math.Max(0, lines.Count - 1)).Select(i => (At: i, Badge: Read(lines, i)))
            .Where(b => b.Badge is not null).GroupBy(b => b.Badge!.Word, StringComparer.Ordinal)
            .Where(g => g.Select(b => b.Badge!.Number).Distinct().Count() >= FewestBadges)
            .SelectMany(g => g).ToDictionary(b => b.At, b => b.Badge!);
        if (badges.Count == 0)
            return lines;
        var result = new List<SourceLine>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (!badges.TryGetValue(i, out var badge))
            {
                result.Add(lines[i]);
                continue;
            }

            result.Add(lines[i] with { Text = $"{badge.Number}\u3000{badge.Title}" });
            result.AddRange(badge.Aside.Select(text => lines[i] with { Text = text }));
            i++;
            result.AddRange(badge.Below.Select(text => lines[i] with { Text = text }));
        }

        return result;
    }

    private sealed record Badge(string Number, string Title, string Word, IReadOnlyList<string> Aside, IReadOnlyList<string> Below);

    private static Badge? Read(List<SourceLine> lines, int at)
    {
        if (at > 0 && lines[at - 1].Page == lines[at].Page && !string.IsNullOrWhiteSpace(lines[at - 1].Text))
            return null;
        if (!BeginsAsNumber(lines[at].Text)
            || Piece.Divide(lines[at].Text, Rulers.Letters) is not [var number, var title, .. var aside] || !IsNumber(number.Text)
            || !IsTitle(title.Text))
            return null;
        if (Piece.Divide(lines[at + 1].Text, Rulers.Letters) is not [var word, .. var below] || !IsWord(word.Text)
            || Math.Abs(word.Left - number.Left) > Aside || word.Right >= title.Left
            || below.Concat(aside).Any(p => p.Left < title.Right))
            return null;
        return new Badge(number.Text, title.Text, word.Text, [.. aside.Select(p => p.Text)], [.. below.Select(p => p.Text)]);
    }

    private static bool BeginsAsNumber(string line) => line.AsSpan().TrimStart(" \t\u3000") is [var first, ..]
        && (JapaneseText.IsDigit(first) || JapaneseText.IsLatin(first) || first is >= 'Ⅰ' and <= 'Ⅻ');

    private static bool IsNumber(string text) => LoneNumber.Is(text)
        || (text.Length is > 0 and <= LongestNumber && text.All(c => JapaneseText.IsDigit(c) || c is >= 'Ⅰ' and <= 'Ⅻ'));

    private static bool IsTitle(string text) => text.Length is > 2 and <= LongestTitle && text.Any(char.IsLetter) && !text.Contains('。')
        && !CellLook.IsValue(text) && !CellLook.IsYear(text) && !CellLook.OpensAnew(text);

    private static bool IsWord(string text) =>
        text.Length is > 0 and <= LongestWord && text.All(c => JapaneseText.IsJapanese(c) && char.IsLetter(c));
}
