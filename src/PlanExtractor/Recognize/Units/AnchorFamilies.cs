namespace PlanExtractor.Recognize.Units;

/// <summary>
/// A recurring line beside one that varies: <c>取組 01</c> with the title on the next line, or a title right above <c>担当：…</c>.
/// </summary>
internal static class AnchorFamilies
{
    private const int Fewest = 3;
    private const double Most = 0.7;

    /// <summary>The families.</summary>
    public static IEnumerable<UnitFamily> Find(PlanLines lines)
    {
        var anchors = lines.All.Where(l => l.Grid is null)
            .Select(l => (Line: l, Key: lines.SlotOf(l.At) ?? (l.Number is not null && l.Title.Length == 0 ? l.Style : null)))
            .Where(a => a.Key is not null).GroupBy(a => a.Key!, a => a.Line);
        foreach (var group in anchors)
        {
            var all = group.ToList();
            if (all.Count >= Fewest && AnnouncesNext(lines, group.Key, all) && Family(lines, group.Key, all, 1) is { } below)
                yield return below;
            var bare = all.Where(a => a.Number is null && lines.KindOf(a.At) != SlotKinds.None).ToList();
            if (bare.Count >= Fewest && Family(lines, group.Key, bare, -1) is { } above)
                yield return above;
        }
    }

    // 取組 01, 取組 02: the number varies; or 取組名 alone, which announces a title.
    private static bool AnnouncesNext(PlanLines lines, string key, List<UnitLine> anchors)
    {
        var numbers = anchors.Select(a => a.Number).Distinct().ToList();
        return numbers.Count > Most * anchors.Count || (lines.Words.AnnouncesTitle(key) && numbers is [null]);
    }

    private static UnitFamily? Family(PlanLines lines, string key, List<UnitLine> anchors, int offset)
    {
        var found = anchors.Select(a => (Anchor: a, Title: a.At + offset)).Where(a => MayBeTitle(lines, a.Title)).ToList();
        if (found.Count < Math.Max(Fewest, Most * anchors.Count))
            return null;
        var ends = MemberEnds.Find(lines, [.. found.Select(f => Math.Min(f.Anchor.At, f.Title))]);
        var members = found.Select((f, i) =>
        {
            var title = lines[f.Title];
            var number = offset > 0 && f.Anchor.Number is { } own ? own : title.Number;
            return new UnitMember(Math.Min(f.Anchor.At, f.Title), ends[i], f.Title, title.Title,
                number)
            { Departments = title.Departments };
        });
        return new UnitFamily(UnitForm.Anchor, offset > 0 ? $"below {key}" : $"above {key}", [.. members]);
    }

    // ○窓口の予約（町民課） below ○窓口の案内（町民課): the last of a list, whatever its mark.
    private static bool IsListed(PlanLines lines, int at) => at > 0 && Mark(lines[at]) is { } mark && Mark(lines[at - 1]) == mark;

    private static char? Mark(UnitLine line) =>
        line is { Grid: null, Number: null } && line.Text is [var first, ..] && !char.IsLetterOrDigit(first) && !char.IsSurrogate(first)
            && first is not ('【' or '（' or '(' or '「')
            ? first
            : null;

    private static bool MayBeTitle(PlanLines lines, int at) =>
        at >= 0 && at < lines.Count && lines[at] is { Grid: null, IsItem: false } line && lines.SlotOf(at) is null
            && !IsListed(lines, at) && lines.Titles.IsTitle(line.PlainTitle, line.Number is not null);
}
