namespace PlanExtractor.Synthesis.Styles;

/// <summary>
/// All ways in which our plans differ. To add one: a line here, its name in <see cref="All"/>, and a writer that asks for it.
/// </summary>
public static class Dimensions
{
    /// <summary>Ways to set text and tables as characters.</summary>
    public static IReadOnlyList<string> TextRenderings { get; } =
        ["tabs", "pipes", "bare-pipes", "html", "open-html", "aligned", "full-width-spaces", "layout", "single-spaces", "cell-a-line"];

    /// <summary>Programs that set them on pages.</summary>
    public static IReadOnlyList<string> Producers { get; } = ["chromium", "writer", "calc", "impress"];

    /// <summary>How text and tables are set, as characters or on pages.</summary>
    public static readonly Dimension Rendering = new(
        "rendering", [.. TextRenderings, .. Producers]);

    /// <summary>What presents a unit of action.</summary>
    public static readonly Dimension Unit = new("unit", "heading", "card", "sheet", "slide", "box", "list-row", "list-row-with-years");

    /// <summary>Numbers of chapters, goals and units.</summary>
    public static readonly Dimension Numbers = new(
        "numbers", "chapter", "decimal", "roman", "dai", "policy", "action", "kanji", "circled", "section", "none");

    /// <summary>What stands before headings.</summary>
    public static readonly Dimension HeadingMarks = new("heading-marks", "plain", "hash", "shapes");

    /// <summary>Words of the labels inside a unit.</summary>
    public static readonly Dimension LabelWords = new("label-words", "common", "plain-words", "long", "rare");

    /// <summary>What stands around these labels.</summary>
    public static readonly Dimension LabelMarks = new(
        "label-marks", "lenticular", "square", "angle", "circle", "kana", "bare", "brackets", "colon");

    /// <summary>How aims are written.</summary>
    public static readonly Dimension KpiForm = new(
        "kpi-form", "table", "list", "arrow-line", "sentence", "leaders", "card", "columns", "side-by-side", "in-cell", "arrow-cell");

    /// <summary>Where aims stand.</summary>
    public static readonly Dimension KpiPlace = new("kpi-place", "unit", "end-by-number", "end-by-title", "goal", "goal-and-unit");

    /// <summary>Header words of a table of aims.</summary>
    public static readonly Dimension KpiWords = new(
        "kpi-words", "value", "standard", "plan-time", "recent", "short", "years-only", "final", "spaced");

    /// <summary>Further columns of such a table, and their order.</summary>
    public static readonly Dimension KpiColumns = new(
        "kpi-columns", "plain", "number", "note", "target-first", "formula", "direction", "department", "source");

    /// <summary>Where the unit stands.</summary>
    public static readonly Dimension UnitPlace = new("unit-place", "cell", "column", "name-bracket", "target-only");

    /// <summary>Where the years of values stand.</summary>
    public static readonly Dimension YearPlace = new(
        "year-place", "header", "second-row", "cell", "caption", "note", "before-word", "own-column", "nowhere");

    /// <summary>Which target years there are.</summary>
    public static readonly Dimension Targets = new("targets", "last", "middle-and-last", "every-year", "planned-and-actual", "past-series");

    /// <summary>Aims of parts (男性, 女性) and groups.</summary>
    public static readonly Dimension Groups = new(
        "groups", "name-only", "group-row", "merged-name", "sub-column", "goal-column", "lines-of-a-cell");

    /// <summary>What targets say.</summary>
    public static readonly Dimension Aims = new("aims", "level", "bound", "change", "a-year", "words", "no-baseline", "approximate");

    /// <summary>How a year is written.</summary>
    public static readonly Dimension Years = new("years", "era", "initial", "western", "both", "initial-year");

    /// <summary>Digits and commas.</summary>
    public static readonly Dimension Digits = new("digits", "half", "full", "no-commas");

    /// <summary>How a schedule shows its years.</summary>
    public static readonly Dimension Schedule = new(
        "schedule", "words", "arrows", "marks", "filled", "merged", "quarters", "phases", "doubled", "continued", "none");

    /// <summary>How the header of a schedule writes its years.</summary>
    public static readonly Dimension ScheduleYears = new("schedule-years", "as-elsewhere", "bare", "era-once");

    /// <summary>What is done: prose, or lists that might be taken for units of action.</summary>
    public static readonly Dimension Work = new("work", "prose", "bullets", "numbered", "bullets-with-departments");

    /// <summary>Where schedules stand.</summary>
    public static readonly Dimension SchedulePlace = new("schedule-place", "unit", "end");

    /// <summary>Header words of a schedule, and a department column.</summary>
    public static readonly Dimension ScheduleColumns = new("schedule-columns", "item", "step", "blank", "department", "content");

    /// <summary>Where departments stand.</summary>
    public static readonly Dimension Department = new(
        "department", "line", "bracket", "right-edge", "label", "mark-line", "after-work", "none");

    /// <summary>Words for them.</summary>
    public static readonly Dimension DepartmentWords = new("department-words", "担当課", "所管課", "主管課", "担当部署", "実施主体", "関係課", "担当");

    /// <summary>How a department is named.</summary>
    public static readonly Dimension DepartmentNames = new("department-names", "plain", "with-bureau", "roles");

    /// <summary>What stands between two of them.</summary>
    public static readonly Dimension DepartmentJoin = new("department-join", "comma", "dot", "space", "slash");

    /// <summary>How a table shows that a cell goes on downwards.</summary>
    public static readonly Dimension Merged = new("merged", "blank", "filled");

    /// <summary>Results of the plan before.</summary>
    public static readonly Dimension Past = new("past", "no", "yes");

    /// <summary>Answers of a survey.</summary>
    public static readonly Dimension Survey = new("survey", "no", "yes");

    /// <summary>Population and its forecast.</summary>
    public static readonly Dimension Population = new("population", "no", "yes");

    /// <summary>Amounts of money a year.</summary>
    public static readonly Dimension Finance = new("finance", "no", "yes");

    /// <summary>Aims of the nation.</summary>
    public static readonly Dimension National = new("national", "no", "yes");

    /// <summary>A list of contents.</summary>
    public static readonly Dimension Contents = new("contents", "no", "yes");

    /// <summary>A table of goals and units.</summary>
    public static readonly Dimension Overview = new("overview", "no", "yes");

    /// <summary>Terms explained at the end.</summary>
    public static readonly Dimension Glossary = new("glossary", "no", "yes");

    /// <summary>A head on every page.</summary>
    public static readonly Dimension PageHead = new("page-head", "no", "yes");

    /// <summary>All of them; shrinking goes through them in this order.</summary>
    public static IReadOnlyList<Dimension> All { get; } =
    [
        Rendering, Unit, Numbers, HeadingMarks, LabelWords, LabelMarks, KpiForm, KpiPlace, KpiWords, KpiColumns, UnitPlace, YearPlace,
        Targets, Groups, Aims, Years, Digits, Schedule, SchedulePlace, ScheduleColumns, ScheduleYears, Work, Department, DepartmentWords,
        DepartmentNames, DepartmentJoin, Merged, Past, Survey, Population, Finance, National, Contents, Overview, Glossary, PageHead,
    ];
}
