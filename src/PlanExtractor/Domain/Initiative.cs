using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>The plan's own unit of action (施策, 取組, 事業) with its own heading or card.</summary>
/// <param name="Id"><c>i1</c>, <c>i2</c> … in reading order.</param>
/// <param name="SectionId">Section whose heading it is, or in which its card stands.</param>
/// <param name="Number">As written, or null.</param>
/// <param name="Title">Without number, department and footnote marks.</param>
/// <param name="Category">The plan's own grouping (分野, 柱), or null.</param>
/// <param name="Path">Titles of the sections above, outermost first.</param>
/// <param name="Departments">担当課 and its kin.</param>
/// <param name="Aspects">Labelled texts: current state, goal, past efforts …</param>
/// <param name="RestatementOf">Id of the initiative that this one repeats (再掲), or null.</param>
/// <param name="Themes">Topics found by the theme list.</param>
/// <param name="Keywords">Terms that stand out.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1, in hundredths.</param>
/// <param name="Evidence">Place of the heading or card.</param>
public sealed record Initiative(
    string Id,
    string? SectionId,
    string? Number,
    string Title,
    string? Category,
    IReadOnlyList<string> Path,
    IReadOnlyList<Department> Departments,
    IReadOnlyList<Aspect> Aspects,
    string? RestatementOf,
    IReadOnlyList<Theme> Themes,
    IReadOnlyList<Keyword> Keywords,
    double Confidence,
    Evidence Evidence);

/// <summary>Part that a department plays.</summary>
public enum DepartmentRole
{
    /// <summary>(主), 主管, ◎.</summary>
    Lead,

    /// <summary>(副), 関係課.</summary>
    Support,
}

/// <summary>A department that answers for something.</summary>
/// <param name="Name">Without role and bracketed scope.</param>
/// <param name="Role">Null where the plan does not say.</param>
public sealed record Department(string Name, DepartmentRole? Role);

/// <summary>What a labelled text of an initiative tells.</summary>
public enum AspectKind
{
    /// <summary>概要.</summary>
    Summary,

    /// <summary>現状, 現在の状況.</summary>
    CurrentState,

    /// <summary>目指す姿, 目標とするべき状況.</summary>
    GoalState,

    /// <summary>目的.</summary>
    Purpose,

    /// <summary>手法, 方針, 施策の考え方.</summary>
    Approach,

    /// <summary>これまでの取組み.</summary>
    PastEfforts,

    /// <summary>今後必要な取組み.</summary>
    PlannedEfforts,

    /// <summary>背景, 課題, 必要性.</summary>
    Background,

    /// <summary>Any other label.</summary>
    Other,
}

/// <summary>A labelled text of an initiative.</summary>
/// <param name="Label">The plan's own words, brackets included.</param>
/// <param name="Kind">What it tells.</param>
/// <param name="Text">The text, list items on lines of their own.</param>
public sealed record Aspect(string Label, AspectKind Kind, string Text);

/// <summary>A topic of the theme list that an initiative touches.</summary>
public sealed record Theme(string Code, string Label, IReadOnlyList<string> Terms);

/// <summary>A term that stands out in an initiative.</summary>
public sealed record Keyword(string Term, int Count, double Score);
