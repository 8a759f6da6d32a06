using PlanExtractor.Cli.Evaluate;

namespace PlanExtractor.Tests.Cli.Evaluate;

[TestFixture]
public sealed class LenientTextTest
{
    [TestCase("５２　件\n", "52件")]
    [TestCase("（ＤＸ）", "(DX)")]
    [TestCase("ﾃﾞｼﾞﾀﾙﾊﾟｿｺﾝ", "デジタルパソコン")]
    [TestCase("①⑳⑴⒇Ⅰⅻ", "120(1)(20)Ixii")]
    [TestCase("１０㎡", "10m2")]
    [TestCase("4㎞²⁴⁰", "4km240")]
    [TestCase("㍻３年", "平成3年")]
    [TestCase("R5〜R7", "R5~R7")]
    [TestCase("R5～R7", "R5~R7")]
    [TestCase("－5", "-5")]
    [TestCase("−5", "-5")]
    [TestCase("サーバー", "サーバー")]
    [TestCase("か\u3099\u200B", "が")]
    [TestCase("△60％", "△60%")]
    [TestCase("「」『』【】", "「」『』【】")]
    public void Fold_CompatibilityForms_AreOrdinary(string text, string folded) => Assert.That(LenientText.Fold(text), Is.EqualTo(folded));

    [Test]
    public void Fold_HalfWidthKana_AllHaveTheirFullWidth()
    {
        Assert.That(LenientText.Fold("｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰ"), Is.EqualTo("。「」、・ヲァィゥェォャュョッー"));
        Assert.That(
            LenientText.Fold("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ"),
            Is.EqualTo("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"));
    }
}
