using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout;

public class ListLinesTest
{
    [TestCase("・申請の整理 ・窓口の改善", "・申請の整理\n・窓口の改善")]
    [TestCase("①申請 ②審査", "①申請\n②審査")]
    [TestCase("【小学校】5校 【中学校】3校", "【小学校】5校\n【中学校】3校")]
    [TestCase("申請・審査", "申請・審査")]
    [TestCase("前記 ①、②の書類", "前記 ①、②の書類")]
    [TestCase("○ × ○ ×", "○ × ○ ×")]
    [TestCase("", "")]
    public void Break_Items_StandOnLines(string text, string lines) => Assert.That(ListLines.Break(text), Is.EqualTo(lines));

    [TestCase("・窓口", "窓口")]
    [TestCase(" ● 窓口", "窓口")]
    [TestCase("■", "■")]
    [TestCase("①窓口", "①窓口")]
    [TestCase("", "")]
    public void WithoutBullet_Mark_IsGone(string text, string plain) => Assert.That(ListLines.WithoutBullet(text), Is.EqualTo(plain));

    [TestCase("・窓口", true)]
    [TestCase("窓口 ・相談", true)]
    [TestCase("窓口・相談", false)]
    [TestCase("○ ×", false)]
    public void HasBullet_OnlyWhereAnItemBegins(string text, bool has) => Assert.That(ListLines.HasBullet(text), Is.EqualTo(has));
}
