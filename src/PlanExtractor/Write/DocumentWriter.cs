using System.Text.Json;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Write;

/// <summary>
/// Writes a document property by property. A serializer would do the same, but compiles itself at every start: 70 of 400 ms for one
/// plan. The tests hold this to what the serializer writes.
/// </summary>
internal sealed class DocumentWriter(Utf8JsonWriter json)
{
    /// <summary>Writes the whole document.</summary>
    public void Write(PlanDocument d)
    {
        json.WriteStartObject();
        json.WriteString("schemaVersion", d.SchemaVersion);
        Object("extractor", () => { Text("name", d.Extractor.Name); Text("version", d.Extractor.Version); });
        Object("source", () => Source(d.Source));
        Object("municipality", () => Municipality(d.Municipality));
        Object("plan", () => Plan(d.Plan));
        List("sections", d.Sections, Section);
        List("initiatives", d.Initiatives, Initiative);
        List("kpis", d.Kpis, Kpi);
        List("schedules", d.Schedules, Schedule);
        List("tables", d.Tables, Table);
        List("glossary", d.Glossary,
            g => { Text("term", g.Term); Text("expansion", g.Expansion); Text("definition", g.Definition); Place(g.Evidence); });
        List("footnotes", d.Footnotes, f => { Text("marker", f.Marker); Text("text", f.Text); Place(f.Evidence); });
        List("diagnostics", d.Diagnostics,
            x => { Name("severity", x.Severity); Text("code", x.Code); Text("message", x.Message); Place(x.Evidence); });
        json.WriteEndObject();
    }

    private void Source(SourceInfo s)
    {
        Text("fileName", s.FileName);
        Text("mediaType", s.MediaType);
        Text("sha256", s.Sha256);
        json.WriteNumber("byteLength", s.ByteLength);
        Number("pageCount", s.PageCount);
        Name("textLayer", s.TextLayer);
        Text("producer", s.Producer);
    }

    private void Municipality(Municipality m)
    {
        Text("code", m.Code);
        Text("name", m.Name);
        Text("kana", m.Kana);
        Text("prefecture", m.Prefecture);
        Text("prefectureCode", m.PrefectureCode);
        Text("nameAsWritten", m.NameAsWritten);
        Place(m.Evidence);
    }

    private void Plan(PlanInfo p)
    {
        Text("title", p.Title);
        Text("titleAsWritten", p.TitleAsWritten);
        Date("established", p.Established);
        Date("revised", p.Revised);
        Optional("period", p.Period, x =>
        {
            Text("text", x.Text); Number("startFiscalYear", x.StartFiscalYear);
            Number("endFiscalYear", x.EndFiscalYear); Place(x.Evidence);
        });
        Texts("parentPlans", p.ParentPlans);
    }

    private void Section(PlanSection s)
    {
        Text("id", s.Id);
        Text("parentId", s.ParentId);
        json.WriteNumber("level", s.Level);
        Text("number", s.Number);
        Text("title", s.Title);
        Text("text", s.Text);
        Place(s.Evidence);
    }

    private void Initiative(Initiative i)
    {
        Text("id", i.Id);
        Text("sectionId", i.SectionId);
        Text("number", i.Number);
        Text("title", i.Title);
        Text("category", i.Category);
        Texts("path", i.Path);
        Departments(i.Departments);
        List("aspects", i.Aspects, a => { Text("label", a.Label); Name("kind", a.Kind); Text("text", a.Text); });
        Text("restatementOf", i.RestatementOf);
        List("themes", i.Themes, t => { Text("code", t.Code); Text("label", t.Label); Texts("terms", t.Terms); });
        List("keywords", i.Keywords,
            k => { Text("term", k.Term); json.WriteNumber("count", k.Count); json.WriteNumber("score", k.Score); });
        json.WriteNumber("confidence", i.Confidence);
        Place(i.Evidence);
    }

    private void Kpi(Kpi k)
    {
        Text("id", k.Id);
        Text("initiativeId", k.InitiativeId);
        Text("sectionId", k.SectionId);
        Text("group", k.Group);
        Text("name", k.Name);
        Optional("baseline", k.Baseline, Measure);
        Optional("target", k.Target, Measure);
        List("milestones", k.Milestones, Measure);
        List("history", k.History, Measure);
        Name("direction", k.Direction);
        json.WriteBoolean("restated", k.Restated);
        Text("note", k.Note);
        json.WriteNumber("confidence", k.Confidence);
        Place(k.Evidence);
        List("also", k.Also, Sides);
    }

    private void Measure(Measure m)
    {
        Text("text", m.Text);
        Number("value", m.Value);
        Number("upperValue", m.UpperValue);
        Text("unit", m.Unit);
        Number("normalizedValue", m.NormalizedValue);
        Text("normalizedUnit", m.NormalizedUnit);
        Name("kind", m.Kind);
        Name("qualifier", m.Qualifier);
        Number("fiscalYear", m.FiscalYear);
        Date("asOf", m.AsOf);
        Text("note", m.Note);
        Place(m.Evidence);
    }

    private void Schedule(Schedule s)
    {
        Text("id", s.Id);
        Text("initiativeId", s.InitiativeId);
        Text("sectionId", s.SectionId);
        Text("title", s.Title);
        List("columns", s.Columns, c => { Text("label", c.Label); Number("fiscalYear", c.FiscalYear); Text("part", c.Part); });
        List("rows", s.Rows, Row);
        json.WriteNumber("confidence", s.Confidence);
        Place(s.Evidence);
        List("also", s.Also, Sides);
    }

    private void Row(ScheduleRow r)
    {
        Text("label", r.Label);
        Text("content", r.Content);
        Departments(r.Departments);
        List("cells", r.Cells,
            c => { json.WriteNumber("columnIndex", c.ColumnIndex); Number("fiscalYear", c.FiscalYear); Text("text", c.Text); });
        List("spans", r.Spans, s =>
        {
            json.WriteNumber("fromFiscalYear", s.FromFiscalYear);
            json.WriteNumber("toFiscalYear", s.ToFiscalYear); Text("text", s.Text); Name("mark", s.Mark); Place(s.Evidence);
        });
        Place(r.Evidence);
    }

    private void Table(PlanTable t)
    {
        Text("id", t.Id);
        Text("sectionId", t.SectionId);
        Text("caption", t.Caption);
        json.WriteNumber("rowCount", t.RowCount);
        json.WriteNumber("columnCount", t.ColumnCount);
        json.WriteNumber("headerRows", t.HeaderRows);
        List("cells", t.Cells, Cell);
        Name("role", t.Role);
        Place(t.Evidence);
    }

    private void Cell(TableCell c)
    {
        json.WriteNumber("row", c.Row);
        json.WriteNumber("column", c.Column);
        json.WriteNumber("rowSpan", c.RowSpan);
        json.WriteNumber("columnSpan", c.ColumnSpan);
        Text("text", c.Text);
    }

    private void Departments(IReadOnlyList<Department> departments) =>
        List("departments", departments, d => { Text("name", d.Name); Name("role", d.Role); });

    private void Date(string name, DateValue? date) =>
        Optional(name, date, d => { Text("text", d.Text); Text("iso", d.Iso); Name("precision", d.Precision); });

    private void Place(Evidence? evidence) => Optional("evidence", evidence, Sides);

    private void Sides(Evidence e)
    {
        Number("page", e.Page);
        Number("line", e.Line);
        Number("endLine", e.EndLine);
        if (e.Bbox is null)
        {
            json.WriteNull("bbox");
            return;
        }

        json.WriteStartArray("bbox");
        foreach (var side in e.Bbox)
            json.WriteNumberValue(side);
        json.WriteEndArray();
    }

    private void Text(string name, string? value) => json.WriteString(name, value);

    private void Number(string name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    // camelCase, as the schema has it.
    private void Name<T>(string name, T value) =>
        Text(name, value?.ToString() is { Length: > 0 } word ? char.ToLowerInvariant(word[0]) + word[1..] : null);

    private void Texts(string name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private void Object(string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    private void Optional<T>(string name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
            json.WriteNull(name);
        else
            Object(name, () => write(value));
    }

    private void List<T>(string name, IReadOnlyList<T> items, Action<T> write)
        where T : class
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
