using System.Text;

namespace PlanExtractor.Layout.Geometric;

/// <summary>What the beginning of a line says about the line before it.</summary>
internal static class LineStart
{
    private const double LongestWord = 8;

    /// <summary>Whether an item of a list, a label, a remark or a numbered heading begins.</summary>
    public static bool OpensItem(string text)
    {
        if (text.Length == 0)
            return false;
        var c = text[0];
        if ((ListLines.IsBullet(c) && (c is not ('・' or '･') || text.Length > 2)) || c is '※' or '【' or '〈' or '《' or '≪' or '＜' or '⇒'
            or '→' or '➔' or '◇' or '▼' or '▽' or '△' or '➀' or (>= '①' and <= '⑳') or (>= '⑴' and <= '⒇'))
            return c is not '△' || text.Length < 2 || !JapaneseText.IsDigit(text[1]);
        return IsNumbered(text);
    }

    /// <summary>Type sizes that the first word takes: one for Japanese, which breaks anywhere.</summary>
    public static double FirstWord(string text)
    {
        var length = 0;
        while (length < text.Length && text[length] is > ' ' and < '\u2E80')
            length++;
        return Math.Min(LongestWord, 0.3 + Math.Max(1, 0.55 * length));
    }

    /// <summary>The line without the space that sets its bullet off: <c>● 申請の整理</c>.</summary>
    public static string WithoutBulletSpace(string text)
    {
        if (text.Length < 3 || !ListLines.IsBullet(text[0]) || !JapaneseText.IsSpace(text[1]))
            return text;
        return text[0] + text[1..].TrimStart(' ', '\u3000', '\t');
    }

    /// <summary>Appends a line, as a line of its own, or joined: without a space but between Latin words and numbers.</summary>
    public static void Append(StringBuilder text, string line, bool asLine)
    {
        if (asLine)
            text.Append('\n');
        else if (text.Length > 0 && line.Length > 0 && IsWord(text[^1]) && IsWord(line[0]))
            text.Append(' ');
        text.Append(line);
    }

    private static bool IsWord(char c) => char.IsAsciiLetterOrDigit(c) || c is ',' or ')' or '(';

    // 1. 計画, (2) 取組, 第3章, 3-1 …, ア　…; not 52件 or 1年
    private static bool IsNumbered(string text)
    {
        var i = text[0] is '(' or '（' or '第' or '〔' ? 1 : 0;
        var start = i;
        while (i < text.Length && (JapaneseText.IsDigit(text[i]) || text[i] is 'Ⅰ' or 'Ⅱ' or 'Ⅲ' or 'Ⅳ' or 'Ⅴ' or '一' or '二' or '三' or '四'
            or '五' || (i > start && text[i] is '-' or '－' or '.' or '．')))
            i++;
        if (i == start)
            return text.Length > 1 && text[0] is 'ア' or 'イ' or 'ウ' or 'エ' or 'オ' && JapaneseText.IsSpace(text[1]);
        if (i >= text.Length || i - start > 6)
            return false;
        return start == 1
            ? text[i] is ')' or '）' or '〕' or '章' or '節' or '編'
            : text[i] is '.' or '．' or ')' or '）' or '\t' or '\u3000' or ' ' || text[i - 1] is '.' or '．';
    }
}
