using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout;

public class RecurringTailsTest
{
    [Test]
    public void Part_WordBehindThreeTitles_IsATextOfItsOwn() =>
        Assert.That(Shown("施策１－１　里山を守る SDGs", "木を植える。", "施策１－２　川を守る SDGs", "施策１－３　海を守る SDGs", "施策１－４　空を守る"),
            Is.EqualTo(new[]
            {
                "施策１－１　里山を守る", "SDGs", "木を植える。", "施策１－２　川を守る", "SDGs", "施策１－３　海を守る", "SDGs", "施策１－４　空を守る",
            }));

    [TestCase("施策１　窓口と DX", "施策２　学びと DX", "施策３　防災と ICT")]
    [TestCase("施策１　窓口の改善 推進", "施策２　学びの改善 推進", "施策３　防災の改善 推進")]
    [TestCase("市の計画 SDGs", "町の計画 SDGs", "村の計画 SDGs")]
    public void Part_RareWordOrNoBadgeOrNoNumber_StaysInTheTitle(params string[] titles) =>
        Assert.That(Shown(titles), Is.EqualTo(titles));

    private static IEnumerable<string> Shown(params string[] lines) =>
        RecurringTails.Part([.. lines.Select((l, i) => new TextBlock(l, Evidence.OfLines(null, i + 1, i + 1)))])
            .Cast<TextBlock>().Select(b => b.Text);
}
