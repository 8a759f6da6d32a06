using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Recognize;

/// <summary>Ties KPIs and schedules to the initiatives they belong to.</summary>
internal sealed class Owners(IReadOnlyList<SectionFindings> findings, IReadOnlyList<InitiativeDraft> initiatives)
{
    private readonly Dictionary<Section, List<InitiativeDraft>> _bySection =
        initiatives.Where(i => i.Section is not null).GroupBy(i => i.Section!).ToDictionary(g => g.Key, g => g.ToList());

    private readonly Dictionary<string, InitiativeDraft> _byTitle =
        initiatives.GroupBy(i => JapaneseText.Key(i.Title)).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    // Titles of the initiatives that are rows of a section's table.
    private readonly Dictionary<Section, HashSet<string>> _rows =
        findings.ToDictionary(f => f.Section, f => f.InitiativeRows.Select(r => JapaneseText.Key(r.Initiative.Title)).ToHashSet(StringComparer.Ordinal));

    /// <summary>The KPIs of a section and its cards, with their owner.</summary>
    public IEnumerable<KpiDraft> Kpis(SectionFindings section)
    {
        var owner = Of(section.Section);
        return section.Kpis
            .Concat(section.Cards.SelectMany(c => c.Aims).SelectMany(KpiPart.OfCell).Select(k => k with { Section = section.Section }))
            .OrderBy(k => k.Evidence.Page ?? 0).ThenBy(k => k.Evidence.Line ?? 0)
            .Select(k => k with { Initiative = owner, Restated = k.Restated || owner is { Restated: true } });
    }

    /// <summary>The schedule with its owner: that of its section, or the one initiative that all its items name.</summary>
    public ScheduleDraft Schedule(ScheduleDraft schedule)
    {
        if (schedule.Section is null)
            return schedule;
        if (Of(schedule.Section) is { } owner)
            return schedule with { Initiative = owner };
        var items = schedule.Rows.Select(r => JapaneseText.Key(HeadingText.Read(r.Label).Title)).Distinct().ToList();
        return schedule with { Initiative = items.Count == 1 ? _byTitle.GetValueOrDefault(items[0]) : null };
    }

    // The section's own initiative, or that of the nearest section above; none where a section lists several.
    private InitiativeDraft? Of(Section section)
    {
        for (var s = section; s is not null; s = s.Parent)
        {
            if (_bySection.TryGetValue(s, out var here))
                return here.Count == 1 && !IsRow(here[0], s) ? here[0] : null;
        }

        return null;
    }

    // An initiative that is a row of the section's table does not own the section.
    private bool IsRow(InitiativeDraft initiative, Section section) =>
        _rows.TryGetValue(section, out var titles) && titles.Contains(JapaneseText.Key(initiative.Title));
}
