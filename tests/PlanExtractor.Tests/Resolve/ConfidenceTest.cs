using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Recognize;
using PlanExtractor.Resolve;

namespace PlanExtractor.Tests.Resolve;

/// <summary>What is left out below a confidence, and where a fact's parts stand.</summary>
public sealed class ConfidenceTest
{
    private static readonly Evidence Place = Evidence.OfLines(null, 5, 6);

    [TestCase(0.894, 0.89)]
    [TestCase(0.895, 0.9)]
    [TestCase(-1, 0)]
    [TestCase(2, 1)]
    [TestCase(double.NaN, 0)]
    public void Rounded_AnyNumber_IsHundredthsFromZeroToOne(double confidence, double expected) =>
        Assert.That(Confidence.Rounded(confidence), Is.EqualTo(expected).Within(0.006));

    [Test]
    public void Apply_FactsBelow_AreLeftOutAndCounted()
    {
        var log = new DiagnosticLog();
        var sure = new InitiativeDraft("1", "窓口", Place) { Confidence = 0.8 };
        var unsure = new InitiativeDraft("2", "道路", Place) { Confidence = 0.3 };
        var draft = Draft([unsure, sure], [Kpi(0.799) with { Initiative = unsure }, Kpi(0.2)]);

        var document = Resolve(LeastConfidence.Apply(draft, 0.8, log), log);

        Assert.That(document.Initiatives.Select(i => (i.Id, i.Title, i.Confidence)), Is.EqualTo(new[] { ("i1", "窓口", 0.8) }));
        Assert.That(document.Kpis.Select(k => (k.Id, k.InitiativeId, k.Confidence)), Is.EqualTo(new[] { ("k1", (string?)null, 0.8) }));
        Assert.That(log.Entries.Where(d => d.Code == "below-min-confidence").Select(d => d.Message),
            Is.EqualTo(new[] { "below a confidence of 0.8 were left out: 1 initiatives, 1 KPIs and 0 schedules" }));
    }

    [Test]
    public void Apply_NoBound_SaysNothing()
    {
        var log = new DiagnosticLog();
        Assert.That(LeastConfidence.Apply(Draft([], [Kpi(0)]), 0, log).Kpis, Has.Count.EqualTo(1));
        Assert.That(log.Entries, Is.Empty);
    }

    [Test]
    public void Resolve_MeasureElsewhere_IsAmongAlso()
    {
        var elsewhere = Evidence.OfLines(null, 2, 2);
        var kpi = Kpi(1);
        var document = Resolve(Draft([], [kpi with { Baseline = kpi.Target! with { Evidence = elsewhere },
            Target = kpi.Target with { Evidence = Evidence.OfLines(null, 6, 6) } }]), new DiagnosticLog());

        Assert.That(document.Kpis[0].Also, Is.EqualTo(new[] { elsewhere }));
        Assert.That(document.Kpis[0].Target!.Evidence, Is.EqualTo(Evidence.OfLines(null, 6, 6)));
    }

    [Test]
    public void Resolve_MeasuresWithoutPlace_HaveTheFacts()
    {
        var kpi = Resolve(Draft([], [Kpi(1) with { History = [Measures.Read("3件").Value!] }]), new DiagnosticLog()).Kpis[0];
        Assert.That((kpi.Target!.Evidence, kpi.History[0].Evidence, kpi.Also.Count), Is.EqualTo((Place, Place, 0)));
    }

    [Test]
    public void Resolve_RowsOverleaf_AreAmongAlso()
    {
        ScheduleRowDraft Row(int page, double top) =>
            new("窓口", null, [], [], []) { Evidence = new Evidence(page, null, null, [0, top, 10, top + 5]) };
        var schedule = new ScheduleDraft(null, ["令和5年度"], [Row(1, 0), Row(2, 0), Row(2, 5)], new Evidence(1, null, null, [0, 0, 10, 5]));
        var document = Resolve(Draft([], []) with { Schedules = [schedule] }, new DiagnosticLog());

        Assert.That(document.Schedules[0].Also.Select(e => (e.Page, string.Join(' ', e.Bbox!))),
            Is.EqualTo(new[] { ((int?)2, "0 0 10 10") }));
    }

    private static KpiDraft Kpi(double confidence) => new("件数", null, Measures.Read("5件").Value, Place) { Confidence = confidence };

    private static PlanDraft Draft(IReadOnlyList<InitiativeDraft> initiatives, IReadOnlyList<KpiDraft> kpis) =>
        PlanExtractor.Tests.Resolve.Drafts.Empty with { Initiatives = initiatives, Kpis = kpis };

    private static PlanDocument Resolve(PlanDraft draft, DiagnosticLog log) =>
        Resolver.Resolve(draft, PlanExtractor.Tests.Validate.SamplePlan.Document.Source, new ExtractorInfo("x", "0"), log);
}
