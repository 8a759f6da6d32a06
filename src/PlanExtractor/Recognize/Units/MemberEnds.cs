using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Units;

/// <summary>Where members end that know only where the next one begins.</summary>
internal static class MemberEnds
{
    private const int UsualLength = 20;

    /// <summary>Each ends where the next begins; the last where a chapter begins, or after twice the usual length.</summary>
    public static IReadOnlyList<int> Find(PlanLines lines, IReadOnlyList<int> starts)
    {
        if (starts.Count == 0)
            return [];
        var lengths = starts.Zip(starts.Skip(1), (a, b) => b - a).Order().ToList();
        var last = starts[^1] + (2 * (lengths.Count == 0 ? UsualLength : lengths[lengths.Count / 2]));
        var end = Enumerable.Range(starts[^1] + 1, Math.Max(0, Math.Min(last, lines.Count) - starts[^1] - 1))
            .FirstOrDefault(i => BeginsChapter(lines[i]), Math.Min(last, lines.Count));
        return [.. starts.Skip(1), end];
    }

    /// <summary>The family with its members ended where a heading above them closes.</summary>
    public static UnitFamily Clip(PlanLines lines, UnitFamily family)
    {
        if (family.Form is UnitForm.Heading or UnitForm.Rows or UnitForm.Page)
            return family;
        var above = family.Members
            .SelectMany(m => lines.Above(m.Start).Prepend(m.Start)
                .Where(a => a < m.Start && lines[a].Number is not null && lines.SlotOf(a) is null))
            .Select(a => lines[a].Style).ToHashSet(StringComparer.Ordinal);
        return family with { Members = [.. family.Members.Select(m => m with { End = End(m) })] };

        int End(UnitMember m)
        {
            var from = Math.Max(m.Start, m.TitleAt) + 1;
            return Enumerable.Range(from, Math.Max(0, m.End - from)).FirstOrDefault(i => lines[i] is { IsHeading: true, Number: not null } x
                && above.Contains(x.Style) && lines.SlotOf(i) is null, m.End);
        }
    }

    private static bool BeginsChapter(UnitLine line) =>
        line.Numbering is Numbering.Part or Numbering.Chapter or Numbering.Clause or Numbering.Item or Numbering.Roman;
}
