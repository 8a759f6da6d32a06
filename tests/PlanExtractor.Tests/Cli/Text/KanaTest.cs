using PlanExtractor.Cli.Text;

namespace PlanExtractor.Tests.Cli.Text;

[TestFixture]
public sealed class KanaTest
{
    [TestCase("か\u3099", "が")]
    [TestCase("ハ\u309Aソコン", "パソコン")]
    [TestCase("テ\u3099シ\u3099タル", "デジタル")]
    [TestCase("ホ\u3099ホ\u309Aヲ\u3099ゝ\u3099", "ボポヺゞ")]
    [TestCase("ウ\u3099う\u3099ト\u3099ト", "ヴゔドト")]
    [TestCase("\u3099か", "\u3099か")]
    [TestCase("漢\u3099", "漢\u3099")]
    [TestCase("が", "が")]
    public void Compose_SoundMarks_Joined(string text, string composed) => Assert.That(Kana.Compose(text), Is.EqualTo(composed));

    [Test]
    public void Joined_EveryKana_IsNextInUnicodeWhereItShouldBe()
    {
        // From か to ぢ and from つ to ど the voiced kana is the next one, in hiragana and in katakana.
        foreach (var kana in "かきくけこさしすせそたちつてとカキクケコサシスセソタチツテトはひふへほハヒフヘホ")
            Assert.That(Kana.Joined(kana, '\u3099'), Is.EqualTo((char)(kana + 1)), kana.ToString());
        foreach (var kana in "はひふへほハヒフヘホ")
            Assert.That(Kana.Joined(kana, '\u309A'), Is.EqualTo((char)(kana + 2)), kana.ToString());
    }
}
