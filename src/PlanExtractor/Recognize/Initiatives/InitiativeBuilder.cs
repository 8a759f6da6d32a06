using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Initiatives;

/// <summary>Gathers what heading, card and labelled parts say of an initiative.</summary>
internal static class InitiativeBuilder
{
    /// <summary>The initiative of a section.</summary>
    public static InitiativeDraft Of(SectionFindings findings)
    {
        var section = findings.Section;
        var aspects = findings.Parts.Where(p => p.Label.Kind == LabelKind.Aspect && p.Text.Length > 0)
            .Select(p => new Aspect(JapaneseText.Tidy(p.LabelText!), p.Label.Aspect, p.Text));
        var departments = section.Departments
            .Concat(findings.Cards.SelectMany(c => c.Departments))
            .Concat(findings.Parts.Where(p => p.Label.Kind == LabelKind.Department).SelectMany(Departments))
            .Distinct();
        var (title, _, restated) = NameRemarks.Take(section.Title);
        return new InitiativeDraft(section.Heading.Number, title.Length > 0 ? title : section.Title, section.Evidence)
        {
            Section = section,
            Category = section.Category ?? findings.Cards.Select(c => c.Category).FirstOrDefault(c => c is not null),
            Departments = [.. departments],
            Aspects = [.. findings.Cards.SelectMany(c => c.Aspects), .. aspects],
            Restated = restated,
        };
    }

    // The label's own line, and lines below it that hold nothing but names: 主管課：総務課 may be followed by prose.
    private static IEnumerable<Department> Departments(SectionPart part) =>
        part.Blocks.OfType<TextBlock>().TakeWhile((b, i) => i == 0 || DepartmentText.IsNames(b.Text)).SelectMany(b => DepartmentText.Read(b.Text));

    /// <summary>A card that lacks its category takes it from the overview that lists it under 「…」分野.</summary>
    public static List<InitiativeDraft> WithCategories(List<InitiativeDraft> initiatives, IReadOnlyList<SectionFindings> findings)
    {
        var categories = initiatives.Select(i => i.Category).OfType<string>().ToHashSet();
        if (categories.Count == 0 || initiatives.TrueForAll(i => i.Category is not null))
            return initiatives;
        var listed = Listed(findings);
        return [.. initiatives.Select(i => i.Category is not null ? i : i with { Category = listed.GetValueOrDefault(JapaneseText.Key((i.Number ?? "") + i.Title)) })];
    }

    // The lines under headings with 「…」, and what stands in it; the first heading that lists a line counts.
    private static Dictionary<string, string> Listed(IReadOnlyList<SectionFindings> findings)
    {
        var listed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in findings.Select(f => f.Section))
        {
            if (section.Title.IndexOf('「', StringComparison.Ordinal) is not (>= 0 and var open) || section.Title.IndexOf('」', open) is not (> 0 and var close))
                continue;
            foreach (var line in section.Body.OfType<TextBlock>())
                listed.TryAdd(JapaneseText.Key(line.Text), section.Title[(open + 1)..close]);
        }

        return listed;
    }
}
