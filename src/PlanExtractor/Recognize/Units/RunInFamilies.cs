namespace PlanExtractor.Recognize.Units;

/// <summary>Paragraphs that open with a title in a bracket: <c>■（住宅の耐震化の促進）…を行う。【建設課】</c>.</summary>
internal static class RunInFamilies
{
    private const int Fewest = 3;

    /// <summary>The families, one a chapter and kind of bracket.</summary>
    public static IEnumerable<UnitFamily> Find(PlanLines lines)
    {
        foreach (var group in lines.All.Where(l => IsMember(lines, l)).GroupBy(l => (Chapter: lines.ChapterOf(l.At), l.Style)))
        {
            var members = group.ToList();
            if (members.Count < Fewest)
                continue;
            var ends = MemberEnds.Find(lines, [.. members.Select(l => l.At)]);
            yield return new UnitFamily(UnitForm.RunIn, $"{group.Key.Style} in {group.Key.Chapter}", [.. members.Select(
                (l, i) => new UnitMember(l.At, ends[i], l.At, l.Title, null) { Departments = l.Departments })]);
        }
    }

    private static bool IsMember(PlanLines lines, UnitLine line) =>
        line.IsRunIn && lines.SlotOf(line.At) is null && lines.Titles.IsTitle(line.PlainTitle)
            && lines.Words.KindOf(line.Key) == SlotKinds.None;
}
