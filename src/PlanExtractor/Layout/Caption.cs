using PlanExtractor.Domain;

namespace PlanExtractor.Layout;

/// <summary>What stands over a value and says which of a KPI's values it is: <c>現状値 令和６年度</c>, <c>R10 目標</c>, <c>【中間（R8）】</c>.</summary>
/// <param name="Text">As written.</param>
/// <param name="Stage">0 the state, 1 a stage on the way, 2 the aim.</param>
/// <param name="HasYear">Whether it names its year.</param>
internal sealed record Caption(string Text, int Stage, bool HasYear)
{
    private const int Longest = 24, LongestValue = 16, LongestName = 60;

    /// <summary>Reads a text that is nothing but such a word and its year, in any order; null where it is none.</summary>
    public static Caption? Read(string text, LayoutWords words)
    {
        if (text.Length > Longest || Plain(text) is not { Length: > 1 } plain
            || !(words.StageBeginnings.Contains(plain[0]) || words.StageEndings.Contains(plain[^1])))
            return null;
        string? found = null;
        foreach (var word in words.Stages.Keys)
        {
            if (word.Length > (found?.Length ?? 0) && (plain.StartsWith(word, StringComparison.Ordinal)
                ? IsYear(plain[word.Length..])
                : plain.EndsWith(word, StringComparison.Ordinal) && IsYear(plain[..^word.Length])))
                found = word;
        }

        return found is null ? null : new Caption(text, words.Stages[found], plain.Length > found.Length);
    }

    /// <summary>Whether a text is a year, a period or a day and nothing else: the second line of a caption.</summary>
    public static bool IsYearAlone(string text) => text.Length <= Longest && Plain(text) is { Length: > 1 } plain && IsYear(plain);

    /// <summary>Whether a text can be what a caption stands over: a measure, <c>減少</c>, <c>―</c>.</summary>
    public static bool MayBeOver(string text) => IsNumber(text)
        || (text.Length <= LongestValue && text[0] is not ('※' or '注') && !ListLines.HasBullet(text) && !IsYearAlone(text)
            && text.AsSpan().IndexOfAny("。、：:") < 0);

    /// <summary>Whether a text is a value with its number: <c>毎年５人</c>, <c>70％以上</c>.</summary>
    public static bool IsNumber(string text) => text.Length <= LongestValue && JapaneseText.HasDigit(text) && !IsYearAlone(text)
        && Measures.FindAll(text) is [{ Start: 0, Value: { Value: not null, Unit: not null } } only]
        && text[only.End..].Trim() is "" or ['(' or '（' or '／' or '/', ..];

    /// <summary>Whether a text can be the name, or a line of the name, of what captions and values stand under.</summary>
    public static bool MayBeUnder(TextBlock block, LayoutWords words) => block is { IsListItem: false, IsNote: false, Text: var text }
        && text.Length <= LongestName && text[0] != '※' && text[^1] is not ('。' or '、') && text.Any(char.IsLetter)
        && Read(text, words) is null && !IsYearAlone(text) && Uncounted(text, words) is { Length: > 0 } name && !IsNumber(name)
        && !IsHead(name, words);

    // 成果指標, 【成果指標】, 成果指標（KPI）
    private static bool IsHead(string text, LayoutWords words)
    {
        var plain = text.Trim('【', '】', '■', '◆', '●', '○', '＜', '＞', '<', '>', '〈', '〉');
        return words.Heads.Contains(JapaneseText.Key(plain))
            || (plain.IndexOfAny(['(', '（']) is > 0 and var open && words.Heads.Contains(JapaneseText.Key(plain[..open])));
    }

    /// <summary>A name without what counts it: 指標１ 相談件数, also in smaller type, so that no space need stand there.</summary>
    public static string Uncounted(string text, LayoutWords words)
    {
        var end = words.Counted.Where(w => text.StartsWith(w, StringComparison.Ordinal)).Select(w => w.Length).DefaultIfEmpty(0).Max();
        var digits = end;
        while (end > 0 && digits < text.Length && JapaneseText.IsDigit(text[digits]))
            digits++;
        return digits > end ? text[digits..].TrimStart(' ', '\u3000', ':', '：', '.', '．') : text;
    }

    /// <summary>The caption with its year, which stands on a line of its own over or under it.</summary>
    public Caption WithYear(string year, bool isOver) => this with { Text = isOver ? $"{year} {Text}" : $"{Text} {year}", HasYear = true };

    /// <summary>Whether another caption may follow for the same KPI: 中間 R8 and 中間 R9; 現状 after 目標 begins the next.</summary>
    public bool GoesOn(Caption next) => next.Stage > Stage
        || (next.Stage == Stage && next.HasYear && HasYear && JapaneseText.Key(next.Text) != JapaneseText.Key(Text));

    private static bool IsYear(string text) => text.Length == 0 || Years.Read(text).IsRead || Period.Read(text).IsRead;

    // Of a text that is no longer than the longest.
    private static string Plain(string text)
    {
        Span<char> plain = stackalloc char[Longest];
        var length = 0;
        foreach (var c in text)
        {
            if (!IsAround(c))
                plain[length++] = c;
        }

        return length == text.Length ? text : plain[..length].ToString();
    }

    private static bool IsAround(char c) =>
        char.IsWhiteSpace(c) || c is '（' or '）' or '(' or ')' or '【' or '】' or '［' or '］' or '[' or ']' or '〔' or '〕';
}
