using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Cards;
using PlanExtractor.Recognize.Glossary;
using PlanExtractor.Recognize.Initiatives;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Recognize.Schedules;

namespace PlanExtractor.Recognize;

/// <summary>Finds in one section what the idioms know. Tables are tried from the most precise reading to the most general.</summary>
internal sealed class SectionReader(Section section)
{
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
            caption = block is TextBlock { Text.Length: <= 40 } text && !text.Text.Contains('。', StringComparison.Ordinal) ? JapaneseText.Tidy(text.Text) : null;
        }
    }

    private void ReadTable(TableGrid grid, SectionPart part, string? caption)
    {
        var title = part.LabelText?.Trim('【', '】', '■', '◆', '●', '〈', '〉', ' ');
        if (LabelValueCard.Read(grid) is { } card)
        {
            _cards.Add(card);
            if (card.Schedule is { } own)
                _schedules.Add(own with { Section = section });
            Add(grid, TableRole.Card, 0, card.Title ?? caption);
        }
        else if (ScheduleTable.Read(grid) is { } schedule)
        {
            _schedules.Add(schedule with { Section = section, Title = schedule.Title ?? (part.Label.Kind == LabelKind.Schedule ? title ?? section.Title : null) });
            Add(grid, TableRole.Schedule, 1, schedule.Title ?? caption);
        }
        else if (YearlyTargets.Read(grid, caption ?? section.Title) is { } yearly)
        {
            _kpis.AddRange(yearly.Select(Placed));
            Add(grid, TableRole.Kpi, 1, caption);
        }
        else if (IndicatorTable.Read(grid) is { } indicators)
        {
            _kpis.AddRange(indicators.Kpis.Select(Placed));
            Add(grid, TableRole.Kpi, indicators.HeaderRows, caption);
        }
        else if (GlossaryReader.IsTermTable(grid))
        {
            Add(grid, TableRole.Glossary, 1, caption);
        }
        else if (InitiativeTable.Read(grid) is { } table)
        {
            _rows.AddRange(table.Initiatives.Select(i => (table.ItemHeader, i with { Section = section })));
            Add(grid, TableRole.Overview, 1, caption);
        }
        else
        {
            Add(grid, TableRole.Other, HeaderRows(grid), caption);
        }
    }

    // 国の動向, 県のデジタル化: their figures and aims are not this municipality's.
    private bool IsAboutOthers() =>
        section.Ancestors.Append(section).Any(s => s.Title.Contains("動向", StringComparison.Ordinal) || s.Title.Contains("国・県", StringComparison.Ordinal)
            || (s.Title.Length > 1 && s.Title[0] is '国' or '県' or '都' or '府' or '道' && s.Title[1] is 'の' or 'に' or 'や' or 'と'));

    private KpiDraft Placed(KpiDraft kpi) => kpi with { Section = section };

    private void Add(TableGrid grid, TableRole role, int headerRows, string? caption) =>
        _tables.Add(new TableDraft(grid, role, headerRows, caption) { Section = section });

    // A first row of short words over longer rows is a header.
    private static int HeaderRows(TableGrid grid) =>
        grid.Rows.Count > 1 && grid.Rows[0].Cells.All(c => !c.IsBlank && c.Text.Length <= 16) ? 1 : 0;
}
