using PlanExtractor.Domain;
using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Rendering;
using PlanExtractor.Synthesis.Scoring;
using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Tests.Synthesis;

public sealed class ScorerTest
{
    private static readonly Manuscript Written = PlanWriter.Write(FactsMaker.Draw(1), Style.Plain);

    private static PlanDocument Document =>
        PlanPipeline.Run(
            new PlanSource("plan.txt", System.Text.Encoding.UTF8.GetBytes(TextRenderer.Render(Written, Style.Plain)))).Document!;

    [Test]
    public void Compare_PlainPlan_IsAllRight() =>
        Assert.That(Scorer.Compare(Written.Gold, Document).Misses, Is.Empty);

    [Test]
    public void Compare_Nothing_MissesAll()
    {
        var score = Scorer.Compare(Written.Gold, null);
        Assert.Multiple(() =>
        {
            Assert.That(score[FactKind.Initiatives].F1, Is.Zero);
            Assert.That(score[FactKind.KpisFound].Missed, Is.EqualTo(Written.Gold.Kpis.Count));
            Assert.That(score[FactKind.Cells].Right, Is.Zero);
        });
    }

    [Test]
    public void Compare_WrongUnit_IsFoundButNotRight()
    {
        var document = Document;
        var kpi = document.Kpis[0];
        var score = Scorer.Compare(
            Written.Gold, document with { Kpis = [kpi with { Target = kpi.Target! with { Unit = "頭" } }, .. document.Kpis.Skip(1)] });
        Assert.Multiple(() =>
        {
            Assert.That(score[FactKind.KpisFound].F1, Is.EqualTo(1));
            Assert.That(score[FactKind.KpisRight].Missed, Is.EqualTo(1));
            Assert.That(score.Misses.Single().Got, Does.Contain("target unit wrong"));
        });
    }

    [Test]
    public void Compare_OneKpiMore_IsInvented()
    {
        var document = Document;
        var more = document.Kpis[0] with { Id = "k99", Name = "思いつきの指標", Target = document.Kpis[0].Target! with { Value = 123456 } };
        Assert.That(Scorer.Compare(Written.Gold, document with { Kpis = [.. document.Kpis, more] }).Invented, Is.EqualTo(1));
    }

    [Test]
    public void Compare_CellInAnotherYear_IsMissedAndExtra()
    {
        var document = Document;
        var schedule = document.Schedules[0];
        var row = schedule.Rows[0];
        var moved = row with { Cells = [row.Cells[0] with { FiscalYear = row.Cells[0].FiscalYear + 9 }, .. row.Cells.Skip(1)] };
        var score = Scorer.Compare(
            Written.Gold,
                document with { Schedules = [schedule with { Rows = [moved, .. schedule.Rows.Skip(1)] }, .. document.Schedules.Skip(1)] });
        Assert.That(score[FactKind.Cells], Is.EqualTo(new Tally(score[FactKind.Cells].Right, 1, 1)));
    }
}
