using PlanExtractor.Recognize.Units;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Units;

public sealed class TitleFormTest
{
    private static readonly TitleForm Form = new(new UnitWords(Vocabulary.Standard));

    [TestCase("空き家の活用", true)]
    [TestCase("料理教室", true)]
    [TestCase("子育てを支援する", false)]
    [TestCase("空き家を活用します", false)]
    [TestCase("移住の促進を図るため、", false)]
    [TestCase("令和6年度の取組", false)]
    [TestCase("※窓口のみ", false)]
    [TestCase("図1 人口の推移", false)]
    [TestCase("12件 → 20件", false)]
    [TestCase("1,234人", false)]
    [TestCase("これまでの取組と課題", false)]
    [TestCase("(主)福祉課 (副)地域交通室", false)]
    [TestCase("道", false)]
    [TestCase("現状 1,860人(R6)目標 3,000人以上(R12)", false)]
    [TestCase("マンホールトイレの設置数 0基 30基", false)]
    [TestCase("1日1回の声かけ", true)]
    public void IsTitle_Text_IsANounPhraseOfItsOwn(string text, bool isTitle) => Assert.That(Form.IsTitle(text), Is.EqualTo(isTitle));

    [Test]
    public void IsTitle_NumberBeforeIt_MayEndInAVerb() => Assert.That(Form.IsTitle("子育てを支援する", isNumbered: true), Is.True);

    [TestCase("■ 空き家の活用【再掲】", "空き家の活用", true)]
    [TestCase("空き家の⏎活用：", "空き家の活用", false)]
    public void Clean_Title_IsWithoutMarks(string title, string clean, bool restated) =>
        Assert.That(TitleForm.Clean(title.Replace('⏎', '\n')), Is.EqualTo((clean, restated)));
}
