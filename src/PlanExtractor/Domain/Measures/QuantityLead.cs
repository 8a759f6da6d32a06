namespace PlanExtractor.Domain;

/// <summary>What is said directly before a quantity: 約, 最大, 延べ, 毎年.</summary>
/// <param name="Start">Index of the first such word; of the quantity if there is none.</param>
/// <param name="Qualifier">Bound or looseness.</param>
/// <param name="IsPerYear">毎年, 年間, 年.</param>
/// <param name="Notes">Words that qualify in other ways: 延べ, 累計, 月, 前年比; in reading order.</param>
internal sealed record QuantityLead(int Start, MeasureQualifier Qualifier, bool IsPerYear, IReadOnlyList<string> Notes)
{
    private static readonly (string Word, MeasureQualifier Qualifier)[] Bounds =
    [
        ("少なくとも", MeasureQualifier.AtLeast), ("おおよそ", MeasureQualifier.About), ("おおむね", MeasureQualifier.About),
        ("およそ", MeasureQualifier.About), ("概ね", MeasureQualifier.About), ("凡そ", MeasureQualifier.About), ("ほぼ", MeasureQualifier.About),
        ("約", MeasureQualifier.About), ("最大", MeasureQualifier.AtMost), ("最高", MeasureQualifier.AtMost), ("上限", MeasureQualifier.AtMost),
        ("最低", MeasureQualifier.AtLeast), ("最小", MeasureQualifier.AtLeast), ("下限", MeasureQualifier.AtLeast),
    ];

    private static readonly string[] PerYears = ["毎年度に", "毎年度", "各年度", "毎年に", "毎年", "各年", "年間に", "年間で", "年間", "年に", "年"];

    private static readonly string[] Remarks =
    [
        "延べで", "延べ", "のべ", "延", "累計で", "累計", "累積", "不定期で", "不定期に", "定期的に", "随時", "隔年で", "隔年",
        "毎月", "月に", "月間", "月", "毎週", "週に", "週", "毎日",
    ];

    private static readonly string[] References = ["現状値", "現状", "基準値", "当初値", "当初"];

    private const int MostWords = 6;
    private const int MostComparison = 8;

    // 昨年 5件, 例年: a 年 that ends one of these does not say how often.
    private const string OtherYears = "昨例前翌通初周同今来本当青少成近中長";

    /// <summary>Reads backwards from a quantity, not before <paramref name="from"/>.</summary>
    public static QuantityLead Before(string folded, int from, int start)
    {
        var lead = new QuantityLead(start, MeasureQualifier.Exact, false, []);
        for (var i = 0; i < MostWords; i++)
        {
            var end = lead.Start;
            while (end > from && lead.Start - end < 3 && Fold.IsSpace(folded[end - 1]))
                end--;
            if (Step(lead, folded.AsSpan(from, end - from), from) is not { } longer)
                break;
            lead = longer;
        }

        return folded[start] is '+' or '-' or '△' or '▲' ? WithReference(lead, folded.AsSpan(from, lead.Start - from), from) : lead;
    }

    private static QuantityLead? Step(QuantityLead lead, ReadOnlySpan<char> before, int from)
    {
        if (before.IsEmpty)
            return null;
        foreach (var (word, qualifier) in Bounds)
        {
            if (!before.EndsWith(word, StringComparison.Ordinal))
                continue;
            return lead with
            {
                Start = from + before.Length - word.Length,
                Qualifier = lead.Qualifier is MeasureQualifier.Exact ? qualifier : lead.Qualifier,
            };
        }

        foreach (var word in PerYears)
        {
            if (before.EndsWith(word, StringComparison.Ordinal) && IsWordStart(before[..^word.Length], word))
                return lead with { Start = from + before.Length - word.Length, IsPerYear = true };
        }

        foreach (var word in Remarks)
        {
            if (before.EndsWith(word, StringComparison.Ordinal) && IsWordStart(before[..^word.Length], word))
                return lead with { Start = from + before.Length - word.Length, Notes = [word.TrimEnd('で', 'に'), .. lead.Notes] };
        }

        return Comparison(lead, before, from);
    }

    // 現状＋10％: what a change starts from.
    private static QuantityLead WithReference(QuantityLead lead, ReadOnlySpan<char> before, int from)
    {
        foreach (var word in References)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
                return lead with { Start = from + before.Length - word.Length, Notes = [word, .. lead.Notes] };
        }

        return lead;
    }

    // 前年比, 基準年度比で
    private static QuantityLead? Comparison(QuantityLead lead, ReadOnlySpan<char> before, int from)
    {
        before = before is [.., '比', 'で' or 'の'] ? before[..^1] : before;
        if (!before.EndsWith("比", StringComparison.Ordinal))
            return null;
        var start = before.Length - 1;
        while (start > 0 && before.Length - start < MostComparison
            && (Fold.IsKanji(before[start - 1]) || char.IsAsciiLetterOrDigit(before[start - 1])))
            start--;
        return lead with { Start = from + start, Notes = [before[start..].ToString(), .. lead.Notes] };
    }

    // 年 after a digit is a year, after 昨 another word; 月 after a digit is a month.
    private static bool IsWordStart(ReadOnlySpan<char> before, string word) =>
        before.IsEmpty || word[0] is not ('年' or '月' or '週' or '延')
        || !(char.IsAsciiLetterOrDigit(before[^1]) || KanjiNumerals.IsPart(before[^1])
            || before[^1] is 'か' or 'カ' or 'ヵ' or 'ヶ' or 'ケ' or '箇'
            || OtherYears.Contains(before[^1], StringComparison.Ordinal));
}
