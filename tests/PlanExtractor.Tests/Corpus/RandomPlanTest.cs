using System.Text;
using FsCheck.Fluent;
using PlanExtractor.Validate;
using PlanExtractor.Write;

namespace PlanExtractor.Tests.Corpus;

/// <summary>Whatever a text is made of, its document keeps the schema and the rules, and its facts stand at their evidence.</summary>
public sealed class RandomPlanTest
{
    // Pieces of plans, whole and broken, that meet in every order.
    private static readonly string[] Pieces =
    [
        "\n", "\n\n", "\f", "\t", " ", "　", "# ", "## ", "### ", "- ", "・", "● ", "① ", "② ", "(1) ", "（２）", "1. ", "2 ", "第1章 ", "第2節 ",
        "Ⅰ ", "(1)-1-1 ", "施策1：", "【", "】", "【現状】", "【重要業績評価指標（KPI）】", "【主な取組みとスケジュール】", "【みどりの推進】", "目標・効果 (令和7年度)", "数値目標", "担当課",
        "(主)総務課 (副)各担当課", "（健康福祉課）", "現状値（R5）：31 件", "目標値（R11）：60 件（※町の分）", "R4 1件 ⇒ R5 52件", "0 → 5,000人", "：", "△60%", "3割", "－", "毎年5回",
        "最大12回", "約", "以上", "1,234", "12.5", "億円", "R6年度", "令和7年度", "R8", "6年度", "令和0年", "R99年度", "2024年度", "➔", "→", "■", "検討", "順次構築",
        "用語の解説", "●アプリ", "Artificial Intelligence（人工知能）の略。", "※1", "※1:説明", "<sup>※2</sup>", "<ul>", "<li>", "</li>", "<table>", "<tr><td>",
        "</td></tr></table>", "<", ">", "|", "| a | b |", "|---|---|", "図表 推移", "出典：総務省", "目次", "....... 3", "みどり野町DX推進計画", "川本町", "計画期間",
        "令和6年度から令和11年度まで", "とします。", "を進める", "（再掲）", "再掲", "No", "取組み事項", "概要", "指標", "単位", "(", ")", "（", "）", "「", "」",
        "\n指標\t単位\t現状値（R5）\t目標値（R11）\n", "\n手続き数\t件\t12\t―\n", "\n満足度\t％\t―\t―\n", "\n主な取組\tR6年度\tR7年度\t担当課\n", "\n窓口\t検討\t→\t総務課\n",
        "\n\t\t■\t\n", "\nNo\t取組み事項\t概要\n", "\n1\t窓口\t窓口を直す。\n", "\n期間\t2021年\t2022年\n", "\n目標値（件）\t1\t2\n",
        "\n担当課\t総務課\n目的\t直す\n数値目標\t・件数 1件 → 2件\nスケジュール\t令和5年度\t令和6年度\n", "\n用語\t説明\n", "\n取組      R6年度    R7年度\n", "\n窓口      検討      実施\n",
        "\n1 取組の推進（総務課）\n", "\n現状値（R5）：－\n", "\u3099", "\uD842\uDFB7", "\uD800", "⾏", "ｶﾞ", "㋿5年", "⁴", "m²", "A", "Z9",
    ];

    [Test]
    public void Run_RandomPieces_GivesAValidDocument() =>
        FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(20000).WithEndSize(300), Prop.ForAll(
            Gen.Choose(0, Pieces.Length - 1).ArrayOf().ToArbitrary(),
            picks =>
            {
                var text = string.Concat(picks.Select(p => Pieces[p]));
                var source = new PlanSource("plan.txt", Encoding.UTF8.GetBytes("x" + text));
                var result = PlanPipeline.Run(source);
                var errors = result.Document is null ? [] : DocumentCheck.Run(PlanJson.Write(result.Document));
                return errors.Count == 0 ? true : throw new AssertionException($"{string.Join('\n', errors)}\n---\n{text}");
            }));
}
