using PlanExtractor.Synthesis.Scoring;
using PlanExtractor.Synthesis.Trials;

namespace PlanExtractor.Tests.Synthesis;

/// <summary>What F1 of each kind of fact must reach; a little below what was measured last.</summary>
internal sealed record Floors(
    double Initiatives, double Departments, double KpisFound, double KpisRight, double Rows, double Cells, double Spans, int Invented)
{
    /// <summary>Asserts all of them, and writes the table either way.</summary>
    public void Check(FactTable table)
    {
        table.Write(TestContext.Out);
        Assert.Multiple(() =>
        {
            foreach (var (kind, floor) in Kinds())
                Assert.That(table[kind].F1, Is.GreaterThanOrEqualTo(floor), kind.ToString());
            Assert.That(table[FactKind.KpisFound].Extra, Is.LessThanOrEqualTo(Invented), "invented KPIs");
        });
    }

    private IEnumerable<(FactKind Kind, double Floor)> Kinds() =>
    [
        (FactKind.Initiatives, Initiatives),
        (FactKind.Departments, Departments),
        (FactKind.KpisFound, KpisFound),
        (FactKind.KpisRight, KpisRight),
        (FactKind.Rows, Rows),
        (FactKind.Cells, Cells),
        (FactKind.Spans, Spans),
    ];
}
