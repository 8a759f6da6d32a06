using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Cards;
using PlanExtractor.Recognize.Glossary;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Recognize.Tables;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize;

/// <summary>Finds in one section what the idioms know. Tables are tried from the most precise reading to the most general.</summary>
internal sealed class SectionReader(Section section, int? planStart)
{
    private TableShape? _previous;
    private readonly List<CardDraft> _cards = [];
    private readonly List<KpiDraft> _kpis = [];
    private readonly List<ScheduleDraft> _schedules = [];
    private readonly List<TableDraft> _tables = [];
    private readonly List<(string Header, InitiativeDraft Initiative)> _rows = [];

    /// <summary>All findings of the section.</summary>
    public SectionFindings Read()
    {
        var parts = SectionParts.Of(section);
        if (!GlossaryReader.IsGlossary(section))
        {
            foreach (var part in parts)
                ReadPart(part);
        }

        return new SectionFindings(section, parts, _cards, _kpis, _schedules, _tables, _rows);
    }

    private void ReadPart(SectionPart part)
    {
        if (part.Label.Kind == LabelKind.Kpi)
            _kpis.AddRange(KpiPart.OfPart(part).Select(Placed));
        else if (!IsAboutOthers())
            _kpis.AddRange(KpiPart.OfUnlabelledLines(part).Select(Placed));

        string? caption = null;
        foreach (var block in part.Blocks)
        {
            if (block is TableBlock table)
                ReadTable(table.Grid, part, caption);
            else
                _previous = null;
            caption = block is TextBlock { Text.Length: <= 40 } text && !text.Text.Contains('。', StringComparison.Ordinal) ? JapaneseText.Tidy(text.Text) : null;
        }
    }

    private void ReadTable(TableGrid grid, SectionPart part, string? caption)
    {
        var title = part.LabelText?.Trim('【', '】', '■', '◆', '●', '〈', '〉', ' ');
        var titles = new[] { title }.OfType<string>().Append(section.Title).Concat(section.Ancestors.Reverse().Select(a => a.Title)).ToList();
        var notes = string.Join('\n', section.Ancestors.Prepend(section).SelectMany(s => s.Body.OfType<TextBlock>()).Select(b => b.Text));
        var reading = new TableReader(Vocabulary.Standard).Read(grid, new TableContext(caption, titles, notes, planStart, null, _previous));
        _previous = reading.Shape;
        _cards.AddRange(reading.Cards);
        _kpis.AddRange(reading.Kpis.Select(Placed));
        _schedules.AddRange(reading.Schedules.Concat(reading.Cards.Select(c => c.Schedule).OfType<ScheduleDraft>())
            .Select(s => s with { Section = section, Title = s.Title ?? (part.Label.Kind == LabelKind.Schedule ? title ?? section.Title : null) }));
        _rows.AddRange(reading.Actions.Select(a => (a.ItemHeader, new InitiativeDraft(a.Number, a.Title, a.Evidence) { Departments = a.Departments, Aspects = a.Aspects, Restated = a.Restated, Section = section })));
        Add(grid, reading.Role, reading.HeaderRows, reading.Cards.Select(c => c.Title).FirstOrDefault() ?? reading.Schedules.Select(s => s.Title).FirstOrDefault() ?? caption);
    }

    // 国の動向, 県のデジタル化: their figures and aims are not this municipality's.
    private bool IsAboutOthers() =>
        section.Ancestors.Append(section).Any(s => s.Title.Contains("動向", StringComparison.Ordinal) || s.Title.Contains("国・県", StringComparison.Ordinal)
            || (s.Title.Length > 1 && s.Title[0] is '国' or '県' or '都' or '府' or '道' && s.Title[1] is 'の' or 'に' or 'や' or 'と'));

    private KpiDraft Placed(KpiDraft kpi) => kpi with { Section = section };

    private void Add(TableGrid grid, TableRole role, int headerRows, string? caption) =>
        _tables.Add(new TableDraft(grid, role, headerRows, caption) { Section = section });
}
