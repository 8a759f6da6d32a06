using System.Globalization;
using PlanExtractor.Domain;

namespace PlanExtractor.Layout;

/// <summary>
/// A number of a title by itself: <c>1-1</c>, <c>２．３</c>, <c>A-1</c>, <c>1-A</c>, <c>Ⅱ-3</c>. A lone <c>12</c> may be a value.
/// </summary>
internal static class LoneNumber
{
    private const int Longest = 6;
    private const int LongestNamed = 10;
    private const int MostGoals = 17;

    /// <summary>Whether the text is such a number.</summary>
    public static bool Is(string text)
    {
        var start = text.Length > 0 && (JapaneseText.IsLatin(text[0]) || text[0] is >= 'Ⅰ' and <= 'Ⅻ') ? 1 : 0;
        var end = start == 0 && text.Length > 2 && IsJoint(text[^2]) && JapaneseText.IsLatin(text[^1]) ? 1 : 0;
        return text.Length is > 1 and <= Longest && (end > 0 || JapaneseText.IsDigit(text[^1]))
            && (start > 0 || (JapaneseText.IsDigit(text[0]) && text.Any(IsJoint)))
            && text.Skip(start).SkipLast(end).All(c => JapaneseText.IsDigit(c) || IsJoint(c));
    }

    /// <summary>Whether it is such a number, or a word with one: <c>施策 1-1</c>, <c>基本目標２</c>.</summary>
    public static bool IsNamed(string text) => Is(text)
        || (text.Length <= LongestNamed && JapaneseText.IsNumberedWord(text.Replace(" ", "", StringComparison.Ordinal)));

    /// <summary>Whether the text is the figures of squares in a row, as signs of goals are numbered: <c>3</c>, <c>11 13</c>.</summary>
    public static bool AreFigures(string text) => text.Split(' ', '\u3000').All(w => w.Length is 1 or 2 && w.All(JapaneseText.IsDigit)
        && int.Parse(Fold.Text(w), CultureInfo.InvariantCulture) is >= 1 and <= MostGoals);

    private static bool IsJoint(char c) => c is '-' or '－' or '‐' or '.' or '．';
}
