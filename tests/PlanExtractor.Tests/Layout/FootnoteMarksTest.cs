using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout;

public class FootnoteMarksTest
{
    [TestCase("手続⁴の電子化", "手続の電子化")]
    [TestCase("手続 ⁴ の電子化", "手続の電子化")]
    [TestCase("手続⁴ の電子化", "手続の電子化")]
    [TestCase("手続 ¹² 数", "手続数")]
    [TestCase("手続⁴ R5 10件", "手続 R5 10件")]
    [TestCase("AI※1等", "AI等")]
    [TestCase("台帳※12を", "台帳を")]
    [TestCase("庁内網（※1）を", "庁内網を")]
    [TestCase("庁内網(注2)", "庁内網")]
    [TestCase("約束(※)です", "約束です")]
    [TestCase("(DX※)", "(DX)")]
    [TestCase("ＢＯＤ＊75％値", "ＢＯＤ75％値")]
    [TestCase("ＢＯＤ＊75の値", "ＢＯＤの値")]
    [TestCase("デジタルデバイド＊対策の推進", "デジタルデバイド対策の推進")]
    [TestCase("ＡＩ・ＲＰＡ＊", "ＡＩ・ＲＰＡ")]
    public void Strip_Mark_IsGone(string text, string plain) => Assert.That(FootnoteMarks.Strip(text), Is.EqualTo(plain));

    [TestCase("※1 電子申請とは")]
    [TestCase("　※1 電子申請とは")]
    [TestCase("⁴ 手続")]
    [TestCase("500m²")]
    [TestCase("実施率（※窓口業務を除く）")]
    [TestCase("数値※年度末")]
    [TestCase("発注者")]
    [TestCase("約＊＊人")]
    [TestCase("台帳※1234")]
    [TestCase("")]
    public void Strip_NoMark_Stays(string text) => Assert.That(FootnoteMarks.Strip(text), Is.EqualTo(text));
}
