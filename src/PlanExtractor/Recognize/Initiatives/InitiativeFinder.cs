using PlanExtractor.Domain;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Initiatives;

/// <summary>
/// Decides which sections are initiatives: innermost sections that show what a unit of action shows (a card, a department, a
/// schedule, KPIs, past and planned efforts), and their siblings.
/// </summary>
public static class InitiativeFinder
{
    private const int Enough = 2;

    // Titles that begin or end so: 計画の推進体制, 全体スケジュール —…— ; 郷土資料の電子化 is an initiative.
    private static readonly string[] AboutThePlan = ["全体スケジュール", "推進体制", "進行管理", "進捗管理", "計画期間", "施策の体系", "体系図", "用語", "策定経過", "資料", "評価", "検証"];

    /// <summary>The sections that are initiatives, in reading order.</summary>
    /// <param name="findings">What each section was found to hold.</param>
    public static IReadOnlyList<Section> Find(IReadOnlyList<SectionFindings> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var scored = findings.Where(f => Score(f) >= Enough && !IsAboutThePlan(f.Section)).Select(f => f.Section).ToHashSet();
        // What holds initiatives is a field of them (施策分野), not one itself.
        var fields = scored.SelectMany(s => s.Ancestors).ToHashSet();
        var found = scored.Where(s => !fields.Contains(s)).ToHashSet();
        AddSiblings(findings, found);
        return [.. findings.Select(f => f.Section).Where(found.Contains)];
    }

    // (1)-2-3 says only what was done so far: where most siblings are initiatives, it is one too.
    private static void AddSiblings(IReadOnlyList<SectionFindings> findings, HashSet<Section> found)
    {
        var parents = findings.Select(f => f.Section).Select(s => s.Parent).OfType<Section>().ToHashSet();
        foreach (var group in findings.GroupBy(f => (f.Section.Parent, f.Section.Heading.Style)).ToList())
        {
            var siblings = group.Select(f => f.Section).ToList();
            if (group.Key.Parent is null || siblings[0].Heading.Number is null || siblings.Count(found.Contains) * 2 < siblings.Count)
                continue;
            found.UnionWith(group.Where(f => f.Section.Body.Count > 0 && !parents.Contains(f.Section) && !IsAboutThePlan(f.Section) && f.InitiativeRows.Count == 0).Select(f => f.Section));
        }
    }

    private static int Score(SectionFindings f)
    {
        if (f.InitiativeRows.Count > 0)
            return 0;
        var aspects = f.Parts.Where(p => p.Label.Kind == LabelKind.Aspect
            && p.Label.Aspect is AspectKind.PastEfforts or AspectKind.PlannedEfforts or AspectKind.CurrentState or AspectKind.GoalState or AspectKind.Background)
            .Select(p => p.Label.Aspect).Distinct().Count();
        return (f.Section.Departments.Count > 0 ? 2 : 0)
            + (f.Parts.Any(p => p.Label.Kind == LabelKind.Department) ? 2 : 0)
            + (f.Cards.Count > 0 ? 3 : 0)
            + (f.Schedules.Count > 0 ? 2 : 0)
            + (f.Kpis.Count > 0 ? 2 : 0)
            + aspects;
    }

    private static bool IsAboutThePlan(Section section) =>
        Array.Exists(AboutThePlan, w => section.Title.StartsWith(w, StringComparison.Ordinal) || section.Title.EndsWith(w, StringComparison.Ordinal)) || BlockLabel.Read(section.Title).Kind is LabelKind.Kpi or LabelKind.Schedule;
}
