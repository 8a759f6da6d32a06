using PlanExtractor.Outline;
using PlanExtractor.Recognize.Parts;
using PlanExtractor.Recognize.Units;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Parts;

public sealed class PlanPartsTest
{
    // Label and kind of each part, and its lines.
    [TestCase("# 1 目的/一。/二。", " None: 一。 二。")]
    [TestCase("# 1 目的/【現状】/一。/【数値目標】/相談 12件", "【現状】 Aspect: 一。;【数値目標】 Kpi: 相談 12件")]
    [TestCase("# 1 目的/【基本方針】 だれもが使える。/一。", "【基本方針】 Aspect: だれもが使える。 一。")]
    [TestCase("# 1 目的/担当課：総務課/一。", "担当課 Department: 総務課 一。")]
    [TestCase("# 1 数値目標/相談 12件", " Kpi: 相談 12件")]
    [TestCase("# 1 計画の目的/一。", " None: 一。")]
    [TestCase("# 1 目的/【現状】/一。/# 2 窓口/二。", "【現状】 Aspect: 一。; None: 二。")]
    [TestCase("# 1 目的/【お知らせ】/一。", " None: 【お知らせ】 一。")]
    public void Divide_Lines_ArePartsUnderTheirLabels(string lines, string parts) =>
        Assert.That(string.Join(';', Divide(lines.Split('/')).Select(p => $"{p.LabelText} {p.Label.Kind}: {p.Text.Replace('\n', ' ')}")),
            Is.EqualTo(parts));

    [Test]
    public void Divide_TableOfIndicators_EndsItsPart() =>
        Assert.That(Divide("# 1 目的", "【数値目標】", "| 指標 | 現状値 | 目標値 |", "| --- | --- | --- |", "| 相談 | 12件 | 20件 |", "その後の文。")
            .Select(p => (p.Label.Kind, p.Blocks.Count)), Is.EqualTo(new[] { (LabelKind.Kpi, 1), (LabelKind.None, 1) }));

    private static IReadOnlyList<SectionPart> Divide(params string[] lines)
    {
        var plan = new PlanBlocks(OutlineBuilder.Build(Text.Layout(lines)));
        var tables = new TableSweep(plan, Vocabulary.Standard, 2025, 2029).Read();
        var slots = Slots.Find(plan.All, Vocabulary.Standard);
        return new PlanParts(plan, slots, new UnitReading([], [], null), Labels.Standard, tables).Divide();
    }
}
