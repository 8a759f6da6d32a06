using System.Buffers;
using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Outline;

/// <summary>A heading taken apart: numbering system, number as written, title.</summary>
/// <param name="Numbering">Its system.</param>
/// <param name="Style">Key of its exact style: <c>Code:3</c>, <c>Word:施策:1</c>. Headings of one style are siblings.</param>
/// <param name="Number">As written, without closing dot and space; null where there is none.</param>
/// <param name="Ordinal">Value of its last number part; 0 where there is none.</param>
/// <param name="Title">The rest.</param>
internal sealed partial record HeadingText(Numbering Numbering, string Style, string? Number, int Ordinal, string Title)
{
    private const string WordNumber =
        @"^ ?(?<n>(?>[0-9０-９]{1,3}(?:[-－‐][0-9０-９]{1,2}){0,3})|[Ⅰ-Ⅻ①-⑳⑴-⒇]|【[0-9０-９]{1,2}】|[(（][0-9０-９]{1,2}[)）]"
        + @"|[A-HＡ-Ｈ](?=[ .．:：]))";
    private const string WordTitle = @"(?<s>[ .．:：、_＿]{0,3})(?<t>.+)$";
    private const string KanaOrder = "アイウエオカキクケコサシスセソタチツテト";
    private const string KanjiOrder = "一二三四五六七八九十";

    /// <summary>Systems strong enough to make a line a heading by themselves.</summary>
    public bool IsStrong => Numbering is Numbering.Part or Numbering.Chapter or Numbering.Clause or Numbering.Item or Numbering.Roman
        or Numbering.Word or Numbering.Code;

    private const int LongestValue = 16;
    private const int LongestLevelWord = 14;

    // Letters up to the number of a name, and up to the dash of a tag.
    private const int LongestName = 14, LongestTag = 5;

    /// <summary>Takes a line apart, the most precise system first.</summary>
    public static HeadingText Read(string line)
    {
        var text = JapaneseText.Tidy(line);
        return Numbered(text, line.Trim()) is { } heading && !IsValue(text) ? heading
            : new HeadingText(Numbering.None, "None", null, 0, text);
    }

    // Each system looks at the first letters before its pattern does, for most lines are none of it.
    private static HeadingText? Numbered(string text, string line) => Article(text) ?? Appendix(text)
        ?? KanjiArticle(line) ?? Spaced(line) ?? Coded(text) ?? Romans(text) ?? Worded(text)
        ?? Tagged(text) ?? Parentheses(text) ?? Simple(text)
        ?? Enclosed(text) ?? Named(text);

    // 7.5時間 on a slide is not a heading with the number 7.5.
    private static bool IsValue(string text) =>
        text.Length is > 3 and <= LongestValue && JapaneseText.IsDigit(text[0])
        && Measures.FindAll(text) is [{ Start: 0, Value: { Unit: not null, Value: { } number } } only] && only.End == text.Length
        && number != decimal.Truncate(number);

    // 第1章 計画の策定にあたって, 第 2 節 …, 第Ⅴ部 …, 第1 総則 — but 第6次総合計画, 第2期 … are names
    [GeneratedRegex(@"^第 ?(?<n>[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}|[Ⅰ-Ⅻ]) ?(?<u>[編部章節項])?[ .．:：、]{0,3}(?<t>.*)$")]
    private static partial Regex ArticlePattern { get; }

    // 別表　目標一覧, 別紙１, 別表第２ …: behind the word
    [GeneratedRegex(@"^ ?(?<n>第?[0-9０-９一二三四五六七八九十]{0,3})(?:[ .．:：]{1,3}(?<t>[^。]{1,40}))?$")]
    private static partial Regex AppendixPattern { get; }

    // 第一 総則, 第二　推進: the space alone tells them from 第一期
    [GeneratedRegex(@"^第(?<n>[一二三四五六七八九十]{1,3})[ \u3000]+(?<t>[^編部章節項 \u3000].*)$")]
    private static partial Regex KanjiArticlePattern { get; }

    // (1)-1-1 行政手続きの…, 1-1-1 …, 2.1 …, 6－3－2; A-1 窓口の…, 1-A 窓口の…, Ⅱ－１　観光… with a space, for B-1グランプリ is a name
    [GeneratedRegex(@"^(?:(?<n>[0-9０-９]{1,2}[-－‐][①-⑳])[ .．:：\u3000]{0,3}(?<t>[^0-9０-９%％.,].*)$"
        + @"|(?<n>[A-ZＡ-Ｚ](?:[-－‐][0-9０-９]{1,2}){1,4})[ .．:：\u3000]{1,3}(?<t>[^0-9０-９%％.,].*)$"
        + @"|(?<n>[0-9０-９]{1,2}[-－‐](?<l>[A-ZＡ-Ｚ]))[ .．:：\u3000]{1,3}(?<t>[^0-9０-９%％.,].*)$"
        + @"|(?<n>(?:[Ⅰ-Ⅻ]|[IVX]{1,4})(?:[-－‐][0-9０-９]{1,2}){1,4})[ .．:：、\u3000]{1,3}(?<t>[^-－0-9０-９%％.,].*)$"
        + @"|(?<n>(?:[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2})(?:[-－‐.．][0-9０-９]{1,2}){1,4})[ .．:：、]{0,3}(?<t>[^-－0-9０-９%％.,].*)$)")]
    private static partial Regex CodePattern { get; }

    // Ⅰ 計画の概要, II. …, IV：… (ASCII letters need a separator: "ICT", "DX" are words)
    [GeneratedRegex(@"^(?:(?<n>[Ⅰ-Ⅻ])|(?<n>[IVX]{1,4})(?=[ .．:：、]))[ .．:：、]{0,3}(?<t>.+)$")]
    private static partial Regex RomanPattern { get; }

    // ア　起業の支援, 一　総則: the space alone parts them, but not the letters of ア ク シ ョ ン
    [GeneratedRegex(@"^(?:(?<a>[ア-ト])|(?<k>[一二三四五六七八九十]))[ \u3000]+(?<t>[^ \u3000]{3}.*)$")]
    private static partial Regex SpacedPattern { get; }

    // Behind 基本目標, 施策, 重点項目, プロジェクト, 目標, §: 1 …, 1-2：…, 【1】, ③ …, 2_…
    [GeneratedRegex(WordNumber + WordTitle)]
    private static partial Regex WordPattern { get; }

    // 【方針1】…: behind 【方針
    [GeneratedRegex(WordNumber + "】" + WordTitle)]
    private static partial Regex BracketedWordPattern { get; }

    // 安全－１ …, A-1 …, Ｂ－２－１ …: a code by letters or a short word
    [GeneratedRegex(@"^(?<n>(?<w>[A-ZＡ-Ｚ]|[一-龯]{1,4})[-－‐](?<d>[0-9０-９]{1,2}(?:[-－‐][0-9０-９]{1,2}){0,2}))[ .．:：、]{1,3}"
        + @"(?<t>[^-－0-9０-９%％.,].*)$")]
    private static partial Regex TaggedPattern { get; }

    // (1) 行政手続き…, （１）…, ⑴ …, （一）…
    [GeneratedRegex(@"^(?:[(（](?<n>[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})[)）]|(?<n>[⑴-⒇]))[ .．:：、]{0,3}(?<t>.+)$")]
    private static partial Regex ParenthesesPattern { get; }

    // 1. 目的 | 1 目的 | １．目的 | 1) … | ① … | ア．… | (ア) … | 一 総則
    [GeneratedRegex(@"^(?:(?<d>[0-9０-９]{1,2})(?:[.．、:：][ ]?| )|(?<h>[0-9０-９]{1,2})[)）] ?|(?<c>[①-⑳]) ?|(?<a>[ア-ト])[.．、] ?"
        + @"|[(（](?<a>[ア-ト])[)）] ?|(?<k>[一二三四五六七八九十])[、. ．] ?)(?<t>[^0-9０-９].*)$")]
    private static partial Regex SimplePattern { get; }

    // 【オンライン申請の推進】, 【A事業】(B事業), ■ 基本理念
    [GeneratedRegex(@"^(?:【(?<b>[^【】]{1,60})】(?<r> ?[(（][^()（）]{1,40}[)）])?|[■◆◇] ?(?<m>[^■◆◇].{0,60}))$")]
    private static partial Regex EnclosedPattern { get; }

    // Part１　計画のあらまし, 取組 01　窓口の設置, 具体策2-1 …, 推進項目③ …: any word with a number, set apart from the title by a space
    [GeneratedRegex(@"^(?<w>[A-Za-z]{1,12}|[\p{IsCJKUnifiedIdeographs}ァ-ヶー]{1,8}) ?"
        + @"(?<n>[0-9０-９]{1,2}(?:[-－‐][0-9０-９]{1,2}){0,3}|[①-⑳])[ .．:：]{1,3}(?<t>[^0-9０-９%％,.~～〜].*)$")]
    private static partial Regex NamedPattern { get; }

    // 図1, 表２, 注３, 令和５, 約 20: numbers of other things.
    private static readonly SearchValues<char> NameNumbers = SearchValues.Create("0123456789０１２３４５６７８９①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");

    private static readonly WordList NoNames = WordList.Grammar("heading.others");

    private static readonly WordList CountedWords = WordList.Grammar("heading.counted");
    private static readonly WordList AppendixWords = WordList.Grammar("heading.appendix");

    private static HeadingText? Named(string text)
    {
        if (!Opening(text, LongestName).ContainsAny(NameNumbers) || NamedPattern.Match(text) is not { Success: true } match
            || NoNames.Has(match.Groups["w"].Value) || Quantities.Begin(match.Groups["t"].Value))
            return null;
        var number = text[..match.Groups["t"].Index].TrimEnd(' ', '.', '．', ':', '：');
        var parts = match.Groups["n"].Value.Split('-', '－', '‐');
        return new HeadingText(Numbering.Named, $"Named:{match.Groups["w"].Value}:{parts.Length}", number, Value(parts[^1]),
            match.Groups["t"].Value);
    }

    private static HeadingText? Article(string text)
    {
        if (!text.StartsWith('第') || ArticlePattern.Match(text) is not { Success: true } match)
            return null;
        var (unit, title) = (match.Groups["u"].Value, match.Groups["t"].Value);
        // 第1 総則 needs its space, or 第6次…, 第2期… would be headings.
        if (unit.Length == 0 && (match.Groups["t"].Index == match.Groups["n"].Index + match.Groups["n"].Length || title.Length == 0))
            return null;
        var numbering =
            unit switch { "編" or "部" => Numbering.Part, "節" => Numbering.Clause, "項" => Numbering.Item, _ => Numbering.Chapter };
        return new HeadingText(numbering, numbering.ToString(), "第" + match.Groups["n"].Value + unit, Value(match.Groups["n"].Value),
            title);
    }

    private static ReadOnlySpan<char> Opening(string text, int letters) => text.AsSpan(0, Math.Min(text.Length, letters));

    // It closes the chapter before it, whatever its units are.
    private static HeadingText? Appendix(string text)
    {
        if (AppendixWords.At(text, 0) is not { } word || AppendixPattern.Match(text[word.Length..]) is not { Success: true } match)
            return null;
        var number = word + match.Groups["n"].Value;
        var title = match.Groups["t"].Value;
        return new HeadingText(Numbering.Chapter, "Chapter:" + word, number, Value(match.Groups["n"].Value.TrimStart('第')),
            title.Length > 0 ? title : number);
    }

    private static HeadingText? KanjiArticle(string line)
    {
        return line.StartsWith('第') && KanjiArticlePattern.Match(line) is { Success: true } match
            ? new HeadingText(Numbering.Chapter, nameof(Numbering.Chapter), "第" + match.Groups["n"].Value, Value(match.Groups["n"].Value),
                JapaneseText.Tidy(match.Groups["t"].Value))
            : null;
    }

    private static HeadingText? Spaced(string line)
    {
        if (line.Length < 2 || line[1] is not (' ' or '\u3000') || SpacedPattern.Match(line) is not { Success: true } match)
            return null;
        var (numbering, group) = match.Groups["a"].Success ? (Numbering.Kana, "a") : (Numbering.Kanji, "k");
        return new HeadingText(numbering, numbering.ToString(), match.Groups[group].Value, Value(match.Groups[group].Value),
            JapaneseText.Tidy(match.Groups["t"].Value));
    }

    private static HeadingText? Coded(string text)
    {
        if (text.AsSpan().IndexOfAny("-－‐.．") <= 0 || CodePattern.Match(text) is not { Success: true } match)
            return null;
        var number = match.Groups["n"].Value;
        var parts = number.Split('-', '－', '‐', '.', '．');
        // The fifth bit and those below it count A as 1 in both widths.
        return match.Groups["l"].Value is [var letter]
            ? new HeadingText(Numbering.Code, "Code:1A", number, letter & 0x1F, match.Groups["t"].Value)
            : new HeadingText(Numbering.Code, $"Code:{parts.Length}", number, Value(parts[^1]), match.Groups["t"].Value);
    }

    private static HeadingText? Romans(string text)
    {
        return text is [(>= 'Ⅰ' and <= 'Ⅻ') or 'I' or 'V' or 'X', ..] && RomanPattern.Match(text) is { Success: true } match
            ? new HeadingText(Numbering.Roman, "Roman", match.Groups["n"].Value, Value(match.Groups["n"].Value), match.Groups["t"].Value)
            : null;
    }

    private static HeadingText? Worded(string text)
    {
        var start = text.StartsWith('【') ? 1 : 0;
        if (LevelWord(text, start) is not { } word)
            return null;
        var match = (start > 0 ? BracketedWordPattern : WordPattern).Match(text[(start + word.Length)..]);
        // 対象事業3件, 目標1.5倍: how many, not which.
        if (!match.Success || (match.Groups["s"].Length == 0 && BeginsAsCount(match.Groups["t"].Value)))
            return null;
        var number = match.Groups["n"].Value;
        var parts = number.Split('-', '－', '‐');
        return new HeadingText(Numbering.Word, $"Word:{(start > 0 ? "【" : "")}{word}:{parts.Length}",
            start > 0 ? $"【{word}{number}】" : word + number, Value(parts[^1].Trim('【', '】')), match.Groups["t"].Value);
    }

    // The word before the first number: 施策, 施策の方向, 主要プロジェクト, any compound of a word by which levels are counted.
    private static string? LevelWord(string text, int start)
    {
        for (var i = start; i < Math.Min(text.Length, start + LongestLevelWord + 1); i++)
        {
            if (JapaneseText.IsDigit(text[i]) || IsLetter(text, i)
                || text[i] is (>= '①' and <= '⒇') or (>= 'Ⅰ' and <= 'Ⅻ') or '【' or '(' or '（')
                return i > start && text[start..i].TrimEnd(' ') is var word
                    && (CountedWords.Has(word) || (CountedWords.EndOf(word) is not null && word.All(IsCompound))) ? word : null;
        }

        return null;
    }

    // 柱Ａ　脱炭素のまち
    private static bool IsLetter(string text, int at) => text[at] is (>= 'A' and <= 'H') or (>= 'Ａ' and <= 'Ｈ')
        && at > 0 && !JapaneseText.IsLatin(text[at - 1]) && at + 1 < text.Length && text[at + 1] is ' ' or '.' or '．' or ':' or '：';

    private static bool IsCompound(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= 'ァ' and <= 'ヶ') or 'ー' or 'の' or 'み' or 'り' or '々';

    private static bool BeginsAsCount(string title) =>
        JapaneseText.IsDigit(title[0]) || title[0] is '%' or '％' or '.' or '．' or ',' or '，' or '~' or '～' || Quantities.Begin(title);

    private static HeadingText? Tagged(string text)
    {
        if (Opening(text, LongestTag).IndexOfAny("-－‐") <= 0 || TaggedPattern.Match(text) is not { Success: true } match)
            return null;
        var parts = match.Groups["d"].Value.Split('-', '－', '‐');
        return new HeadingText(Numbering.Word, $"Word:-:{parts.Length}", match.Groups["n"].Value, Value(parts[^1]),
            match.Groups["t"].Value);
    }

    private static HeadingText? Parentheses(string text)
    {
        return text is ['(' or '（' or (>= '⑴' and <= '⒇'), ..] && ParenthesesPattern.Match(text) is { Success: true } match
            ? new HeadingText(Numbering.Parenthesized, "Parenthesized", text[..match.Groups["t"]
                .Index].TrimEnd(' ', '.', '．', ':', '：', '、'), Value(match.Groups["n"].Value), match.Groups["t"].Value)
            : null;
    }

    private static HeadingText? Simple(string text)
    {
        if (!(text is ['(' or '（' or (>= '①' and <= '⑳') or (>= 'ア' and <= 'ト'), ..] || (text.Length > 0 && IsPlainNumber(text[0])))
            || SimplePattern.Match(text) is not { Success: true } match)
            return null;
        var (numbering, group) = match.Groups["d"].Success ? (Numbering.Decimal, "d")
            : match.Groups["h"].Success ? (Numbering.HalfParenthesized, "h")
            : match.Groups["c"].Success ? (Numbering.Circled, "c")
            : match.Groups["a"].Success ? (Numbering.Kana, "a") : (Numbering.Kanji, "k");
        var number = numbering is Numbering.HalfParenthesized || text[0] is '(' or '（'
            ? text[..match.Groups["t"].Index].TrimEnd()
            : match.Groups[group].Value;
        return new HeadingText(numbering, numbering.ToString(), number, Value(match.Groups[group].Value), match.Groups["t"].Value);
    }

    private static bool IsPlainNumber(char c) => JapaneseText.IsDigit(c) || KanjiOrder.Contains(c, StringComparison.Ordinal);

    private static HeadingText? Enclosed(string text)
    {
        if (text is not ['【' or '■' or '◆' or '◇', ..] || EnclosedPattern.Match(text) is not { Success: true } match)
            return null;
        // 【方針1 …】, 【第2章 …】: brackets around a numbered heading.
        if (match.Groups["b"].Success && !match.Groups["r"].Success
            && (Article(match.Groups["b"].Value) ?? Worded(match.Groups["b"].Value)) is { Title.Length: > 0 } numbered)
            return numbered;
        return match.Groups["b"].Success
            ? new HeadingText(Numbering.Bracketed, "Bracketed", null, 0,
                (match.Groups["b"].Value + match.Groups["r"].Value.TrimStart()).Trim())
            : new HeadingText(Numbering.Marked, "Marked:" + text[0], null, 0, match.Groups["m"].Value.Trim());
    }

    // 12, １２, ①, ⑴, Ⅳ, IV, ア, 十
    private static int Value(string number)
    {
        var value = 0;
        foreach (var c in number)
        {
            value = c switch
            {
                >= '0' and <= '9' => (value * 10) + c - '0',
                >= '０' and <= '９' => (value * 10) + c - '０',
                >= '①' and <= '⑳' => c - '①' + 1,
                >= '⑴' and <= '⒇' => c - '⑴' + 1,
                >= 'A' and <= 'H' => c - 'A' + 1,
                >= 'Ａ' and <= 'Ｈ' => c - 'Ａ' + 1,
                >= 'Ⅰ' and <= 'Ⅻ' => c - 'Ⅰ' + 1,
                'V' => value == 1 ? 4 : value + 5,
                'X' => value == 1 ? 9 : value + 10,
                'I' => value + 1,
                _ when KanaOrder.Contains(c, StringComparison.Ordinal) => KanaOrder.IndexOf(c, StringComparison.Ordinal) + 1,
                _ when KanjiOrder.Contains(c, StringComparison.Ordinal) =>
                    KanjiOrder.IndexOf(c, StringComparison.Ordinal) + (value == 10 ? 11 : 1),
                _ => value,
            };
        }

        return value;
    }
}
