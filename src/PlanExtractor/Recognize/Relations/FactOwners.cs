using PlanExtractor.Outline;
using PlanExtractor.Recognize.Parts;
using PlanExtractor.Recognize.Units;

namespace PlanExtractor.Recognize.Relations;

/// <summary>Ties KPIs and schedules to the units of action and sections to which they belong.</summary>
internal sealed class FactOwners(PlanBlocks plan, IReadOnlyList<Unit> units, IReadOnlyList<InitiativeDraft> initiatives)
{
    private readonly UnitOwners _owners = new(units);
    private readonly Dictionary<Unit, InitiativeDraft> _drafts = new(units.Zip(initiatives, KeyValuePair.Create),
        ReferenceEqualityComparer.Instance);

    /// <summary>The KPIs in reading order, with section and owner.</summary>
    public IReadOnlyList<KpiDraft> Kpis(IEnumerable<KpiDraft> kpis)
    {
        var owned = kpis.OrderBy(k => k.Place).Select(Owned).ToList();
        return Restatements.Mark(owned);
    }

    /// <summary>
    /// The schedules in reading order, with section and owner: that which holds it, or the one unit that all its items name.
    /// </summary>
    public IReadOnlyList<ScheduleDraft> Schedules(IEnumerable<ScheduleDraft> schedules) =>
        [.. schedules.OrderBy(s => s.Place).Select(Owned)];

    private KpiDraft Owned(KpiDraft kpi)
    {
        var section = plan.SectionOf(kpi.Place.Block);
        var hints = kpi.OwnerHints.Reverse().Concat(kpi.Group is { } group ? [group] : []);
        var owner = Draft(_owners.Find(kpi.Place, hints).Unit) ?? (section is null ? null : Draft(_owners.Named(section.Title).Unit));
        return kpi with
        {
            Group = IsSection(kpi.Group)
            ? null
            : kpi.Group,
            Section = section,
            Initiative = owner,
            Restated = kpi.Restated || owner is { Restated: true }
        };
    }

    // 環境目標２ 資源がめぐるまち, merged over the rows of a table, is where the aims belong; a group parts what is measured.
    private bool IsSection(string? group) =>
        group is not null && HeadingText.Read(group) is { Number: { } number, Title: { Length: > 0 } title }
        && plan.Outline.Sections.Any(s => s.Heading.Number is { } own && UnitNames.Title(own + s.Title) == UnitNames.Title(number + title));

    private ScheduleDraft Owned(ScheduleDraft schedule)
    {
        var section = plan.SectionOf(schedule.Place.Block);
        var items = schedule.Rows.Select(r => HeadingText.Read(r.Label).Title).Where(t => t.Length > 0).Distinct().ToList();
        var holder = Draft(_owners.Find(schedule.Place, schedule.Title is { } title ? [title] : []).Unit);
        return schedule with { Section = section, Initiative = holder ?? (items.Count == 1 ? Draft(_owners.Named(items[0]).Unit) : null) };
    }

    private InitiativeDraft? Draft(Unit? unit) => unit is null ? null : _drafts[unit];
}
