using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Initiatives;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Units;

/// <summary>Drafts of initiatives from the units of a plan.</summary>
internal static class UnitInitiatives
{
    /// <summary>The initiatives, in reading order.</summary>
    public static List<InitiativeDraft> Read(PlanOutline outline, IReadOnlyList<Block> blocks, IReadOnlyList<SectionFindings> findings)
    {
        var slots = Slots.Find(blocks, Vocabulary.Standard);
        var reading = new UnitFinder(Vocabulary.Standard).Find(slots, new TableSigns(Vocabulary.Standard).Read(blocks));
        var departments = new UnitDepartments(blocks, slots, new UnitWords(Vocabulary.Standard));
        var sections = SectionsOf(outline, blocks);
        var parts = findings.ToDictionary(f => f.Section);
        return [.. reading.Units.Select(u => Draft(u, sections[u.TitleBlock], departments, blocks, parts))];
    }

    private static InitiativeDraft Draft(Unit unit, Section? section, UnitDepartments departments, IReadOnlyList<Block> blocks, Dictionary<Section, SectionFindings> findings)
    {
        var isSection = section is not null && section.HeadingEvidence == blocks[unit.TitleBlock].Evidence;
        var own = isSection ? InitiativeBuilder.Of(findings[section!]) : null;
        var evidence = unit.Row >= 0 ? ((TableBlock)blocks[unit.Start]).Grid.Rows[unit.Row].Evidence : own?.Evidence ?? blocks[unit.Start].Evidence.Through(blocks[unit.End - 1].Evidence);
        return new InitiativeDraft(unit.Number, unit.Title, evidence)
        {
            Section = section,
            Category = own?.Category,
            Departments = departments.Of(unit),
            Aspects = own?.Aspects ?? [],
            Restated = unit.Restated,
            Confidence = unit.Confidence,
        };
    }

    // The section in which each block stands.
    private static Section?[] SectionsOf(PlanOutline outline, IReadOnlyList<Block> blocks)
    {
        var sections = new Section?[blocks.Count];
        var next = 0;
        Section? current = null;
        for (var i = 0; i < sections.Length; i++)
        {
            if (next < outline.Sections.Count && outline.Sections[next].HeadingEvidence == blocks[i].Evidence)
                current = outline.Sections[next++];
            sections[i] = current;
        }

        return sections;
    }
}
