using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Takes away the spaces that a tool set wherever figures or Latin letters meet Japanese ones (<c>DX 推進課</c>, <c>86 手続</c>,
/// <c>（ R6 ）</c>): where nearly all such places of a text have one, they say nothing.
/// </summary>
/// <remarks>What stands behind a gap keeps its place, so that columns stay aligned.</remarks>
internal static class ScriptSpaces
{
    private const int FewestPlaces = 20;
    private const double MostPlaces = 0.8;

    /// <summary>The lines without these spaces; as they are where spaces are rare.</summary>
    public static IReadOnlyList<SourceLine> Without(IReadOnlyList<SourceLine> lines)
    {
        var (spaced, all) = (0, 0);
        foreach (var line in lines)
            Count(line.Text, ref spaced, ref all);
        return spaced < FewestPlaces || spaced < all * MostPlaces ? lines : [.. lines.Select(l => l with { Text = Without(l.Text) })];
    }

    private static void Count(string line, ref int spaced, ref int all)
    {
        for (var i = 1; i < line.Length; i++)
        {
            if (Meet(line[i - 1], line[i]))
                all++;
            else if (IsSpaceBetween(line, i))
                (spaced, all) = (spaced + 1, all + 1);
        }
    }

    private static string Without(string line)
    {
        var result = new StringBuilder(line.Length);
        var (owed, isNumber) = (0, true);
        for (var i = 0; i < line.Length; i++)
        {
            if (i > 0 && IsSpaceBetween(line, i) && !(isNumber && IsNumber(line[..i].Trim())))
            {
                owed++;
                isNumber = false;
                continue;
            }

            result.Append(line[i]);
            if (i > 0 && line[i] == ' ' && line[i - 1] == ' ')
            {
                result.Append(' ', owed);
                owed = 0;
                isNumber &= line.AsSpan(0, i).IsWhiteSpace();
            }
        }

        return result.ToString();
    }

    // ２ 計画の期間, 施策１ 市民の…: the space sets a heading's number apart.
    private static bool IsNumber(string text) => CellLook.IsNumber(text) || JapaneseText.IsNumberedWord(text);

    private static bool IsSpaceBetween(string line, int i) =>
        line[i] == ' ' && i + 1 < line.Length && i > 0 && Meet(line[i - 1], line[i + 1]);

    private static bool Meet(char left, char right) =>
        IsForeign(left) ? IsJapanese(right) : IsForeign(right) && left != '）' && IsJapanese(left);

    private static bool IsForeign(char c) => char.IsAsciiLetterOrDigit(c);

    private static bool IsJapanese(char c) => JapaneseText.IsJapanese(c) || c is '％' or '℃' or '△' or '▲';
}
