using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout;

public sealed class ParagraphsTest
{
    [TestCase("窓口の受付を広げるとともに、待ち時間を減ら", "していきます。", 1)]
    [TestCase("担当：水道課業務係、秘書広聴課", "使用開始や休止の届出を、窓口によらず受け付けます。", 2)]
    [TestCase("担当：農林建設課、農業委員会", "新規就農者の研修から住まいの確保までを支援する。", 2)]
    public void Join_SentenceThatABreakHasParted_IsOne(string first, string second, int count) =>
        Assert.That(Paragraphs.Join([Line(first, 1), Line(second, 2)]), Has.Count.EqualTo(count));

    [TestCase(nameof(LineReach.Full), "外壁や天井材の落下防止など非構造部材の対策と計画的な改", "修", 1)]
    [TestCase(nameof(LineReach.Unknown), "外壁や天井材の落下防止など非構造部材の対策と計画的な改", "修", 2)]
    [TestCase(nameof(LineReach.Full), "外壁や天井材の落下防止など非構造部材の対策と計画的な改", "・修繕の費用", 2)]
    [TestCase(nameof(LineReach.Full), "外壁や天井材の落下防止など非構造部材の対策を進めます。", "修繕の費用", 2)]
    [TestCase(nameof(LineReach.Short), "窓口の受付を広げるとともに、待ち時間を減ら", "していきます。", 2)]
    public void Join_LineThatReachesTheMargin_GoesOn(string reach, string first, string second, int count) =>
        Assert.That(Paragraphs.Join([Line(first, 1), Line(second, 2)], _ => Enum.Parse<LineReach>(reach)), Has.Count.EqualTo(count));

    private static TextBlock Line(string text, int line) => new(text, Evidence.OfLines(null, line, line));
}
