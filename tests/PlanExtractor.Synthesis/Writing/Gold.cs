namespace PlanExtractor.Synthesis.Writing;

/// <summary>What is to be found in a plan, as careful readers annotate it.</summary>
public sealed record Gold(GoldTown Municipality, GoldHead Plan)
{
    public List<GoldInitiative> Initiatives { get; } = [];

    public List<GoldKpi> Kpis { get; } = [];

    public List<GoldSchedule> Schedules { get; } = [];

    public List<GoldTerm> Glossary { get; } = [];

    public List<GoldSection> Sections { get; } = [];
}

public sealed record GoldTown(string Name, string? Prefecture, string? Code);

public sealed record GoldHead(string Title, string? Established, int? PeriodStart, int? PeriodEnd);

public sealed record GoldInitiative(string? Number, string Title, string Category, IReadOnlyList<GoldDepartment> Departments);

public sealed record GoldDepartment(string Name, string? Role);

/// <summary>An aim; <c>Initiative</c> is a title, or null where the plan ties the aim to none.</summary>
public sealed record GoldKpi(
    string? Initiative, string? Group, string Name, GoldMeasure? Baseline, GoldMeasure? Target, IReadOnlyList<GoldMeasure> Milestones)
{
    /// <summary>Fields that may be read in more than one way.</summary>
    public IReadOnlyList<string> AmbiguousFields { get; init; } = [];
}

public sealed record GoldMeasure(string Text, decimal? Value, string? Unit, int? FiscalYear, string Kind);

public sealed record GoldSchedule(string? Initiative, string? Title, IReadOnlyList<int> Years, IReadOnlyList<GoldRow> Rows);

public sealed record GoldRow(string? Group, string Label, string? Content, IReadOnlyList<GoldDepartment> Departments)
{
    public List<GoldCell> Cells { get; } = [];

    public List<GoldSpan> Spans { get; } = [];
}

public sealed record GoldCell(int? Year, string Text);

public sealed record GoldSpan(int From, int To, string? Text, string Mark);

public sealed record GoldTerm(string Term, string DefinitionStartsWith);

public sealed record GoldSection(int Level, string? Number, string Title);
