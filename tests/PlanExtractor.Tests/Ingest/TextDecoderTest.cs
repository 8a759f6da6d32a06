using System.Text;
using FsCheck.Fluent;
using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Ingest;

public sealed class TextDecoderTest
{
    private const string Plan = "みどり野町ＤＸ推進計画\r\n令和5年3月 策定\n行政手続のオンライン化 31件（R5）⇒60件（R11）\nｶﾞｲﾄﾞﾗｲﾝ ①～④ 髙﨑";

    private static readonly Encoding ShiftJis = CodePagesEncodingProvider.Instance.GetEncoding(932)!;
    private static readonly Encoding EucJp = CodePagesEncodingProvider.Instance.GetEncoding(51932)!;

    private static IEnumerable<TestCaseData> Encodings()
    {
        yield return new TestCaseData(new UTF8Encoding(false), "UTF-8");
        yield return new TestCaseData(new UTF8Encoding(true), "UTF-8");
        yield return new TestCaseData(new UnicodeEncoding(bigEndian: false, byteOrderMark: true), "UTF-16");
        yield return new TestCaseData(new UnicodeEncoding(bigEndian: true, byteOrderMark: true), "UTF-16");
        yield return new TestCaseData(ShiftJis, "Shift_JIS");
        yield return new TestCaseData(EucJp, "EUC-JP");
    }

    [TestCaseSource(nameof(Encodings))]
    public void Decode_JapaneseText_GivesItBack(Encoding encoding, string name)
    {
        // 髙, ﾞ and ① are not in EUC-JP's basic set.
        var text = name == "EUC-JP" ? Plan[..Plan.IndexOf('ｶ', StringComparison.Ordinal)] : Plan;

        var decoded = TextDecoder.Decode((byte[])[.. encoding.GetPreamble(), .. encoding.GetBytes(text)]).Value!;

        Assert.That(decoded, Is.EqualTo(new DecodedText(text, name, 0)));
    }

    [Test]
    public void Decode_RandomJapanese_GivesItBackInEveryEncoding() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
            ArbMap.Default.ArbFor<int[]>(),
            picks =>
            {
                const string letters = "町の計画を策定し、令和年度から行政手続オンライン化推進する。です目標値現状課題（）「」ＡＩ12ab ";
                var text = "本町では、" + string.Concat(picks.Select(p => letters[(int)((uint)p % letters.Length)])) + "のため、計画を策定します。";
                return new[] { new UTF8Encoding(false), ShiftJis, EucJp }
                    .All(e => TextDecoder.Decode(e.GetBytes(text)).Value!.Text == text);
            }));

    [Test]
    public void Decode_FewBrokenBytes_StaysUtf8AndCountsThem()
    {
        var bytes = Encoding.UTF8.GetBytes(Plan + Plan);
        bytes[5] = 0xFF;

        var decoded = TextDecoder.Decode(bytes).Value!;

        Assert.Multiple(() =>
        {
            Assert.That(decoded.EncodingName, Is.EqualTo("UTF-8"));
            Assert.That(decoded.ReplacedCount, Is.GreaterThan(0));
        });
    }

    [Test]
    public void Decode_StrayByteInShiftJis_IsReplacedAndCounted()
    {
        var decoded = TextDecoder.Decode((byte[])[.. ShiftJis.GetBytes("本町では計画を策定します。"), 0xFF, .. ShiftJis.GetBytes("現状と課題です。")]).Value!;

        Assert.That(decoded, Is.EqualTo(new DecodedText("本町では計画を策定します。\uFFFD現状と課題です。", "Shift_JIS", 1)));
    }

    [TestCase("", "empty-file")]
    [TestCase("%PDF-1.7\n", "not-text")]
    [TestCase("PK\u0003\u0004\0\0", "not-text")]
    public void Decode_NoText_SaysWhatItIs(string content, string code) =>
        Assert.That(TextDecoder.Decode(Encoding.Latin1.GetBytes(content)).Problem!.Code, Is.EqualTo(code));

    [Test]
    public void Decode_AnyBytes_NeverThrows() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(),
            bytes => TextDecoder.Decode(bytes) is var reading && (reading.IsRead || reading.Problem is not null)));
}
