using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>What stands to the left of an arrow: names, then perhaps a year, then the value.</summary>
/// <param name="Names">Words before the value, years left out.</param>
/// <param name="Value">The value, or null where there is none (―).</param>
internal sealed record LeftSide(IReadOnlyList<string> Names, Measure? Value);

/// <summary>What stands to the right of an arrow: the value, and the text after it.</summary>
internal sealed record RightSide(Measure Value, string Rest);

/// <summary>Reads both sides of an arrow: <c>登録者数 R4(R4.9.30現在) 11%</c> ⇒ <c>R7 20%(年間)</c>.</summary>
internal static class AimSides
{
    private const int LongestTail = 10;

    /// <summary>Reads the left side; null where it states nothing.</summary>
    public static LeftSide? Left(string text)
    {
        var trimmed = text.Trim(' ', '\u3000', '\n', '・');
        if (trimmed.Length == 0)
            return null;
        var quantity = Closing(trimmed);
        if (quantity is null)
            return Words(trimmed);

        var (found, end) = quantity.Value;
        var before = trimmed[..found.Start];
        var tail = trimmed[found.End..end].Trim();
        var value = Measures.Read(trimmed[found.Start..]) is { IsRead: true, Value: { Value: not null } read } ? read : found.Value;
        var (names, year) = NamesAndYear(before);
        // 住所、氏名を最大12回記入: the verb after the value belongs to the name.
        if (tail.Length > 0 && names.Count > 0 && !IsBracket(tail[0]) && before.Length > 0 && !JapaneseText.IsSpace(before[^1]))
            names[^1] += tail;
        return new LeftSide(names, Dated(value, year));
    }

    /// <summary>Reads the right side; null where it states nothing.</summary>
    public static RightSide? Right(string text)
    {
        var rest = text.TrimStart(' ', '\u3000', '\n');
        if (rest.Length == 0)
            return null;
        LeadingYear? year = null;
        var words = AimText.Words(rest);
        if (AimText.YearOf(words[0]) is { } leading)
        {
            var after = rest[leading.Year.Length..];
            var bracket = AimText.SkipBrackets(after, 0);
            year = leading;
            // R7当初予算 30%: a word glued to the year says what the value is of.
            var glued = bracket == 0 && after.Length > 0 && !JapaneseText.IsSpace(after[0]) && words.Count > 1
                && Measures.FindAll(leading.Rest).Count == 0 ? leading.Rest.Length : 0;
            rest = after[Math.Max(bracket, glued)..].TrimStart(' ', '\u3000', '：', ':');
        }

        if (rest.Length == 0)
            return null;
        var quantities = Measures.FindAll(rest);
        var end = quantities.Count > 0 && IsNear(rest, quantities[0]) ? End(rest, quantities[0].End) : End(rest, 0);
        var chunk = rest[..end].Trim();
        if (Measures.Read(chunk) is not { IsRead: true, Value: { } value })
            return null;
        return new RightSide(Dated(value, year), rest[end..]);
    }

    /// <summary>Gives the unit of one side to the other where only one has it: <c>0 ⇒ 5,000人</c>.</summary>
    public static (Measure? Baseline, Measure Target) ShareUnit(Measure? baseline, Measure target)
    {
        if (baseline is not { Value: { } from } || target.Value is not { } to || target.Kind == MeasureKind.RelativeChange)
            return (baseline, target);
        if (baseline.Unit is null && target.Unit is not null)
            return (baseline with { Unit = target.Unit, NormalizedValue = Scaled(from, target), NormalizedUnit = target.NormalizedUnit },
                target);
        return target.Unit is null && baseline.Unit is not null
            ? (baseline,
                target with { Unit = baseline.Unit, NormalizedValue = Scaled(to, baseline), NormalizedUnit = baseline.NormalizedUnit })
            : (baseline, target);
    }

    private static decimal? Scaled(decimal value, Measure model) =>
        model is { Value: not (null or 0), NormalizedValue: { } normalized } ? value * normalized / model.Value : value;

    // The quantity that ends the text, brackets and a short verb after it allowed.
    private static (Found<Measure> Quantity, int End)? Closing(string text)
    {
        var quantities = Measures.FindAll(text);
        for (var i = quantities.Count - 1; i >= 0; i--)
        {
            var end = AimText.SkipBrackets(text, quantities[i].End);
            var tail = text.AsSpan(end).Trim();
            if (tail.Length <= LongestTail && tail.IndexOfAny(' ', '\u3000', '、') < 0)
                return (quantities[i], end == quantities[i].End && tail.Length > 0 ? text.Length : end);
            if (tail.Length > LongestTail)
                return null;
        }

        return null;
    }

    private static LeftSide? Words(string text)
    {
        var words = AimText.Words(text);
        var (names, year) = NamesAndYear(text);
        if (words.Count > 0 && Measures.IsNone(words[^1]))
            return new LeftSide(names.Take(Math.Max(0, names.Count - 1)).ToList(), null);
        if (names.Count < 2 && year is null)
            return new LeftSide(names, null);
        var last = names.Count > 1 ? names[^1] : null;
        return last is null ? new LeftSide(names, null)
            : new LeftSide(names.Take(names.Count - 1).ToList(),
                Measures.Read(last) is { IsRead: true, Value: { } value } ? Dated(value, year) : null);
    }

    private static (List<string> Names, LeadingYear? Year) NamesAndYear(string text)
    {
        var names = new List<string>();
        LeadingYear? year = null;
        foreach (var word in AimText.Words(text))
        {
            if (AimText.YearOf(word) is { } leading && (leading.Rest.Length <= 6 || IsBracket(leading.Rest[0])))
                year = leading;
            else
                names.Add(WithoutYear(word, ref year));
        }

        return (names, year);
    }

    // 利用率：R3 50%, 登録数をR5 12件から: the year that ends the name is the value's.
    private static string WithoutYear(string word, ref LeadingYear? year)
    {
        if (Years.FindAll(word) is not [.., { Start: > 0, FiscalYear: not null } last] || last.End < word.Length
            || word[last.Start - 1] is not ('：' or ':' or 'を' or 'が' or 'は'))
            return word;
        year = new LeadingYear(last, "");
        return word[..last.Start];
    }

    // The year holds; R4(R4.9.30現在) says the day as well, R5当初予算 what it is of.
    private static Measure Dated(Measure value, LeadingYear? year)
    {
        if (year is not { } y)
            return value;
        var dated = value with { FiscalYear = value.FiscalYear ?? y.Year.FiscalYear };
        if (y.Year.Kind is YearMentionKind.Day or YearMentionKind.Month && y.Year.Date is { } own)
            dated = dated with { AsOf = own };
        if (y.Rest.Length == 0)
            return dated;
        var inside = y.Rest.Trim('(', '（', ')', '）', ' ');
        return Years.FindAll(inside) is [{ Date: { } date }]
            ? dated with { AsOf = date }
            : inside.Length == 0 ? dated : dated with { Note = dated.Note is null ? inside : inside + "、" + dated.Note };
    }

    // Few words before the number, none of them set apart: 毎年400人以上, 最大12回.
    private static bool IsNear(string text, Found<Measure> quantity) =>
        quantity.Start <= 12 && text.AsSpan(0, quantity.Start).Trim().IndexOfAny(' ', '\u3000') < 0;

    // Through the verb glued to the value and the brackets after it: 1回に削減(国民年金).
    private static int End(string text, int from)
    {
        var end = AimText.SkipBrackets(text, from);
        while (end < text.Length && !JapaneseText.IsSpace(text[end]) && text[end] is not ('\n' or '(' or '（' or '、' or '。'))
            end++;
        return AimText.SkipBrackets(text, end);
    }

    private static bool IsBracket(char c) => c is '(' or '（' or '[' or '［' or '【';
}
