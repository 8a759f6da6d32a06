using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Glossary;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Recognize.Metadata;
using PlanExtractor.Recognize.Parts;
using PlanExtractor.Recognize.Relations;
using PlanExtractor.Recognize.Units;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize;

/// <summary>From blocks and sections to drafts: tables, units of action, measured lines, and what belongs to whom.</summary>
internal static class Recognizer
{
    /// <summary>Everything that the readers know, in reading order.</summary>
    public static PlanDraft Read(PlanOutline outline, Vocabulary words, DiagnosticLog log)
    {
        ArgumentNullException.ThrowIfNull(outline);
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(log);
        var metadata = MetadataReader.Read(outline);                               // what the plan says of itself
        var plan = new PlanBlocks(outline);
        var slots = Slots.Find(plan.All, words);                                   // lines that recur: the plan's template
        var tables = new TableSweep(plan, words, metadata.Period?.StartFiscalYear, metadata.Period?.EndFiscalYear).Read();
        var units = UnitFinder.Find(slots, Signs.Gather(plan, tables));                           // units of action
        var parts = new PlanParts(plan, slots, units, Labels.For(words), tables).Divide();                       // labelled parts
        var initiatives = new InitiativeDrafts(plan, slots, parts, tables).Gather(units.Units);
        var aims = new MeasuredLines(plan, words).Read(parts);                     // KPIs in lines
        var inTables = TableFacts.Aims(tables);                                    // and in tables
        var relations = new FactOwners(plan, units.Units, initiatives);
        var legend = DocumentLegend.Read(plan.All.OfType<TextBlock>());            // what it says once of all figures
        var (named, nameless) = KpiNames.Part(aims.Kpis.Concat(inTables.Kpis));
        var kpis = relations.Kpis(DocumentLegend.Complete(named, legend));
        var schedules = relations.Schedules(TableFacts.Schedules(tables, parts));

        DoubtReport.Write(tables, units, plan, kpis, schedules, aims.Unread.Concat(inTables.Unread).Concat(nameless), log);
        var (glossary, footnotes) = Terms(outline, tables);
        return new PlanDraft(outline, metadata, initiatives, kpis, schedules, TableFacts.Drafts(plan, tables), glossary, footnotes)
        {
            Reasons = () => Reasons.Explain(tables, units, plan, kpis, schedules),
        };
    }

    private static (IReadOnlyList<GlossaryEntry> Glossary,
        IReadOnlyList<Footnote> Footnotes) Terms(PlanOutline outline, IReadOnlyList<SweptTable> tables)
    {
        var bareMarks = 0;
        var footnotes = outline.Sections.SelectMany(s => FootnoteReader.Read(s, ref bareMarks)).ToList();
        var sections = outline.Sections.Where(GlossaryReader.IsGlossary).ToList();
        var read = sections.SelectMany(s => s.Body).OfType<TableBlock>().Select(t => t.Grid)
            .ToHashSet<TableGrid>(ReferenceEqualityComparer.Instance);
        return ([.. sections.SelectMany(GlossaryReader.Read), .. tables.Where(t => t.Reading.Role == TableRole.Glossary
            && !read.Contains(t.Grid)).SelectMany(t => GlossaryReader.OfTable(t.Grid))], footnotes);
    }
}
