using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Layout.Textual;

public sealed class ScriptSpacesTest
{
    private static readonly string[] Spaced = [.. Enumerable.Repeat("市の DX 推進課が 12 件の手続を R8 年度に", 8)];

    [TestCase("DX 推進課、 ICT 係", "DX推進課、ICT係")]
    [TestCase("利用率 （ R6 ） 18.4 ％", "利用率 （R6） 18.4％", TestName = "Without_SpaceBetweenJapanese_Stays")]
    [TestCase("２ 計画の期間", "２ 計画の期間", TestName = "Without_NumberOfAHeading_StaysApart")]
    [TestCase("3-1 窓口の AI 活用", "3-1 窓口のAI活用", TestName = "Without_CompoundNumber_StaysApart")]
    [TestCase("登録数        86 人      150 人", "登録数        86人       150人", TestName = "Without_BehindAGap_ColumnsStayAligned")]
    public void Without_SpacedText_LeavesThemOut(string line, string expected) =>
        Assert.That(Without([.. Spaced, line])[^1], Is.EqualTo(expected));

    [Test]
    public void Without_RareSpaces_Stay()
    {
        string[] lines = [.. Enumerable.Repeat("市のDX推進課が12件の手続をR8年度に", 8), "DX 推進課"];
        Assert.That(Without(lines), Is.EqualTo(lines));
    }

    [Test]
    public void Without_FewPlaces_Stay() =>
        Assert.That(Without(["DX 推進課"]), Is.EqualTo(new[] { "DX 推進課" }));

    private static string[] Without(string[] lines) => [.. ScriptSpaces.Without(Text.Lines(lines)).Select(l => l.Text)];
}
