using PlanExtractor.Cli.Evaluate;

namespace PlanExtractor.Tests.Cli.Evaluate;

[TestFixture]
public sealed class DocumentComparisonTest
{
    private const string TwoKpis = """
        {
          "initiatives": [{ "id": "x1", "number": "1", "title": "窓口の改革" }, { "id": "x2", "number": "2", "title": "行政手続のオンライン化" }],
          "kpis": [
            { "initiativeId": "x1", "name": "待ち時間", "baseline": { "value": 25, "unit": "分", "fiscalYear": 2022 },
              "target": { "value": 15, "unit": "分", "fiscalYear": 2025 }, "evidence": { "page": 3, "line": 12 } },
            { "initiativeId": "x2", "name": "オンライン申請件数", "baseline": null,
              "target": { "value": 5000, "unit": "件", "fiscalYear": null } }
          ]
        }
        """;

    // The same facts with other ids, more properties and another way to write numbers.
    private const string TwoKpisRead = """
        {
          "initiatives": [
            { "id": "i1", "number": "1", "title": "窓口の改革", "category": "A", "departments": [{ "name": "町民課", "role": null }] },
            { "id": "i2", "number": "2", "title": "行政手続のオンライン化", "category": null, "departments": [] }],
          "kpis": [
            { "id": "k1", "initiativeId": "i1", "name": "待ち時間", "note": "平均",
              "baseline": { "text": "25分", "value": 25.0, "unit": "分", "fiscalYear": 2022 },
              "target": { "text": "15分", "value": 15, "unit": "分", "fiscalYear": 2025 } },
            { "id": "k2", "initiativeId": "i2", "name": "オンライン申請件数", "note": null, "baseline": null,
              "target": { "text": "5,000件", "value": 5000, "unit": "件", "fiscalYear": null } }
          ],
          "glossary": [{ "term": "DX" }]
        }
        """;

    [Test]
    public void Compare_SameFacts_IsPerfectWhateverTheIds()
    {
        var report = Gold.Compare(TwoKpis, TwoKpisRead);
        Assert.That(report.Misses, Is.Empty);
        Assert.That(report.Kinds.Select(kind => kind.Kind), Is.EqualTo(new[] { "initiatives", "kpis" }),
            "no departments, aspects, glossary");
        Assert.That(report.Kinds.Select(kind => kind.Exact.Strict), Is.All.EqualTo(new Score(2, 2, 2)));
        Assert.That(report.Kind("kpis").Fields["baseline.value"].Strict, Is.EqualTo(new Score(1, 1, 1)));
        Assert.That(report.Kind("kpis").Fields["target.fiscalYear"].Strict, Is.EqualTo(new Score(1, 1, 1)));
        Assert.That(report.Kind("kpis").Fields["initiative.title"].Strict, Is.EqualTo(new Score(2, 2, 2)));
    }

    [Test]
    public void Compare_OneMissing_LosesRecall()
    {
        var report = Gold.Compare(
            """{ "kpis": [{ "name": "待ち時間", "note": "平均", "evidence": { "page": 3, "line": 12 } }, { "name": "申請件数", "note": null }] }""",
            """{ "kpis": [{ "name": "申請件数", "note": null }] }""");
        var kpis = report.Kind("kpis");
        Assert.That(kpis.Right.Strict, Is.EqualTo(new Score(Gold: 2, Output: 1, Right: 1)));
        Assert.That((kpis.Right.Strict.Precision, kpis.Right.Strict.Recall, kpis.Right.Strict.F1), Is.EqualTo((1.0, 0.5, 2.0 / 3)));
        Assert.That(kpis.Fields["note"].Strict, Is.EqualTo(new Score(1, 0, 0)));
        Assert.That(report.Misses.Single().Place, Is.EqualTo("p.3 l.12"));
        Assert.That(report.Listed(), Is.EqualTo(new[] { "Missing 待ち時間 []" }));
    }

    [Test]
    public void Compare_OneExtra_LosesPrecision()
    {
        var report = Gold.Compare(
            """{ "kpis": [{ "name": "待ち時間" }] }""",
            """{ "kpis": [{ "name": "国の目標", "note": "x", "evidence": { "page": null, "line": 7 } }, { "name": "待ち時間" }] }""");
        var kpis = report.Kind("kpis");
        Assert.That(kpis.Right.Strict, Is.EqualTo(new Score(1, 2, 1)));
        Assert.That((kpis.Right.Strict.Precision, kpis.Right.Strict.Recall), Is.EqualTo((0.5, 1.0)));
        Assert.That(kpis.Fields["name"].Strict, Is.EqualTo(new Score(1, 2, 1)));
        Assert.That(kpis.Fields, Does.Not.ContainKey("note"));
        Assert.That(report.Listed(), Is.EqualTo(new[] { "Extra 国の目標 []" }));
        Assert.That(report.Misses.Single().Place, Is.EqualTo("l.7"));
    }

    [Test]
    public void Compare_WrongUnit_IsFoundButNotRight()
    {
        var report = Gold.Compare(TwoKpis, TwoKpisRead.Replace("\"unit\": \"件\"", "\"unit\": \"%\"", StringComparison.Ordinal));
        var kpis = report.Kind("kpis");
        Assert.That(kpis.Found, Is.EqualTo(new Score(2, 2, 2)));
        Assert.That(kpis.Right.Lenient, Is.EqualTo(new Score(2, 2, 1)));
        Assert.That(kpis.Fields["target.unit"].Lenient, Is.EqualTo(new Score(2, 2, 1)));
        Assert.That(kpis.Fields["target.value"].Lenient, Is.EqualTo(new Score(2, 2, 2)));
        Assert.That(report.Misses.Single().Differences, Is.EqualTo(new[] { new Difference("target.unit", "件", "%", false) }));
    }

    [Test]
    public void Compare_WrongOwner_IsNotRight()
    {
        var report = Gold.Compare(TwoKpis,
            TwoKpisRead.Replace("\"initiativeId\": \"i2\"", "\"initiativeId\": \"i1\"", StringComparison.Ordinal));
        Assert.That(report.Kind("kpis").Right.Lenient, Is.EqualTo(new Score(2, 2, 1)));
        Assert.That(report.Listed(), Is.EqualTo(new[] { "Differs オンライン申請件数 [initiative.number initiative.title]" }));
    }

    [Test]
    public void Compare_FieldBesideHeadline_CountsOnlyForExact()
    {
        var kpis = Gold.Compare("""{ "kpis": [{ "name": "A", "note": "平均" }] }""", """{ "kpis": [{ "name": "A", "note": "年間" }] }""")
            .Kind("kpis");
        Assert.That((kpis.Right.Strict.Right, kpis.Exact.Strict.Right), Is.EqualTo((1, 0)));
    }

    [Test]
    public void Compare_OtherWidths_AgreeLenientlyOnly()
    {
        var report = Gold.Compare("""{ "kpis": [{ "name": "ＤＸ（件数）" }] }""", """{ "kpis": [{ "name": "DX (件数)" }] }""");
        var kpis = report.Kind("kpis");
        Assert.That((kpis.Right.Lenient.Right, kpis.Right.Strict.Right), Is.EqualTo((1, 0)));
        Assert.That(report.Misses.Single().Differences.Single().InWritingOnly, Is.True);
    }

    [Test]
    public void Compare_BaselineThatGoldDenies_IsWrong()
    {
        var kpis = Gold.Compare(
            """{ "kpis": [{ "name": "A", "baseline": null }] }""",
            """{ "kpis": [{ "name": "A", "baseline": { "text": "R4", "value": null } }] }""").Kind("kpis");
        Assert.That(kpis.Right.Lenient, Is.EqualTo(new Score(1, 1, 0)));
        Assert.That(kpis.Fields["baseline"].Lenient, Is.EqualTo(new Score(0, 1, 0)));
    }

    [Test]
    public void Compare_EmptyListInGold_MeansNone()
    {
        Assert.That(Gold.Compare("""{ "kpis": [] }""", """{ "kpis": [] }""").Kind("kpis").Right.Strict.F1, Is.EqualTo(1));
        var invented = Gold.Compare("""{ "kpis": [] }""", """{ "kpis": [{ "name": "A" }] }""");
        Assert.That(invented.Kind("kpis").Right.Strict, Is.EqualTo(new Score(0, 1, 0)));
        Assert.That(invented.Kind("kpis").Right.Strict.F1, Is.EqualTo(0));
        Assert.That(Gold.Compare("{}", """{ "kpis": [{ "name": "A" }] }""").Kinds, Is.Empty);
    }

    [Test]
    public void Compare_DepartmentsOfUnannotatedInitiative_DoNotCount()
    {
        var report = Gold.Compare(
            """{ "initiatives": [{ "title": "窓口", "departments": [{ "name": "町民課", "role": "lead" }] }, { "title": "防災" }] }""",
            """
            { "initiatives": [
              { "id": "i1", "title": "窓口", "departments": [{ "name": "町民課", "role": null }, { "name": "総務課", "role": null }] },
              { "id": "i2", "title": "防災", "departments": [{ "name": "危機管理課", "role": null }] }] }
            """);
        var departments = report.Kind("departments");
        Assert.That(departments.Found, Is.EqualTo(new Score(1, 2, 1)), "町民課 found, 総務課 extra, 危機管理課 not spoken of");
        Assert.That(departments.Right.Strict, Is.EqualTo(new Score(1, 2, 0)), "its role is wrong");
        Assert.That(departments.Fields["initiative.title"].Strict, Is.EqualTo(new Score(1, 2, 1)));
    }

    [Test]
    public void Compare_ScheduleParts_AreJudgedByRowYearAndText()
    {
        var report = Gold.Compare(
            """
            { "schedules": [{ "rows": [
              { "label": "構築", "cells": [{ "fiscalYear": 2023, "text": "検討" }, { "fiscalYear": 2024, "text": "導入" }],
                "spans": [{ "fromFiscalYear": 2024, "toFiscalYear": 2026 }] },
              { "label": "研修" }] }] }
            """,
            """
            { "schedules": [{ "title": null, "rows": [
              { "label": "構築", "cells": [{ "columnIndex": 0, "fiscalYear": 2023, "text": "検討" },
                { "columnIndex": 2, "fiscalYear": 2025, "text": "導入" }],
                "spans": [{ "fromFiscalYear": 2024, "toFiscalYear": 2025, "text": null, "mark": "arrow" }] },
              { "label": "研修", "cells": [{ "columnIndex": 0, "fiscalYear": 2023, "text": "実施" }], "spans": [] }] }] }
            """);
        Assert.That(report.Kind("scheduleRows").Exact.Strict, Is.EqualTo(new Score(2, 2, 2)));
        Assert.That(report.Kind("scheduleCells").Right.Strict, Is.EqualTo(new Score(2, 2, 1)), "cells of 研修 are not annotated");
        Assert.That(report.Kind("scheduleSpans").Right.Strict, Is.EqualTo(new Score(1, 1, 0)));
        Assert.That(report.Listed(), Is.EqualTo(new[] { "Differs 導入 [fiscalYear]", "Differs 構築 [toFiscalYear]" }));
    }

    [Test]
    public void Compare_Plan_ComparesMunicipalityAndPeriodAsOneItem()
    {
        var report = Gold.Compare(
            """
            { "municipality": { "code": "324418", "name": "川本町" },
              "plan": { "title": "DX計画", "period": { "startFiscalYear": 2023 }, "parentPlans": ["総合計画"] } }
            """,
            """
            { "municipality": { "code": null, "name": "川本町" },
              "plan": { "title": "別の計画書", "period": { "startFiscalYear": 2023, "text": "x" }, "parentPlans": ["総合計画"] } }
            """);
        var plan = report.Kind("plan");
        Assert.That((plan.Found, plan.Right.Strict), Is.EqualTo((new Score(1, 1, 1), new Score(1, 1, 0))));
        Assert.That(report.Listed(), Is.EqualTo(new[] { "Differs DX計画 [title municipality.code]" }));
        Assert.That(plan.Fields["municipality.code"].Strict, Is.EqualTo(new Score(1, 0, 0)));
    }

    [Test]
    public void Compare_SectionsUnderParents_AreComparedByParentsTitle()
    {
        var report = Gold.Compare(
            """
            { "sections": [{ "id": "a", "parentId": null, "title": "総論" }, { "id": "b", "parentId": "a", "title": "背景" },
              { "id": "c", "parentId": "z", "title": "目的" }] }
            """,
            """
            { "sections": [{ "id": "s1", "parentId": null, "number": "1", "title": "総論" },
              { "id": "s2", "parentId": "s1", "title": "背景" }, { "id": "s3", "parentId": "s1", "title": "目的" }] }
            """);
        Assert.That(report.Kind("sections").Right.Strict, Is.EqualTo(new Score(3, 3, 2)));
        Assert.That(report.Misses.Single().Differences.Single().Expected, Is.EqualTo("undefined id z"));
    }

    [Test]
    public void Compare_ListsInItems_AgreeAsFarAsAnnotated()
    {
        const string Gold1 = """{ "kpis": [{ "name": "A", "milestones": [{ "value": 1, "_why": "see p.3" }, { "value": 2 }] }] }""";
        Assert.That(Gold.Compare(Gold1, """{ "kpis": [{ "name": "A", "milestones": [{ "value": 1, "unit": "件" }, { "value": 2 }] }] }""")
            .Misses, Is.Empty);
        Assert.That(Gold.Compare(Gold1, """{ "kpis": [{ "name": "A", "milestones": [{ "value": 1 }] }] }""").Misses, Has.Count.EqualTo(1));
        Assert.That(Gold.Compare(Gold1, """{ "kpis": [{ "name": "A", "milestones": [] }] }""").Misses, Has.Count.EqualTo(1));
    }
}
