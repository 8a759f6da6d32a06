using System.Buffers;

namespace PlanExtractor.Layout;

/// <summary>Bullets, and the lines of a list that extraction ran together: <c>・申請の整理 ・窓口の改善</c>.</summary>
internal static class ListLines
{
    private static readonly SearchValues<char> Bullets = SearchValues.Create("・･●○■□◆◇▶▷►➢➤✓✔❖◎★☆▪•");

    /// <summary>Whether the character marks an item of a list. ・ also joins words; it marks one only where an item may begin.</summary>
    public static bool IsBullet(char c) => Bullets.Contains(c);

    /// <summary>Whether an item begins anywhere in the text with a bullet.</summary>
    public static bool HasBullet(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (int from = 0, step; (step = text.AsSpan(from).IndexOfAny(Bullets)) >= 0; from += step + 1)
        {
            if (IsItemStart(text, from + step))
                return true;
        }

        return false;
    }

    /// <summary>Puts every item that a bullet, ①–⑳ or 【 opens after a space on a line of its own.</summary>
    public static string Break(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        char[]? lines = null;
        for (var i = 1; i < text.Length; i++)
        {
            if (JapaneseText.IsSpace(text[i - 1]) && (IsBullet(text[i]) ? IsItemStart(text, i) : OpensItem(text, i)))
                (lines ??= text.ToCharArray())[i - 1] = '\n';
        }

        return lines is null ? text : new string(lines);
    }

    /// <summary>
    /// Whether the space at the index, inside a list, was a line break: Japanese on both sides, no bracket opens after it.
    /// </summary>
    public static bool PartsItems(string text, int i)
    {
        ArgumentNullException.ThrowIfNull(text);
        return i > 0 && i + 1 < text.Length && JapaneseText.IsSpace(text[i])
            && (JapaneseText.IsJapanese(text[i - 1]) || text[i - 1] == ')') && JapaneseText.IsJapanese(text[i + 1]) && text[i + 1] != '（';
    }

    /// <summary>A list whose items have bullets, with what follows an item's first line on lines of its own.</summary>
    public static string BreakInside(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = text.ToCharArray();
        for (var i = 0; i < text.Length; i++)
        {
            if (PartsItems(text, i))
                lines[i] = '\n';
        }

        return new string(lines);
    }

    /// <summary>The text without the bullets that open it.</summary>
    public static string WithoutBullet(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = 0;
        while (start < text.Length && (IsBullet(text[start]) || JapaneseText.IsSpace(text[start])))
            start++;

        // Only bullets: a mark that stands for itself (■ in a schedule, ○ in a list of yes and no).
        return start == text.Length ? text : text[start..];
    }

    private static bool IsItemStart(string text, int i) =>
        (i == 0 || JapaneseText.IsSpace(text[i - 1]) || text[i - 1] == '\n')
        && i + 1 < text.Length && (text[i] is not ('○' or '●' or '◎' or '■' or '□' or '★' or '☆') || !JapaneseText.IsSpace(text[i + 1]));

    // 【小学校】R4 10.0% 【中学校】…, ①… ②…; in ①、②の書類 they are references.
    private static bool OpensItem(string text, int i) =>
        text[i] == '【' || (text[i] is >= '①' and <= '⑳' && (i + 1 >= text.Length || text[i + 1] is not ('、' or 'の')));
}
