using System.Text;
using FsCheck;
using FsCheck.Fluent;
using PlanExtractor.Ingest;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Textual;
using PlanExtractor.Outline;
using PlanExtractor.Write;

namespace PlanExtractor.Tests;

/// <summary>What holds for any text: random ones, and ones made of the pieces that the stages look for.</summary>
public class PipelineProperties
{
    private static readonly string[] Pieces =
    [
        "\n", "\n", "\n", "\r\n", "\f", "\t", " ", "　", "# ", "### ", "- ", "| ", " | ", "|---|---|\n", "---", "<br>",
        "<table><tr><td colspan=3>", "</td>", "</table>", "<ul>", "<sup>※1</sup>", "<", "計画", "若葉町", "目次", "……… 1", "第1章 ", "第一 ", "(1)",
        "①", "1 ", "1-1 ", "Ⅰ ", "【", "】", "■", "・", "●", "※", "※1", "⁴", "：", "(", "（", "）", ")", "数値目標", "【KPI】", "現状値", "目標値（R11）：",
        "担当課", "(主)総務課", "スケジュール", "取組", "概要", "用語", "説明", "脚注", "事業名", "目的", "指標", "単位", "図表", "出典：", "令和6年度", "R7", "令和64年", "27", "28",
        "29", "から", "まで", "→", "⇒", "➔", "5,000人", "12.5％", "△60%", "3割", "毎年5回", "－", "0", "。", "、", "再掲", "の略", "窓口を改善する", "ます", "㋿",
        "ｶﾞ", "⾏", "\u3099", "\ud800", "𠮷",
    ];

    private static readonly Arbitrary<string> AnyText = Arb.From(Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""),
        Gen.Elements(Pieces).ListOf().Select(string.Concat)));

    private static readonly Arbitrary<string> AnyPlan = Arb.From(
        Gen.Elements(Pieces).ListOf(120).Select(pieces => "# 若葉町計画\n1 取組（総務課）\n" + string.Concat(pieces)));

    [Test]
    public void Run_AnyPlan_NeverThrowsAndGivesEqualBytes() => Prop.ForAll(AnyPlan, text => Bytes(text).AsSpan().SequenceEqual(Bytes(text)))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Test]
    public void Run_AnyText_NeverThrows() => Check(text => Bytes(text) is not null);

    [Test]
    public void Tidy_AnyText_IsIdempotent() => Check(text => JapaneseText.Tidy(JapaneseText.Tidy(text)) == JapaneseText.Tidy(text));

    [Test]
    public void Key_AnyText_IsIdempotent() => Check(text => JapaneseText.Key(JapaneseText.Key(text)) == JapaneseText.Key(text));

    [Test]
    public void Strip_AnyText_NeverLengthens() => Check(text => FootnoteMarks.Strip(text).Length <= text.Length);

    [Test]
    public void Repair_AnyText_IsIdempotent() =>
        Check(text => CharacterRepair.Repair(CharacterRepair.Repair(text)) == CharacterRepair.Repair(text));

    [Test]
    public void Break_AnyText_OnlyTurnsSpacesIntoLineFeeds() => Check(text =>
        ListLines.Break(text) is var lines && lines.Length == text.Length
            && lines.Zip(text).All(p => p.First == p.Second || (p.First == '\n' && JapaneseText.IsSpace(p.Second))));

    [Test]
    public void Readers_AnyText_NeverThrow() => Check(text =>
    {
        _ = (Markup.ToText(text), HeadingText.Read(text), BlockLabel.Read(text), DepartmentText.Read(text),
            DepartmentText.FromHeading(text), TableLines.Cell(text));
        return true;
    });

    private static byte[] Bytes(string text)
    {
        var result = PlanPipeline.Run(new PlanSource("plan.txt", Encoding.UTF8.GetBytes(text)));
        return result.Document is { } document ? PlanJson.Write(document) : [];
    }

    private static void Check(Func<string, bool> holds) => Prop.ForAll(AnyText, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
