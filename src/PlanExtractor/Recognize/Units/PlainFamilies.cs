namespace PlanExtractor.Recognize.Units;

/// <summary>Lines without number or type that stand right above a slot or card, and not below a slot: <c>空き家の見回り</c> above <c>＜現状＞</c>.</summary>
internal static class PlainFamilies
{
    private const int FewestTokens = 3;

    /// <summary>The families, one a chapter.</summary>
    public static IEnumerable<UnitFamily> Of(PlanLines lines) =>
        Enumerable.Range(1, Math.Max(0, lines.Count - 2)).Where(i => StandsAboveSlot(lines, i)).GroupBy(lines.ChapterOf).Select(chapter =>
        {
            var ends = MemberEnds.Of(lines, [.. chapter]);
            return new UnitFamily(UnitForm.Plain, $"in {chapter.Key}", [.. chapter.Select((at, i) => new UnitMember(at, ends[i], at, lines[at].Title, null) { Departments = lines[at].Departments })]);
        });

    private static bool StandsAboveSlot(PlanLines lines, int at) =>
        lines[at] is { Grid: null, Number: null, IsItem: false } line && line.Text[0] is not '○' && lines.SlotOf(at) is null && lines.Titles.IsTitle(line.PlainTitle)
        && !lines.IsListed(at + 1) && (lines.SlotOf(at + 1) is not null || lines.TokensOf(at + 1).Distinct().Count() >= FewestTokens) && lines.SlotOf(at - 1) is null;
}
