namespace PlanExtractor.Recognize.Units;

/// <summary>
/// Lines without number or type that stand right above a slot or card, and not below a slot: <c>空き家の見回り</c> above <c>＜現状＞</c>.
/// </summary>
internal static class PlainFamilies
{
    private const int FewestTokens = 3;

    /// <summary>The families, one a chapter and size of type.</summary>
    public static IEnumerable<UnitFamily> Find(PlanLines lines) =>
        Enumerable.Range(1, Math.Max(0, lines.Count - 2)).Where(i => StandsAboveSlot(lines, i))
            .GroupBy(i => (Chapter: lines.ChapterOf(i), lines[i].Depth)).Select(chapter =>
        {
            var ends = MemberEnds.Find(lines, [.. chapter]);
            return new UnitFamily(UnitForm.Plain, $"in {chapter.Key.Chapter}", [.. chapter.Select(
                (at, i) => new UnitMember(at, ends[i], at, lines[at].Title, null) { Departments = lines[at].Departments })]);
        });

    private static bool StandsAboveSlot(PlanLines lines, int at) =>
        lines[at] is { Grid: null, Number: null, IsItem: false } line && line.Text[0] is not '○' && lines.SlotOf(at) is null
        && !lines.IsListed(at + 1) && (lines.SlotOf(at + 1) is not null || lines.TokensOf(at + 1).Distinct().Count() >= FewestTokens)
        && !IsBareSlot(lines, at - 1) && lines.Titles.IsTitle(line.PlainTitle);

    // ＜現状＞, below which stands its text; after 方向性：継続 a title may follow.
    private static bool IsBareSlot(PlanLines lines, int at) => lines.SlotOf(at) is not null && lines.FieldsOf(at).Count == 0;
}
