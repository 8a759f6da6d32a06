using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Parts;
using PlanExtractor.Recognize.Units;

namespace PlanExtractor.Recognize.Relations;

/// <summary>Gathers what heading, card, labelled parts and list rows say of each unit of action.</summary>
internal sealed class InitiativeDrafts(PlanBlocks plan, Slots slots, IReadOnlyList<SectionPart> parts,
    IReadOnlyList<SweptTable> tables)
{
    private readonly UnitDepartments _departments = new(plan.All, slots);

    /// <summary>The draft of each unit, in the order of the units.</summary>
    public IReadOnlyList<InitiativeDraft> Gather(IReadOnlyList<Unit> units)
    {
        var drafts = units.Select(u => u.Row >= 0 ? OfRow(u) : OfBlocks(u)).ToList();
        return Categories.Complete(drafts, plan.Outline);
    }

    private InitiativeDraft OfBlocks(Unit unit)
    {
        var section = plan.SectionOf(unit.TitleBlock);
        var own = parts.Where(p => unit.Start <= p.Start && p.Start < unit.End).ToList();
        var cards = tables.Where(t => unit.Start <= t.Block && t.Block < unit.End).SelectMany(t => t.Reading.Cards).ToList();
        var aspects = own.Where(p => (p.Label.Kind == LabelKind.Aspect && p.Text.Length > 0) || IsWhatIsDone(p))
            .Select(p => new Aspect(JapaneseText.Tidy(p.LabelText!),
                p.Label.Kind == LabelKind.Aspect ? p.Label.Aspect : AspectKind.PlannedEfforts, p.Text));
        var isHeading = section is not null && section.Start == unit.TitleBlock;
        List<Department> departments = [.. isHeading ? section!.Departments : [], .. cards.SelectMany(c => c.Departments)];
        if (cards.Count == 0 || departments.Count == 0)
            departments.AddRange(_departments.Find(unit));
        if (departments.Count == 0)
            departments.AddRange(own.Where(p => p.Label.Kind == LabelKind.Department).SelectMany(Departments));
        if (departments.Count == 0)
            departments.AddRange(tables.Where(t => unit.Start <= t.Block && t.Block < unit.End).SelectMany(t => t.Reading.Actions)
                .SelectMany(a => a.Departments));
        if (departments.Count == 0)
            departments.AddRange(plan.All.Skip(unit.Start).Take(unit.End - unit.Start).OfType<TextBlock>().Where(IsItem)
                .SelectMany(b => DepartmentText.FromHeading(b.Text).Departments));
        var (title, _, restated) = NameRemarks.Take(unit.Title);
        return new InitiativeDraft(unit.Number, title.Length > 0 ? title : unit.Title, PlaceOf(unit))
        {
            Section = section,
            Category = isHeading && section!.Category is { } category
                ? category
                : cards.Select(c => c.Category).FirstOrDefault(c => c is not null),
            Departments = Once(departments),
            Aspects = [.. cards.SelectMany(c => c.Aspects), .. aspects],
            Restated = restated || unit.Restated,
            Confidence = unit.Confidence,
        };
    }

    // 【取組】 over a title in a card is its name; over sentences or a list it says what is done.
    private static bool IsWhatIsDone(SectionPart part) => part.Label.Kind == LabelKind.Title && part.LabelText is not null
        && (part.Text.Contains('\n', StringComparison.Ordinal) || part.Text.Contains('。', StringComparison.Ordinal));

    private InitiativeDraft OfRow(Unit unit)
    {
        var action = tables.Where(t => t.Block == unit.Start).SelectMany(t => t.Reading.Actions).FirstOrDefault(a => a.Row == unit.Row);
        var (title, _, restated) = NameRemarks.Take(unit.Title);
        return new InitiativeDraft(unit.Number, title.Length > 0 ? title : unit.Title, action?.Evidence ?? plan.All[unit.Start].Evidence)
        {
            Section = plan.SectionOf(unit.Start),
            Departments = Once((action?.Departments ?? []).Concat(_departments.Find(unit))),
            Aspects = action?.Aspects ?? [],
            Restated = restated || unit.Restated || action is { Restated: true },
            Confidence = unit.Confidence,
        };
    }

    // ・販路の開拓［商工観光課］: where a unit names no department itself, those of its works are its own.
    private static bool IsItem(TextBlock line) => line.IsListItem || ListLines.IsBullet(line.Text[0]);

    private Evidence PlaceOf(Unit unit) =>
        plan.All.Skip(unit.Start).Take(unit.End - unit.Start).Select(b => b.Evidence)
            .Where(e => e.Line is not null || e.Page == plan.All[unit.TitleBlock].Evidence.Page)
            .Aggregate(plan.All[unit.TitleBlock].Evidence, (e, b) => e.Through(b));

    // The label's own line, and lines below it that hold nothing but names: 主管課：総務課 may be followed by prose.
    private static IEnumerable<Department> Departments(SectionPart part) =>
        part.Blocks.OfType<TextBlock>().TakeWhile((b, i) => i == 0 || DepartmentText.IsNames(b.Text))
            .SelectMany(b => DepartmentText.Read(b.Text, part.LabelText));

    // A name with a role says more than the name again without one.
    private static IReadOnlyList<Department> Once(IEnumerable<Department> departments)
    {
        var all = departments.Distinct().ToList();
        return [.. all.Where(d => d.Role is not null || !all.Exists(o => o.Name == d.Name && o.Role is not null))];
    }
}
