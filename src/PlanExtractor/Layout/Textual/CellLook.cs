using System.Buffers;
using PlanExtractor.Domain;

namespace PlanExtractor.Layout.Textual;

/// <summary>What the letters of a cell say about it, whatever they mean.</summary>
internal static class CellLook
{
    private const int LongestValue = 16;
    private const int LongestYear = 16;
    private const string Signs = "△▲▽▼＋+－-−―ー–約";

    private static readonly SearchValues<char> NumberLetters = SearchValues.Create("0123456789０１２３４５６７８９－-.．");

    private static readonly SearchValues<char> Marks = SearchValues.Create("○◯◎●△▲▽▼□■◇◆☆★×✕→⇒➡➔⇨←↑↓↗↘↖↙〃―－—–-ー…‥");

    /// <summary>A figure or a mark: <c>25分</c>, <c>△62人</c>, <c>→</c>, <c>―</c>.</summary>
    public static bool IsValue(string text) =>
        text.Length > 0 && text.Length <= LongestValue
        && (JapaneseText.IsDigit(text[0]) || text.AsSpan().IndexOfAnyExcept(Marks) < 0
            || (text.Length > 1 && Signs.Contains(text[0], StringComparison.Ordinal) && JapaneseText.IsDigit(text[1])))
        && !IsYear(text);

    /// <summary>A year and little else: <c>Ｒ７</c>, <c>令和７年度</c>, <c>目標（R11）</c>; but not <c>11件（R6）</c>.</summary>
    public static bool IsYear(string text)
    {
        if (text.Length > LongestYear || !JapaneseText.HasDigit(text))
            return false;
        var years = Years.FindAll(text.Replace(" ", "", StringComparison.Ordinal));
        return years.Count > 0 && (years[0].Start == 0 || !JapaneseText.IsDigit(text[0]));
    }

    /// <summary>A number as headings have: <c>２－４</c>, <c>1.</c>.</summary>
    public static bool IsNumber(string text) => text.AsSpan().IndexOfAnyExcept(NumberLetters) < 0;

    /// <summary>A remark in brackets: <c>（令和５年度）</c>.</summary>
    public static bool IsBracketed(ReadOnlySpan<char> text) => text.Length > 2
        && text[0] is '（' or '(' or '［' or '[' && text[^1] is '）' or ')' or '］' or ']';

    /// <summary>Whether it opens a heading, a note, a caption or an item, and so goes on with nothing above it.</summary>
    public static bool OpensAnew(string text) =>
        text.Length == 0 || ListLines.IsBullet(text[0])
            || text[0] is '※' or '＊' or '*' or '【' or '＜' or '<' or '≪' or '《' or '〈' or '#' or '第' or '▶' or '▲'
        || IsCaption(text)
        || text[0] is (>= '①' and <= '⑳') or (>= 'Ⅰ' and <= 'Ⅻ')
        || (text.Length > 1 && text[0] is '(' or '（' && JapaneseText.IsDigit(text[1]))
        || (text.Length > 1 && text[0] is '注' && (JapaneseText.IsDigit(text[1]) || text[1] is '）' or ')' or '：'))
        || IsNumbered(text);

    /// <summary>
    /// A word with a number before a title: <c>施策１－２ 企業立地の推進</c>, <c>事業2-1 予約バス</c>, but not <c>令和12 年度</c>.
    /// </summary>
    public static bool IsNumberedTitle(string text) =>
        text.AsSpan().IndexOfAny(' ', '\u3000') is > 0 and var end && IsNumberedWord(text[..end])
        && (JapaneseText.OpensWithNumberedWord(text) || text.AsSpan(0, end).ContainsAny('-', '－'));

    /// <summary>A word with a number that may stand before a title: <c>事業2-1</c>.</summary>
    public static bool IsNumberedWord(string text) => JapaneseText.IsNumberedWord(text) && !IsYear(text);

    /// <summary>図１　人口の推移, 表２－１　利用者数, and 表 alone before its title.</summary>
    public static bool IsCaption(string text) =>
        text.Length > 0 && text[0] is '図' or '表' && (text.Length == 1 || JapaneseText.IsDigit(text[1]) || JapaneseText.IsSpace(text[1])
            || (text[1] == '表' && text.Length > 2 && JapaneseText.IsDigit(text[2])));

    /// <summary>A number as titles have, by itself: <c>２－４</c>, <c>1.</c>, <c>施策 1-1</c>.</summary>
    public static bool IsTitleNumber(string text) => IsNumber(text) || LoneNumber.IsNamed(text);

    /// <summary>A number before a title: <c>１　目的</c>, <c>１－１ 目的</c>, but not <c>２ 回以上</c>.</summary>
    public static bool OpensWithNumber(string text) =>
        IsNumbered(text) && Measures.FindAll(text) is not [{ Start: 0, Value.Unit: not null }, ..];

    // １　目的, 1. 目的, １－１ 目的, but not 10人 or ２つの
    private static bool IsNumbered(string text)
    {
        var end = 0;
        while (end < text.Length && (JapaneseText.IsDigit(text[end]) || (end > 0 && text[end] is '－' or '-' or '.' or '．')))
            end++;
        return end > 0 && end < text.Length && (JapaneseText.IsSpace(text[end]) || text[end - 1] is '.' or '．');
    }
}
