namespace PlanExtractor.Recognize.Units;

/// <summary>
/// Completes units by what other families found of the same titles: the number in 取組 01 over a title over 担当：…, the first page of a unit
/// whose second page shows its title again.
/// </summary>
internal sealed class UnitBounds(IReadOnlyList<UnitFamily> families)
{
    private readonly ILookup<string, UnitMember> _byTitle = families.Where(f => f.Form != UnitForm.Rows).SelectMany(f => f.Members)
        .ToLookup(m => m.Key, StringComparer.Ordinal);

    /// <summary>The units in reading order, none over another.</summary>
    public IReadOnlyList<(UnitMember Member, UnitFamily Family)> Complete(IEnumerable<(UnitMember Member, UnitFamily Family)> taken)
    {
        var units = taken.OrderBy(t => t.Member.Start).ThenBy(t => t.Member.Row?.Row ?? -1).ToList();
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i].Member.Row is null)
                units[i] = (Completed(units[i].Member, i == 0 ? 0 : units[i - 1].Member.End,
                    i + 1 < units.Count ? units[i + 1].Member.Start : int.MaxValue), units[i].Family);
        }

        return units;
    }

    private UnitMember Completed(UnitMember unit, int from, int to)
    {
        foreach (var same in _byTitle[unit.Key].Where(m => m.Start >= from && m.TitleAt < to))
        {
            unit = unit with { Start = Math.Min(unit.Start, same.Start), End = Math.Max(unit.End, Math.Min(same.End, to)) };
            if (unit.Number is null && same.Number is not null)
                unit = unit with { Number = same.Number, Title = same.Title };
        }

        return unit with { End = Math.Max(unit.Start + 1, Math.Min(unit.End, to)) };
    }
}
