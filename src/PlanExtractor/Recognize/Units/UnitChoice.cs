using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Units;

/// <summary>Takes families, the best first, and leaves out what only overlaps, names fields again, or lists again what is chosen.</summary>
internal sealed class UnitChoice(PlanLines lines, ActionSigns signs)
{
    private const double Least = 0.3;
    private const double LeastOfBest = 0.4;

    // Of an excerpt with a unit or two, where nothing can recur, a department or card must say that a unit acts.
    private const double LeastOfFew = 0.1;
    private const double MostFree = 0.7;
    private const double Overview = 0.3;
    private const double Half = 0.5;
    private const SlotKinds Actions = SlotKinds.Department | SlotKinds.Schedule | SlotKinds.Kpi;

    /// <summary>The chosen members with their families, in reading order.</summary>
    /// <param name="families">Best first.</param>
    public IReadOnlyList<(UnitMember Member, UnitFamily Family)> Choose(IReadOnlyList<UnitFamily> families)
    {
        var taken = new List<(UnitMember Member, UnitFamily Family)>();
        var isExcerpt = families.Count > 0 && families[0].Score < Least;
        foreach (
            var family in families.TakeWhile(f => f.Score >= Math.Max(isExcerpt ? LeastOfFew : Least, LeastOfBest * families[0].Score)))
        {
            if (isExcerpt && family.Form is not (UnitForm.Rows or UnitForm.Card)
                && family.Members.Count(m => signs.In(m).HasFlag(SlotKinds.Department)) < Half * family.Members.Count)
                continue;
            // What is chosen already may be found in this way as well, and more of it: only the rest counts.
            var titles = taken.Select(t => t.Member.Key).ToHashSet(StringComparer.Ordinal);
            var rest = family.Form == UnitForm.Rows ? family.Members : [.. family.Members.Where(m => !titles.Contains(m.Key))];
            var free = rest.Where(m => !taken.Exists(t => t.Member.Overlaps(m))).ToList();
            if (free.Count == 0 || free.Count < MostFree * rest.Count || NamesFields(family, taken) || AreChapters(family, taken)
                || (family.Form == UnitForm.Rows && (IsOverview(free, taken) || Contest.AreUnder(family, taken.Select(t => t.Member)))))
                continue;
            taken.AddRange(free.Where(m => MayStand(m, family)).Select(m => (m, family)));
        }

        taken.AddRange(Scheduled(taken));
        return new UnitBounds(families).Complete(taken);
    }

    // The fields above what is chosen, named again, for instance for their aims.
    private bool NamesFields(UnitFamily family, List<(UnitMember Member, UnitFamily Family)> taken)
    {
        var fields = taken.SelectMany(t => lines.Above(t.Member.TitleAt)).Select(a => lines[a].Key).ToHashSet(StringComparer.Ordinal);
        return taken.Count > 0 && family.Members.Count(m => fields.Contains(m.Key)) >= Half * family.Members.Count;
    }

    // 第２章, 第３章 beside the 第４章 that holds what is chosen.
    private bool AreChapters(UnitFamily family, List<(UnitMember Member, UnitFamily Family)> taken)
    {
        if (lines[family.Members[0].TitleAt].Numbering is not (Numbering.Part or Numbering.Chapter))
            return false;
        var starts = taken.ConvertAll(t => t.Member.Start);
        starts.Sort();
        return family.Members.Any(m => FirstFrom(m.End) - FirstFrom(m.Start + 1) > 1);

        int FirstFrom(int at) => starts.BinarySearch(at) is >= 0 and var found ? found : ~starts.BinarySearch(at);
    }

    private static bool IsOverview(List<UnitMember> rows, List<(UnitMember Member, UnitFamily Family)> taken)
    {
        var titles = taken.Select(t => t.Member.Key).ToHashSet(StringComparer.Ordinal);
        return rows.Count(r => titles.Contains(r.Key)) >= Overview * rows.Count;
    }

    private bool MayStand(UnitMember member, UnitFamily family) =>
        !(lines.Words.IsAboutPlan(member.Key) && (signs.In(member) & Actions) == 0)
        && (family.Form == UnitForm.Rows || member.Number is not null || signs.In(member) != SlotKinds.None
            || signs.TokensIn(member).Any(family.Shared.Contains))
        && lines.Titles.IsTitle(PlainText.From(member.Title), member.Number is not null);

    // A heading that its own schedule names: 「9. 防災を担う人づくり」 and the item 防災を担う人づくり.
    private List<(UnitMember, UnitFamily)> Scheduled(List<(UnitMember Member, UnitFamily Family)> taken)
    {
        var found = new List<(UnitMember, UnitFamily)>();
        if (taken.Count == 0)
            return found;
        foreach (var line in lines.All.Where(l => l is { IsHeading: true, Number: not null }
            && !taken.Exists(t => t.Member.Start <= l.At && l.At < t.Member.End)))
        {
            var end = line.At + 1;
            while (end < lines.Count && !(lines[end].IsHeading && lines[end].Style == line.Style))
                end++;
            var items = Enumerable.Range(line.At, end - line.At)
                .Where(i => lines.GridOf(i) is not null && lines.SignsOf(i).HasFlag(SlotKinds.Schedule))
                .SelectMany(i => lines.GridOf(i)!.Rows.Skip(1)).Select(r => r.Cells[0].Text).Distinct();
            var item = items.FirstOrDefault(i => LineKey.From(i) is { Length: > 4 } key
                && line.Key.StartsWith(key, StringComparison.Ordinal));
            if (item is null || taken.Exists(t => line.At < t.Member.Start && t.Member.Start < end))
                continue;
            var named = LineKey.From(item).Length < line.Key.Length
                ? new UnitMember(line.At, end, line.At, JapaneseText.Tidy(item), null)
                : new UnitMember(line.At, end, line.At, line.Title, line.Number);
            found.Add((named, new UnitFamily(UnitForm.Heading, "named by its schedule", [named]).Times("sign", Half)));
        }

        return found;
    }
}
