using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Recognize;

namespace PlanExtractor.Resolve;

/// <summary>Gives every part of a fact its place, and the fact the places that lie outside its own.</summary>
internal static class Places
{
    /// <summary>The KPI with evidence for each of its measures, and <see cref="KpiDraft.Also"/> for those that stand elsewhere.</summary>
    public static KpiDraft Fill(KpiDraft kpi)
    {
        var placed = kpi with
        {
            Baseline = kpi.Baseline is { } baseline ? At(kpi.Evidence, baseline) : null,
            Target = kpi.Target is { } target ? At(kpi.Evidence, target) : null,
            Milestones = [.. kpi.Milestones.Select(m => At(kpi.Evidence, m))],
            History = [.. kpi.History.Select(m => At(kpi.Evidence, m))],
        };
        Measure?[] measures = [placed.Baseline, placed.Target, .. placed.Milestones, .. placed.History];
        return placed with { Also = WithOutside(kpi.Also, kpi.Evidence, measures.OfType<Measure>().Select(m => m.Evidence!)) };
    }

    /// <summary>The schedule with evidence for each of its rows, and <see cref="ScheduleDraft.Also"/> for those on another page.</summary>
    public static ScheduleDraft Fill(ScheduleDraft schedule) => schedule with
    {
        Rows = [.. schedule.Rows.Select(r => r with { Evidence = r.Evidence ?? schedule.Evidence })],
        Also = WithOutside(schedule.Also, schedule.Evidence, schedule.Rows.Select(r => r.Evidence).OfType<Evidence>()),
    };

    private static Measure At(Evidence fact, Measure measure) => measure with { Evidence = measure.Evidence ?? fact };

    // What lies on one further page of a PDF is one place.
    private static List<Evidence> WithOutside(IReadOnlyList<Evidence> also, Evidence fact, IEnumerable<Evidence> parts)
    {
        var outside = parts.Where(p => !also.Prepend(fact).Any(e => Holds(e, p))).Distinct();
        return [.. also, .. outside.GroupBy(p => (p.Page, p.Line)).Select(g => g.Aggregate((a, b) => a.Through(b)))];
    }

    // In a text the same lines, in a PDF the same page.
    private static bool Holds(Evidence outer, Evidence inner) =>
        outer.Line is { } line && inner.Line is { } innerLine
            ? line <= innerLine && inner.EndLine <= outer.EndLine
            : outer.Page == inner.Page;
}
