namespace PlanExtractor.Tests.Validate;

public sealed class PlanRulesTest
{
    private const string Words = """
        {"text":"充実","value":null,"upperValue":null,"unit":null,"normalizedValue":null,"normalizedUnit":null,"kind":"qualitative",
         "qualifier":"exact","fiscalYear":null,"asOf":null,"note":null,
         "evidence":{"page":5,"line":null,"endLine":null,"bbox":null} }
        """;

    private static readonly Row[] Breaches =
    [
        new("/municipality/code check-digit", ("/municipality/code", "\"439992\"")),
        new("/municipality/prefectureCode prefecture-of-code", ("/municipality/prefectureCode", "\"42\"")),
        new("/municipality/prefectureCode prefecture-of-code", ("/municipality/prefectureCode", "null")),
        new("/plan/period/endFiscalYear period-order", ("/plan/period/endFiscalYear", "2022")),
        new("/plan/established/iso date-precision", ("/plan/established/iso", "\"2023\"")),
        new("/plan/revised/iso date-precision", ("/plan/revised/precision", "\"month\"")),
        new("/kpis/0/baseline/asOf/iso date-precision", ("/kpis/0/baseline/asOf/iso", "\"2023-02-29\"")),
        new("/tables/0/evidence evidence-place", ("/tables/0/evidence/page", "null")),
        new("/tables/0/evidence/page evidence-page", ("/tables/0/evidence/page", "13")),
        new("/sections/1/evidence/endLine evidence-lines", ("/sections/1/evidence/endLine", "9")),
        new("/sections/1/evidence/endLine evidence-lines", ("/sections/1/evidence/endLine", "null")),
        new("/sections/1/evidence/endLine evidence-lines", ("/sections/1/evidence/line", "null")),
        new("/glossary/0/evidence/bbox evidence-bbox", ("/glossary/0/evidence/bbox", "[3, 0, 2, 1]")),
        new("/glossary/0/evidence/bbox evidence-bbox", ("/glossary/0/evidence/bbox", "[0, 3, 1, 2]")),
        new("/sections/2/id unique-id", ("/sections/-", Section("s2", "null", 1))),
        new("/initiatives/1/id unique-id", ("/initiatives/1/id", "\"i1\""), ("/initiatives/1/restatementOf", "null")),
        new("/sections/1/parentId reference", ("/sections/1/parentId", "\"s9\"")),
        new("/initiatives/0/sectionId reference", ("/initiatives/0/sectionId", "\"s9\"")),
        new("/initiatives/1/restatementOf reference", ("/initiatives/1/restatementOf", "\"i9\"")),
        new("/initiatives/1/restatementOf restates-itself", ("/initiatives/1/restatementOf", "\"i2\"")),
        new("/kpis/0/initiativeId reference", ("/kpis/0/initiativeId", "\"i9\"")),
        new("/kpis/0/sectionId reference", ("/kpis/0/sectionId", "\"s9\"")),
        new("/schedules/0/initiativeId reference", ("/schedules/0/initiativeId", "\"i9\"")),
        new("/schedules/0/sectionId reference", ("/schedules/0/sectionId", "\"s9\"")),
        new("/tables/0/sectionId reference", ("/tables/0/sectionId", "\"s9\"")),
        new("/sections/0/parentId parent-first", ("/sections/0/parentId", "\"s1\""), ("/sections/0/level", "1")),
        new("/sections/0/parentId parent-first", ("/sections/0/parentId", "\"s2\"")),
        new("/sections/1/level section-level", ("/sections/1/level", "3")),
        new("/sections/2/level section-level", ("/sections/-", Section("s3", "null", 2))),
        new("/kpis/0 kpi-aim", ("/kpis/0/target", "null"), ("/kpis/0/direction", "null")),
        new("/kpis/0/target/value measure-value", ("/kpis/0/target/kind", "\"qualitative\"")),
        new("/kpis/0/target/value measure-value", ("/kpis/0/target", Words.Replace("qualitative", "absolute", StringComparison.Ordinal))),
        new("/kpis/0/milestones/0/normalizedValue normalized-value", ("/kpis/0/milestones/0/normalizedValue", "null")),
        new("/kpis/0/target/normalizedValue normalized-value", ("/kpis/0/target", Words), ("/kpis/0/target/normalizedValue", "1")),
        new("/kpis/0/baseline/upperValue measure-range", ("/kpis/0/baseline/upperValue", "9.99999999999999999999999999999999")),
        new("/kpis/0/also/0/page evidence-page", ("/kpis/0/also/0/page", "13")),
        new("/kpis/0/target/evidence measure-place", ("/kpis/0/target/evidence/page", "7")),
        new("/kpis/0/history/0/evidence measure-place", ("/kpis/0/history/0/evidence/page", "4")),
        new("/kpis/0/history/0/value measure-value", ("/kpis/0/history/0/kind", "\"qualitative\"")),
        new("/schedules/0/rows/0/evidence row-place", ("/schedules/0/rows/0/evidence/page", "5")),
        new("/schedules/0/rows/0/cells/1/columnIndex column-index", ("/schedules/0/rows/0/cells/1/columnIndex", "2")),
        new("/schedules/0/rows/0/cells/0/fiscalYear column-year", ("/schedules/0/rows/0/cells/0/fiscalYear", "2024")),
        new("/schedules/0/rows/0/cells/0/fiscalYear column-year", ("/schedules/0/rows/0/cells/0/fiscalYear", "null")),
        new("/schedules/0/rows/0/cells/1/fiscalYear column-year", ("/schedules/0/rows/0/cells/1/fiscalYear", "2024")),
        new("/schedules/0/rows/0/spans/0/toFiscalYear span-order", ("/schedules/0/rows/0/spans/0/toFiscalYear", "2022")),
        new("/tables/0/headerRows header-rows", ("/tables/0/headerRows", "4")),
        new("/tables/0/cells/3 cell-outside", ("/tables/0/cells/3/row", "3")),
        new("/tables/0/cells/3 cell-outside", ("/tables/0/cells/3/rowSpan", "2")),
        new("/tables/0/cells/0 cell-outside", ("/tables/0/cells/0/columnSpan", "3")),
        new("/tables/0/cells/2 cell-overlap", ("/tables/0/cells/2/column", "0")),
        new("/tables/0/cells/3 cell-overlap", ("/tables/0/cells/2/rowSpan", "2")),
    ];

    private static readonly Row[] Holding =
    [
        new("", ("/municipality/code", "\"433489\"")),
        new("", ("/municipality/code", "\"432016\"")),
        new("", ("/municipality/code", "\"430005\"")),
        new("", ("/municipality/code", "\"011002\""), ("/municipality/prefectureCode", "\"01\"")),
        new("", ("/municipality/code", "\"131130\""), ("/municipality/prefectureCode", "\"13\"")),
        new("", ("/municipality/code", "null"), ("/municipality/prefectureCode", "null")),
        new("", ("/plan/period/startFiscalYear", "null")),
        new("", ("/plan/period/endFiscalYear", "2023")),
        new("", ("/plan/established/iso", "\"2024-02-29\""), ("/plan/established/precision", "\"day\"")),
        new("", ("/source/pageCount", "null")),
        new("", ("/sections/-", Section("s3", "\"s1\"", 2)), ("/sections/-", Section("s4", "\"s3\"", 3))),
        new("", ("/kpis/0/target", "null")),
        new("", ("/kpis/0/direction", "null")),
        new("", ("/kpis/0/target", Words)),
        new("", ("/kpis/0/target/upperValue", "52.0")),
        new("", ("/kpis/0/target/value", "-1e400")),
        new("", ("/kpis/0/target/evidence/page", "6")),
        new("", ("/kpis/0/history", "[]"), ("/kpis/0/also", "[]")),
        new("", ("/schedules/0/rows/0/evidence/page", "7")),
        new("", ("/schedules/0/rows/0/cells/0/columnIndex", "0.0")),
        new("", ("/schedules/0/rows/0/spans/0/toFiscalYear", "2.023e3")),
    ];

    [TestCaseSource(nameof(Breaches))]
    public void Check_RuleBroken_SaysWhere(Row row) => Assert.That(row.Edited().Check(), Is.EqualTo(new[] { row.Expected }));

    [TestCaseSource(nameof(Holding))]
    public void Check_AllRulesKept_Clean(Row row) => Assert.That(row.Edited().Check(), Is.Empty);

    [Test]
    public void Check_SeveralBreaches_AllReported()
    {
        var errors = new JsonEdit().Set("/kpis/0/sectionId", "\"s9\"").Set("/tables/0/headerRows", "9").Check();
        Assert.That(errors, Is.EqualTo(new[] { "/kpis/0/sectionId reference", "/tables/0/headerRows header-rows" }));
    }

    private static string Section(string id, string parentId, int level) =>
        $$"""
        {"id":"{{id}}","parentId":{{parentId}},"level":{{level}},"number":null,"title":"題","text":"",
         "evidence":{"page":1,"line":null,"endLine":null,"bbox":null} }
        """;

    public sealed record Row(string Expected, params (string Pointer, string Json)[] Edits)
    {
        internal JsonEdit Edited() => Edits.Aggregate(new JsonEdit(), (edit, change) => edit.Set(change.Pointer, change.Json));

        public override string ToString() =>
            $"{Expected} <- {string.Join(", ", Edits.Select(edit => $"{edit.Pointer} = {edit.Json.ReplaceLineEndings("")}"))}";
    }
}
