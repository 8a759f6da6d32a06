namespace PlanExtractor.Recognize.Units;

/// <summary>A label that announces a title: <c>取組名：里山の再生</c>, <c>整理番号　１　実施項目　窓口手続のオンライン化</c>.</summary>
internal static class LabelFamilies
{
    private const int Fewest = 3;
    private const double Most = 0.7;

    /// <summary>The families.</summary>
    public static IEnumerable<UnitFamily> Find(PlanLines lines)
    {
        var labelled = lines.All.Where(l => l.Grid is null)
            .SelectMany(l => lines.FieldsOf(l.At).Where(f => lines.Words.AnnouncesTitle(f.Label)).Take(1).Select(f => (Line: l, Field: f)))
            .GroupBy(f => f.Field.Label);
        foreach (var group in labelled)
        {
            var found = group.Where(f => lines.Titles.IsTitle(f.Field.Value)).ToList();
            if (found.Count < Fewest || found.Count <= Most * group.Count())
                continue;
            var ends = MemberEnds.Find(lines, [.. found.Select(f => f.Line.At)]);
            yield return new UnitFamily(UnitForm.Label, group.Key, [.. found.Select((f, i) => Member(lines, f.Line, f.Field, ends[i]))]);
        }
    }

    private static UnitMember Member(PlanLines lines, UnitLine line, LineField field, int end)
    {
        var (number, title) = NumberedTitle.Read(field.Value);
        number ??= lines.FieldsOf(line.At).FirstOrDefault(f => lines.Words.AnnouncesNumber(f.Label))?.Value;
        return new UnitMember(line.At, end, line.At, title, number);
    }
}
