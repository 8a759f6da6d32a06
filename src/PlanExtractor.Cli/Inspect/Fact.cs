using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Cli.Inspect;

/// <summary>Something that was recognised, and where.</summary>
/// <param name="Kind">section, initiative, kpi …</param>
/// <param name="Label">What it is called.</param>
/// <param name="Evidence">Its place.</param>
internal sealed record Fact(string Kind, string Label, Evidence Evidence)
{
    /// <summary>All facts of a document, those of the same kind in reading order.</summary>
    public static IEnumerable<Fact> Gather(PlanDocument document) =>
    [
        .. document.Municipality.Evidence is { } at
            ? [new Fact("municipality", document.Municipality.NameAsWritten ?? "", at)]
            : Array.Empty<Fact>(),
        .. document.Plan.Period is { } period ? [new Fact("period", period.Text, period.Evidence)] : Array.Empty<Fact>(),
        .. document.Sections.Select(s => new Fact("section", $"{s.Id} {s.Number} {s.Title}", s.Evidence)),
        .. document.Initiatives.Select(i => new Fact("initiative", $"{i.Id} {i.Number} {i.Title}", i.Evidence)),
        .. document.Kpis.Select(k => new Fact("kpi", $"{k.Id} {k.Name}: {k.Baseline?.Text} → {k.Target?.Text}", k.Evidence)),
        .. document.Schedules.Select(s => new Fact("schedule", $"{s.Id} {s.Title}", s.Evidence)),
        .. document.Glossary.Select(g => new Fact("term", g.Term, g.Evidence)),
        .. document.Footnotes.Select(f => new Fact("footnote", f.Marker, f.Evidence)),
    ];
}
