using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Tests.Validate;

/// <summary>A small plan of a town that does not exist, with something in every list.</summary>
internal static class SamplePlan
{
    public static PlanDocument Document { get; } = new(
        "1.1",
        new ExtractorInfo("PlanExtractor", "0.1.0"),
        new SourceInfo("midorino.pdf", "application/pdf", new string('a', 64), 1234, 12, TextLayer.Embedded, "Printer 1"),
        new Municipality("439991", "みどり野町", "みどりのまち", "熊本県", "43", "みどり野町", OnPage(1)),
        new PlanInfo(
            "みどり野町ＤＸ推進計画", "みどり野町　ＤＸ推進計画", new DateValue("令和5年3月", "2023-03", DatePrecision.Month),
            new DateValue("令和7年度", "2025", DatePrecision.FiscalYear), new PlanPeriod("令和5年度～令和9年度", 2023, 2027, OnPage(2)),
            ["みどり野町総合計画"]),
        [
            new PlanSection("s1", null, 1, "第1章", "取組", "本文。", OnPage(3)),
            new PlanSection("s2", "s1", 2, null, "窓口", "", OnLines(10, 12)),
        ],
        [Initiative("i1", null), Initiative("i2", "i1")],
        [
            new Kpi(
                "k1", "i1", "s2", "閲覧数", "町内からのアクセス数", Measure(10, 2022, new DateValue("令和5年3月31日", "2023-03-31", DatePrecision.Day)),
                Measure(52, 2027, null), [Measure(30, 2025, null)], [Measure(5, 2021, null)], KpiDirection.Increase, false, "備考", 0.93,
                OnPage(5), [OnPage(6)]),
        ],
        [
            new Schedule(
                "g1", "i1", "s2", "工程表", [new ScheduleColumn("R5", 2023, "上期"), new ScheduleColumn("R6～", null, null)],
                [
                    new ScheduleRow(
                        "導入", "内容", [new Department("総務課", null)], [new ScheduleCell(0, 2023, "準備"), new ScheduleCell(1, null, "運用")],
                        [new ScheduleSpan(2023, 2025, "運用", SpanMark.Arrow, Evidence.OfLines(null, 1, 1))], OnPage(6)),
                ],
                1, OnPage(6), [OnPage(7)]),
        ],
        [
            new PlanTable(
                "t1", "s2", "表1", 3, 2, 1,
                [new TableCell(0, 0, 1, 2, "見出し"), new TableCell(1, 0, 2, 1, "左"), new TableCell(1, 1, 1, 1, "右"),
                    new TableCell(2, 1, 1, 1, "下")],
                TableRole.Other, OnPage(7)),
        ],
        [new GlossaryEntry("DX", "デジタル・トランスフォーメーション", "説明。", OnPage(8))],
        [new Footnote("※1", "注。", OnPage(9))],
        [new Diagnostic(Severity.Warning, "no-such-year", "「令和0年」 is not a year.", OnPage(10))]);

    private static Initiative Initiative(string id, string? restatementOf) => new(
        id, "s2", "①", "書かない窓口", "行政", ["取組", "窓口"], [new Department("総務課", DepartmentRole.Lead)],
        [new Aspect("【概要】", AspectKind.Summary, "窓口で書かない。")], restatementOf, [new Theme("front-desk", "窓口", ["窓口"])],
        [new Keyword("窓口", 3, 1.5)], 0.5, OnPage(4));

    private static Measure Measure(int value, int year, DateValue? asOf) => new(
        $"{value}～{value + 5} 千件", value, value + 5, "千件", value * 1000m, "件", MeasureKind.Absolute, MeasureQualifier.About, year, asOf,
        "年間")
    {
        Evidence = OnPage(5),
    };

    private static Evidence OnPage(int page) => new(page, null, null, [56.7, 80, 538.6, 95.25]);

    private static Evidence OnLines(int line, int endLine) => Evidence.OfLines(3, line, endLine);
}
