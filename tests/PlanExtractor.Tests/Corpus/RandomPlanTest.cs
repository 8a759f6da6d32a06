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
        "\n", "\n\n", "\f", "\t", " ", "　", "# ", "## ", "### ", "- ", "・", "● ", "① ", "② ", "(1) ", "（２）", "1. ", "2 ", "第1章 ", "第2節 ", "Ⅰ ", "(1)-1-1 ", "施策1：",
        "【", "】", "【現状】", "【重要業績評価指標（KPI）】", "【主な取組みとスケジュール】", "【みどりの推進】", "目標・効果 (令和7年度)", "数値目標", "担当課", "(主)総務課 (副)各担当課", "（健康福祉課）",
        "現状値（R5）：31 件", "目標値（R11）：60 件（※町の分）", "R4 1件 ⇒ R5 52件", "0 → 5,000人", "：", "△60%", "3割", "－", "毎年5回", "最大12回", "約", "以上", "1,234", "12.5", "億円",
        "R6年度", "令和7年度", "R8", "6年度", "令和0年", "R99年度", "2024年度", "➔", "→", "■", "検討", "順次構築", "用語の解説", "●アプリ", "Artificial Intelligence（人工知能）の略。",
        "※1", "※1:説明", "<sup>※2</sup>", "<ul>", "<li>", "</li>", "<table>", "<tr><td>", "</td></tr></table>", "<", ">", "|", "| a | b |", "|---|---|", "図表 推移", "出典：総務省",
        "目次", "....... 3", "みどり野町DX推進計画", "川本町", "計画期間", "令和6年度から令和11年度まで", "とします。", "を進める", "（再掲）", "再掲", "No", "取組み事項", "概要", "指標", "単位", "(", ")", "（", "）", "「", "」",
        "\u3099", "\uD842\uDFB7", "\uD800", "⾏", "ｶﾞ", "㋿5年", "⁴", "m²", "A", "Z9",
    ];

    [Test]
    public void Run_RandomPieces_GivesAValidDocument() =>
        FsCheck.Check.One(FsCheck.Config.QuickThrowOnFailure.WithMaxTest(2000).WithEndSize(200), Prop.ForAll(
            ArbMap.Default.ArbFor<int[]>(),
            picks =>
            {
                var text = string.Concat(picks.Select(p => Pieces[(int)((uint)p % Pieces.Length)]));
                var source = new PlanSource("plan.txt", Encoding.UTF8.GetBytes("x" + text));
                var result = PlanPipeline.Run(source);
                var errors = result.Document is null ? [] : DocumentCheck.Run(PlanJson.Write(result.Document));
                return errors.Count == 0 ? true : throw new AssertionException($"{string.Join('\n', errors)}\n---\n{text}");
            }));
}
