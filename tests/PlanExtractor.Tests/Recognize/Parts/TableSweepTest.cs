using PlanExtractor.Domain;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Parts;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Parts;

public sealed class TableSweepTest
{
    private const string Table = "| 指標 | 現状値 | 目標値 |/| --- | --- | --- |/| 相談 | 12件 | 20件 |";

    [TestCase("# 1 目的/■ 相談の指標/", "相談の指標")]
    [TestCase("# 1 目的/相談の指標/（単位：件）/", "相談の指標 （単位：件）")]
    [TestCase("# 1 目的/相談を受けます。/", null)]
    [TestCase("# 1 相談の指標/", null)]
    [TestCase("", null)]
    public void Read_LineOverTheTable_IsItsCaption(string before, string? caption) =>
        Assert.That(Read(before + Table).Single().Caption, Is.EqualTo(caption));

    [Test]
    public void Read_TableWithoutAnyHeading_IsRead() =>
        Assert.That(Read(Table).Single().Reading.Kpis.Select(k => (k.Name, k.Target?.Text)), Is.EqualTo(new[] { ("相談", "20件") }));

    [Test]
    public void Read_LabelOfTheFormerPlan_IsNoAim() =>
        Assert.That(Read("# 1 前計画の振り返り/" + Table).Single().Reading, Has.Property("Role").Not.EqualTo(TableRole.Kpi));

    [Test]
    public void Read_Tables_AreAllThereInOrder() =>
        Assert.That(Read($"# 1 目的/{Table}/# 2 窓口/一。/{Table}").Select(t => t.Block), Is.EqualTo(new[] { 1, 4 }));

    private static IReadOnlyList<SweptTable> Read(string lines) =>
        new TableSweep(new PlanBlocks(OutlineBuilder.Build(Text.Layout(lines.Split('/')))), Vocabulary.Standard, 2025, 2029).Read();
}
