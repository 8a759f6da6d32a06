using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>The year that a word begins with, and what follows it.</summary>
internal readonly record struct LeadingYear(YearMention Year, string Rest);

/// <summary>Splits the text of an aim into words, years and values.</summary>
internal static partial class AimText
{
    private static readonly WordList Counted = WordList.Grammar("aim.counted");
    private static readonly WordList Names = WordList.Grammar("aim.name");
    private static readonly WordList SpacedNames = WordList.Grammar("aim.spacedName");
    private static readonly WordList Actions = WordList.From(Vocabulary.Standard, "cell.action");
    private static readonly WordList Measurable = WordList.From(Vocabulary.Standard, "cell.measurable", w => w[^1] != '長');

    // ：ごみの排出量 |　相談件数
    [GeneratedRegex(@"^\s*[：:\s]\s*(?=\S)")]
    private static partial Regex BehindName { get; }

    // 平均待ち時間………８分
    [GeneratedRegex(@"^[^：:]*…")]
    private static partial Regex Led { get; }

    /// <summary>
    /// The line without the label that announces a name: <c>指標：ごみの排出量</c>, <c>成果指標　相談件数</c>, <c>KPI：登録者数</c>; 目標 is one only as
    /// <c>目　標　平均待ち時間………８分</c>.
    /// </summary>
    public static string WithoutLabel(string line)
    {
        var end = Names.SpacedAt(line);
        if (end == 0 && SpacedNames.At(line, 0) is null && SpacedNames.SpacedAt(line) is > 0 and var spaced && Led.IsMatch(line[spaced..]))
            end = spaced;
        return end > 0 && BehindName.Match(line[end..]) is { Success: true } behind ? line[(end + behind.Length)..] : line;
    }

    /// <summary>
    /// Words set apart by spaces outside brackets. A space beside a Latin letter is part of a name (<c>LINE 友だち数</c>) unless a year
    /// begins or ends there (<c>登録者数 R4 0人</c>).
    /// </summary>
    public static List<string> Words(string text)
    {
        text = text.Replace("】", "】 ", StringComparison.Ordinal); // 【小学校】R4 10.0%
        var words = new List<string>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            depth = Math.Max(0, depth + (c is '(' or '（' or '「' ? 1 : c is ')' or '）' or '」' ? -1 : 0));
            if (i < text.Length && (depth > 0 || !(JapaneseText.IsSpace(c) || c == '\n') || JoinsLatin(text, start, i)))
                continue;
            if (text.AsSpan(start, i - start).Trim() is { IsEmpty: false } word)
                words.Add(word.ToString());
            start = i;
        }

        return words;
    }

    /// <summary>The year a word begins with and what follows it: <c>R5当初予算</c> is 2023 and 当初予算; null where it begins with none.</summary>
    public static LeadingYear? YearOf(string word)
    {
        var mentions = Years.FindAll(word);
        return mentions.Count > 0 && mentions[0].Start == 0 && mentions[0].FiscalYear is not null
            ? new LeadingYear(mentions[0], word[mentions[0].End..])
            : null;
    }

    /// <summary>The text without enclosing quotes, closing colon and spaces between Japanese letters.</summary>
    public static string CleanName(string name)
    {
        var clean = WithoutOrdinal(JapaneseText.Tidy(ListLines.WithoutBullet(name))).TrimEnd('：', ':', '=', '＝', '、', ' ').Trim();
        return clean.Length > 2 && clean[0] == '【' && clean.IndexOf('】', StringComparison.Ordinal) == clean.Length - 1
            ? clean[1..^1]
            : clean;
    }

    // 目標2_受講者, 指標１：利用率, KPI3 登録者数
    private static string WithoutOrdinal(string name)
    {
        var word = Counted.At(name, 0);
        var end = word?.Length ?? 0;
        while (word is not null && end < name.Length && JapaneseText.IsDigit(name[end]))
            end++;
        return word is not null && end > word.Length && end + 1 < name.Length && name[end] is '_' or '＿' or ':' or '：' or ' ' or '.' or '．'
            ? name[(end + 1)..].TrimStart()
            : name;
    }

    /// <summary>Whether a text ends in a value, brackets aside: <c>15分（現状 25分）</c>, and not <c>10a当たりの労働時間</c>.</summary>
    public static bool EndsInValue(string text) =>
        Arrows.Find(text, 0).Length > 0 || Measures.FindAll(text).Any(m => SkipBrackets(text, m.End) == text.TrimEnd().Length);

    /// <summary>Whether more round brackets open in the text than close.</summary>
    public static bool IsOpen(string text) => text.AsSpan().CountAny('(', '（') > text.AsSpan().CountAny(')', '）');

    /// <summary>Index after the brackets that follow directly.</summary>
    public static int SkipBrackets(string text, int at)
    {
        while (true)
        {
            var open = at;
            while (open < text.Length && JapaneseText.IsSpace(text[open]))
                open++;
            if (open >= text.Length || text[open] is not ('(' or '（' or '[' or '［' or '〔'))
                return at;
            var depth = 0;
            var i = open;
            for (; i < text.Length; i++)
            {
                depth += text[i] is '(' or '（' or '[' or '［' or '〔' ? 1 : text[i] is ')' or '）' or ']' or '］' or '〕' ? -1 : 0;
                if (depth == 0)
                    break;
            }

            if (i == text.Length)
                return at;
            at = i + 1;
        }
    }

    private static bool JoinsLatin(string text, int start, int i)
    {
        if (text[i] is '\n' || i == 0 || i + 1 >= text.Length || !(char.IsAsciiLetter(text[i - 1]) || char.IsAsciiLetter(text[i + 1])))
            return false;
        var before = text[start..i].TrimStart();
        return YearOf(before) is null && YearOf(text[(i + 1)..Math.Min(text.Length, i + 16)]) is null;
    }

    /// <summary>Whether the text names what is measured (受診率, 利用者数), and no action (開庁時間の延長).</summary>
    public static bool IsMeasureName(string text) =>
        Actions.EndOf(text) is null && Measurable.EndOf(text) is not null;
}
