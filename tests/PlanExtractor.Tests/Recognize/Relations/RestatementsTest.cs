using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Recognize;
using PlanExtractor.Recognize.Relations;

namespace PlanExtractor.Tests.Recognize.Relations;

public sealed class RestatementsTest
{
    [Test]
    public void Mark_AppendixThatGathersSeveralPlaces_IsRestated() =>
        Assert.That(Restated(("甲", 1), ("乙", 2), ("丙", 3), ("甲", 9), ("乙", 9), ("丙", 9)), Is.EqualTo("000111"));

    [Test]
    public void Mark_TwoTablesThatSayTheSame_StandAsWritten() =>
        Assert.That(Restated(("甲", 1), ("乙", 1), ("丙", 1), ("甲", 9), ("乙", 9), ("丙", 9)), Is.EqualTo("000000"));

    [Test]
    public void Mark_AppendixWithOneOfItsOwn_KeepsThatOne() =>
        Assert.That(Restated(("甲", 1), ("乙", 2), ("丙", 3), ("甲", 9), ("乙", 9), ("丙", 9), ("丁", 9)), Is.EqualTo("0001110"));

    private static string Restated(params (string Name, int Block)[] kpis) =>
        string.Concat(Restatements.Mark([.. kpis.Select(k => Draft(k.Name, k.Block))]).Select(k => k.Restated ? '1' : '0'));

    private static KpiDraft Draft(string name, int block) =>
        new(name + "の件数", null, Measures.Read("10件").Value, Evidence.OfLines(null, block, block)) { Place = new Place(block) };
}
