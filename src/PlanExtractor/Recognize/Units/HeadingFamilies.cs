using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Units;

/// <summary>Headings of one numbering style, or one size of type, in one chapter. What recurs is a slot, not a member.</summary>
internal static class HeadingFamilies
{
    private const int LongestField = 12;
    private static readonly WordList AgainWords = WordList.Grammar("heading.again");

    private const SlotKinds Fields = SlotKinds.Schedule | SlotKinds.Department | SlotKinds.Kpi;

    /// <summary>The families.</summary>
    public static IEnumerable<UnitFamily> Find(PlanLines lines)
    {
        var groups = new Dictionary<(string Style, int Chapter), List<UnitMember>>();
        foreach (var line in lines.All.Where(l => l.IsHeading && !l.IsItem && (lines.SlotOf(l.At) is null || l.Departments.Count > 0)))
        {
            if (IsField(lines, line) || lines.EndOf(line.At) is var end && end - line.At < 2
                || !lines.Titles.IsTitle(line.PlainTitle, line.Number is not null))
                continue;
            var place = (line.Style, lines.ParentOf(line.At) < 0 ? -1 : lines.ChapterOf(line.At));
            if (!groups.TryGetValue(place, out var members))
                groups.Add(place, members = []);
            var member = new UnitMember(line.At, end, line.At, line.Title, line.Number) { Departments = line.Departments };
            if (members.Count > 0 && members[^1].Number == line.Number && Again(members[^1]) == Again(member))
                members[^1] = members[^1] with { End = end };
            else
                members.Add(member);
        }

        return groups.Select(g => new UnitFamily(UnitForm.Heading, $"{g.Key.Style} in {g.Key.Chapter}", g.Value));
    }

    // (2) 目標とする数値 heads a field; a long title that only contains such a word may be a unit.
    private static bool IsField(PlanLines lines, UnitLine line) =>
        line.Key.Length < LongestField && (lines.Words.KindOf(line.Key) & Fields) != 0;

    // 1-2 空き家の活用（つづき）: set again on the next page.
    private static string Again(UnitMember member)
    {
        var key = member.Key;
        var open = key.EndsWith(')') ? key[..^1] : key;
        return AgainWords.EndOf(open) is { } mark ? open[..^mark.Length].TrimEnd('(') : key;
    }
}
