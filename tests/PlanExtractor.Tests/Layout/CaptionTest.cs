using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout;

public sealed class CaptionTest
{
    [TestCase("現状値 令和６年度", 0, true)]
    [TestCase("R5 実績", 0, true)]
    [TestCase("【中間（R8）】", 1, true)]
    [TestCase("目標値", 2, false)]
    [TestCase("目標 令和８～12年度", 2, true)]
    [TestCase("（2030年度）目標", 2, true)]
    public void Read_WordAndYear_IsACaption(string text, int stage, bool hasYear)
    {
        var caption = Caption.Read(text, PlanExtractor.Tests.Text.Words);
        Assert.That((caption?.Stage, caption?.HasYear), Is.EqualTo(((int?)stage, (bool?)hasYear)));
    }

    [TestCase("令和６年度")]
    [TestCase("現状と課題")]
    [TestCase("目標 600人")]
    [TestCase("目標１")]
    [TestCase("")]
    public void Read_Otherwise_IsNone(string text) => Assert.That(Caption.Read(text, PlanExtractor.Tests.Text.Words), Is.Null);

    [TestCase("指標１相談した人の数", "相談した人の数")]
    [TestCase("KPI 2 相談した人の数", "KPI 2 相談した人の数")]
    [TestCase("指標の数", "指標の数")]
    public void Uncounted_Name_IsWithoutItsNumber(string text, string name) =>
        Assert.That(Caption.Uncounted(text, PlanExtractor.Tests.Text.Words), Is.EqualTo(name));
}
