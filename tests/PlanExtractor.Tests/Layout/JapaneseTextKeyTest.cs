using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout;

[TestFixture]
public sealed class JapaneseTextKeyTest
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
    public void Key_CompatibilityForms_AreOrdinary(string text, string folded) => Assert.That(JapaneseText.Key(text), Is.EqualTo(folded));

    [Test]
    public void Key_HalfWidthKana_AllHaveTheirFullWidth()
    {
        Assert.That(JapaneseText.Key("｡｢｣､･ｦｧｨｩｪｫｬｭｮｯｰ"), Is.EqualTo("。「」、・ヲァィゥェォャュョッー"));
        Assert.That(
            JapaneseText.Key("ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜﾝ"),
            Is.EqualTo("アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン"));
    }
}
