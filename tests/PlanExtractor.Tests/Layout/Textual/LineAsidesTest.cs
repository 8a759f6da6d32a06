using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Layout.Textual;

public sealed class LineAsidesTest
{
    private static readonly LineAsides Asides = new(["担当課"]);

    // Far from a numbered heading; behind a label, however near.
    [TestCase("施策2-1 学びを支える環境              学びの森", "施策2-1 学びを支える環境|学びの森")]
    [TestCase("施策2-1     学びを支える環境              学びの森", "施策2-1     学びを支える環境|学びの森")]
    [TestCase("（２）緑を増やす               資料３", "（２）緑を増やす|資料３")]
    [TestCase("施策3-1     備えを固める                11 13", "施策3-1     備えを固める|11 13")]
    [TestCase("・第３次図書館計画    担当課  生涯学習課", "・第３次図書館計画|担当課  生涯学習課")]
    public void Parts_Beside_IsALineOfItsOwn(string line, string parts) =>
        Assert.That(string.Join('|', Asides.Parts(line)), Is.EqualTo(parts));

    // Near the heading; a bracket that belongs to it; two headings of an overview; no heading; a word that only begins like the label.
    [TestCase("施策2-1 学びを支える環境   学びの森")]
    [TestCase("１ 学びを支える環境               （教育課）")]
    [TestCase("基本目標１ 学ぶまち               ① 学校")]
    [TestCase("学びを支える環境               学びの森")]
    [TestCase("・第３次図書館計画    担当課長会議")]
    public void Parts_Anything_StaysWhole(string line) =>
        Assert.That(Asides.Parts(line), Is.EqualTo(new[] { line }));
}
