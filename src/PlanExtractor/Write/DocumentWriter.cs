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
        json.WriteString("schemaVersion"u8, d.SchemaVersion);
        Object("extractor"u8, () => { Text("name"u8, d.Extractor.Name); Text("version"u8, d.Extractor.Version); });
        Object("source"u8, () => Source(d.Source));
        Object("municipality"u8, () => Municipality(d.Municipality));
        Object("plan"u8, () => Plan(d.Plan));
        List("sections"u8, d.Sections, Section);
        List("initiatives"u8, d.Initiatives, Initiative);
        List("kpis"u8, d.Kpis, Kpi);
        List("schedules"u8, d.Schedules, Schedule);
        List("tables"u8, d.Tables, Table);
        List("glossary"u8, d.Glossary,
            g => { Text("term"u8, g.Term); Text("expansion"u8, g.Expansion); Text("definition"u8, g.Definition); Place(g.Evidence); });
        List("footnotes"u8, d.Footnotes, f => { Text("marker"u8, f.Marker); Text("text"u8, f.Text); Place(f.Evidence); });
        List("diagnostics"u8, d.Diagnostics,
            x => { Name("severity"u8, x.Severity); Text("code"u8, x.Code); Text("message"u8, x.Message); Place(x.Evidence); });
        json.WriteEndObject();
    }

    private void Source(SourceInfo s)
    {
        Text("fileName"u8, s.FileName);
        Text("mediaType"u8, s.MediaType);
        Text("sha256"u8, s.Sha256);
        json.WriteNumber("byteLength"u8, s.ByteLength);
        Number("pageCount"u8, s.PageCount);
        Name("textLayer"u8, s.TextLayer);
        Text("producer"u8, s.Producer);
    }

    private void Municipality(Municipality m)
    {
        Text("code"u8, m.Code);
        Text("name"u8, m.Name);
        Text("kana"u8, m.Kana);
        Text("prefecture"u8, m.Prefecture);
        Text("prefectureCode"u8, m.PrefectureCode);
        Text("nameAsWritten"u8, m.NameAsWritten);
        Place(m.Evidence);
    }

    private void Plan(PlanInfo p)
    {
        Text("title"u8, p.Title);
        Text("titleAsWritten"u8, p.TitleAsWritten);
        Date("established"u8, p.Established);
        Date("revised"u8, p.Revised);
        Optional("period"u8, p.Period, x =>
        {
            Text("text"u8, x.Text); Number("startFiscalYear"u8, x.StartFiscalYear);
            Number("endFiscalYear"u8, x.EndFiscalYear); Place(x.Evidence);
        });
        Texts("parentPlans"u8, p.ParentPlans);
    }

    private void Section(PlanSection s)
    {
        Text("id"u8, s.Id);
        Text("parentId"u8, s.ParentId);
        json.WriteNumber("level"u8, s.Level);
        Text("number"u8, s.Number);
        Text("title"u8, s.Title);
        Text("text"u8, s.Text);
        Place(s.Evidence);
    }

    private void Initiative(Initiative i)
    {
        Text("id"u8, i.Id);
        Text("sectionId"u8, i.SectionId);
        Text("number"u8, i.Number);
        Text("title"u8, i.Title);
        Text("category"u8, i.Category);
        Texts("path"u8, i.Path);
        Departments(i.Departments);
        List("aspects"u8, i.Aspects, a => { Text("label"u8, a.Label); Name("kind"u8, a.Kind); Text("text"u8, a.Text); });
        Text("restatementOf"u8, i.RestatementOf);
        List("themes"u8, i.Themes, t => { Text("code"u8, t.Code); Text("label"u8, t.Label); Texts("terms"u8, t.Terms); });
        List("keywords"u8, i.Keywords,
            k => { Text("term"u8, k.Term); json.WriteNumber("count"u8, k.Count); json.WriteNumber("score"u8, k.Score); });
        json.WriteNumber("confidence"u8, i.Confidence);
        Place(i.Evidence);
    }

    private void Kpi(Kpi k)
    {
        Text("id"u8, k.Id);
        Text("initiativeId"u8, k.InitiativeId);
        Text("sectionId"u8, k.SectionId);
        Text("group"u8, k.Group);
        Text("name"u8, k.Name);
        Optional("baseline"u8, k.Baseline, Measure);
        Optional("target"u8, k.Target, Measure);
        List("milestones"u8, k.Milestones, Measure);
        List("history"u8, k.History, Measure);
        Name("direction"u8, k.Direction);
        json.WriteBoolean("restated"u8, k.Restated);
        Text("note"u8, k.Note);
        json.WriteNumber("confidence"u8, k.Confidence);
        Place(k.Evidence);
        List("also"u8, k.Also, Sides);
    }

    private void Measure(Measure m)
    {
        Text("text"u8, m.Text);
        Number("value"u8, m.Value);
        Number("upperValue"u8, m.UpperValue);
        Text("unit"u8, m.Unit);
        Number("normalizedValue"u8, m.NormalizedValue);
        Text("normalizedUnit"u8, m.NormalizedUnit);
        Name("kind"u8, m.Kind);
        Name("qualifier"u8, m.Qualifier);
        Number("fiscalYear"u8, m.FiscalYear);
        Date("asOf"u8, m.AsOf);
        Text("note"u8, m.Note);
        Place(m.Evidence);
    }

    private void Schedule(Schedule s)
    {
        Text("id"u8, s.Id);
        Text("initiativeId"u8, s.InitiativeId);
        Text("sectionId"u8, s.SectionId);
        Text("title"u8, s.Title);
        List("columns"u8, s.Columns, c => { Text("label"u8, c.Label); Number("fiscalYear"u8, c.FiscalYear); Text("part"u8, c.Part); });
        List("rows"u8, s.Rows, Row);
        json.WriteNumber("confidence"u8, s.Confidence);
        Place(s.Evidence);
        List("also"u8, s.Also, Sides);
    }

    private void Row(ScheduleRow r)
    {
        Text("label"u8, r.Label);
        Text("content"u8, r.Content);
        Departments(r.Departments);
        List("cells"u8, r.Cells,
            c => { json.WriteNumber("columnIndex"u8, c.ColumnIndex); Number("fiscalYear"u8, c.FiscalYear); Text("text"u8, c.Text); });
        List("spans"u8, r.Spans, s =>
        {
            json.WriteNumber("fromFiscalYear"u8, s.FromFiscalYear);
            json.WriteNumber("toFiscalYear"u8, s.ToFiscalYear); Text("text"u8, s.Text); Name("mark"u8, s.Mark); Place(s.Evidence);
        });
        Place(r.Evidence);
    }

    private void Table(PlanTable t)
    {
        Text("id"u8, t.Id);
        Text("sectionId"u8, t.SectionId);
        Text("caption"u8, t.Caption);
        json.WriteNumber("rowCount"u8, t.RowCount);
        json.WriteNumber("columnCount"u8, t.ColumnCount);
        json.WriteNumber("headerRows"u8, t.HeaderRows);
        List("cells"u8, t.Cells, Cell);
        Name("role"u8, t.Role);
        Place(t.Evidence);
    }

    private void Cell(TableCell c)
    {
        json.WriteNumber("row"u8, c.Row);
        json.WriteNumber("column"u8, c.Column);
        json.WriteNumber("rowSpan"u8, c.RowSpan);
        json.WriteNumber("columnSpan"u8, c.ColumnSpan);
        Text("text"u8, c.Text);
    }

    private void Departments(IReadOnlyList<Department> departments) =>
        List("departments"u8, departments, d => { Text("name"u8, d.Name); Name("role"u8, d.Role); });

    private void Date(ReadOnlySpan<byte> name, DateValue? date) =>
        Optional(name, date, d => { Text("text"u8, d.Text); Text("iso"u8, d.Iso); Name("precision"u8, d.Precision); });

    private void Place(Evidence? evidence) => Optional("evidence"u8, evidence, Sides);

    private void Sides(Evidence e)
    {
        Number("page"u8, e.Page);
        Number("line"u8, e.Line);
        Number("endLine"u8, e.EndLine);
        if (e.Bbox is null)
        {
            json.WriteNull("bbox"u8);
            return;
        }

        json.WriteStartArray("bbox"u8);
        foreach (var side in e.Bbox)
            json.WriteNumberValue(side);
        json.WriteEndArray();
    }

    private void Text(ReadOnlySpan<byte> name, string? value) => json.WriteString(name, value);

    private void Number(ReadOnlySpan<byte> name, int? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private void Number(ReadOnlySpan<byte> name, decimal? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }

    private void Name<T>(ReadOnlySpan<byte> name, T value)
        where T : struct, Enum
        => json.WriteString(name, EnumNames<T>.Of(value));

    private void Name<T>(ReadOnlySpan<byte> name, T? value)
        where T : struct, Enum
    {
        if (value is { } member)
            Name(name, member);
        else
            json.WriteNull(name);
    }

    private void Texts(ReadOnlySpan<byte> name, IReadOnlyList<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
            json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private void Object(ReadOnlySpan<byte> name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    private void Optional<T>(ReadOnlySpan<byte> name, T? value, Action<T> write)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(value);
        json.WriteEndObject();
    }

    private void List<T>(ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<T> write)
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
