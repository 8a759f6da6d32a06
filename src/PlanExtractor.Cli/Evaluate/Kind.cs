namespace PlanExtractor.Cli.Evaluate;

/// <summary>How items of one kind are found and judged.</summary>
/// <param name="Name">As in the report and in <c>--min</c>.</param>
/// <param name="Keys">Fields that name an item: they weigh more when items are paired.</param>
/// <param name="Headline">Fields that must be right for an item to be right; null for all that the gold has.</param>
internal sealed record Kind(string Name, IReadOnlyList<string> Keys, IReadOnlyList<string>? Headline = null)
{
    public const string Plan = "plan";
    public const string Sections = "sections";
    public const string Initiatives = "initiatives";
    public const string Departments = "departments";
    public const string Aspects = "aspects";
    public const string Kpis = "kpis";
    public const string Schedules = "schedules";
    public const string ScheduleRows = "scheduleRows";
    public const string ScheduleCells = "scheduleCells";
    public const string ScheduleSpans = "scheduleSpans";
    public const string Tables = "tables";
    public const string Glossary = "glossary";
    public const string Footnotes = "footnotes";

    /// <summary>All kinds; what items belong to stands before them.</summary>
    public static IReadOnlyList<Kind> All { get; } =
    [
        new(Plan, ["title"]),
        new(Sections, ["title"]),
        new(Initiatives, ["title"]),
        new(Departments, ["name"]),
        new(Aspects, ["label"]),
        new(
            Kpis,
            ["name"],
            [
                "name", "initiative", "initiative.number", "initiative.title",
                "baseline", "baseline.value", "baseline.unit", "baseline.fiscalYear",
                "target", "target.value", "target.unit", "target.fiscalYear",
            ]),
        new(Schedules, ["title"]),
        new(ScheduleRows, ["label", "content"]),
        new(ScheduleCells, ["text"], ["row", "initiative", "initiative.number", "initiative.title", "fiscalYear", "text"]),
        new(ScheduleSpans, ["row"], ["row", "initiative", "initiative.number", "initiative.title", "fromFiscalYear", "toFiscalYear"]),
        new(Tables, ["caption", "cells"]),
        new(Glossary, ["term"]),
        new(Footnotes, ["text"]),
    ];

    public bool IsHeadline(string field) => Headline is null || Headline.Contains(field);
}
