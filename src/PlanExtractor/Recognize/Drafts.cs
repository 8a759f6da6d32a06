using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize;

/// <summary>A place in reading order: index of a block of the document, and of a row where it is a table.</summary>
/// <param name="Block">0-based among <see cref="DocumentLayout.Blocks"/>.</param>
/// <param name="Row">0-based; -1 for the whole block.</param>
internal readonly record struct Place(int Block, int Row = -1) : IComparable<Place>
{
    /// <summary>Not known.</summary>
    public static readonly Place Unknown = new(-1);

    /// <inheritdoc/>
    public int CompareTo(Place other) => (Block, Row).CompareTo((other.Block, other.Row));

    /// <summary>Reading order.</summary>
    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    /// <summary>Reading order.</summary>
    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    /// <summary>Reading order.</summary>
    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    /// <summary>Reading order.</summary>
    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}

/// <summary>A KPI as one place of the document gives it; ids and owners come later.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Baseline">現状値, or null.</param>
/// <param name="Target">目標値, or null.</param>
/// <param name="Evidence">Place of name and values.</param>
internal sealed record KpiDraft(string Name, Measure? Baseline, Measure? Target, Evidence Evidence)
{
    /// <summary>Heading over several measured lines, or null.</summary>
    public string? Group { get; init; }

    /// <summary>Values between baseline and target.</summary>
    public IReadOnlyList<Measure> Milestones { get; init; } = [];

    /// <summary>What the plan itself says of the direction (増加を目指す), or null.</summary>
    public KpiDirection? Direction { get; init; }

    /// <summary>再掲.</summary>
    public bool Restated { get; init; }

    /// <summary>Remarks, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Measured values before the baseline, oldest first.</summary>
    public IReadOnlyList<Measure> History { get; init; } = [];

    /// <summary>How sure the reader is, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>
    /// What its row, column or caption says of its owner: number and title of a unit of action, or of a goal; outermost first.
    /// </summary>
    public IReadOnlyList<string> OwnerHints { get; init; } = [];

    /// <summary>Further places that the fact was read from: the header that gave the year, the row overleaf.</summary>
    public IReadOnlyList<Evidence> Also { get; init; } = [];

    /// <summary>The block, and the row where it is a table, in which it stands.</summary>
    public Place Place { get; init; } = Place.Unknown;

    /// <summary>The section it stands in.</summary>
    public Section? Section { get; init; }

    /// <summary>The initiative it belongs to where a card or column says so.</summary>
    public InitiativeDraft? Initiative { get; init; }
}

/// <summary>A schedule before its years are resolved: columns by label, cells and spans by column.</summary>
/// <param name="Title">Its own title, or null.</param>
/// <param name="Columns">Labels of the year columns, left to right.</param>
/// <param name="Rows">Its items.</param>
/// <param name="Evidence">Place of the table.</param>
internal sealed record ScheduleDraft(string? Title, IReadOnlyList<string> Columns, IReadOnlyList<ScheduleRowDraft> Rows, Evidence Evidence)
{
    /// <summary>The section it stands in.</summary>
    public Section? Section { get; init; }

    /// <summary>The initiative it belongs to where a card says so.</summary>
    public InitiativeDraft? Initiative { get; init; }

    /// <summary>Header of the item column (取組み事項), or null.</summary>
    public string? ItemHeader { get; init; }

    /// <summary>How sure the reader is, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>Further places that it was read from: the table overleaf, the caption that gave the years.</summary>
    public IReadOnlyList<Evidence> Also { get; init; } = [];

    /// <summary>The block in which it stands.</summary>
    public Place Place { get; init; } = Place.Unknown;
}

/// <summary>An item of a schedule draft.</summary>
/// <param name="Label">Name of the item; empty without a label column.</param>
/// <param name="Content">Detail column, or null.</param>
/// <param name="Departments">Department columns.</param>
/// <param name="Cells">Column index and text.</param>
/// <param name="Spans">Runs over columns.</param>
internal sealed record ScheduleRowDraft(
    string Label, string? Content, IReadOnlyList<Department> Departments, IReadOnlyList<(int Column, string Text)> Cells,
    IReadOnlyList<SpanDraft> Spans)
{
    /// <summary>Group that the row stands in (基本方針, 分野), or null.</summary>
    public string? Group { get; init; }

    /// <summary>Place of the row; null where only the table's is known.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>The row of the grid, or -1.</summary>
    public int Row { get; init; } = -1;
}

/// <summary>A run from one column to another, both inclusive.</summary>
internal sealed record SpanDraft(int From, int To, string? Text, SpanMark Mark, Evidence Evidence);

/// <summary>An initiative as its heading, card or overview row gives it.</summary>
/// <param name="Number">As written, or null.</param>
/// <param name="Title">Without number and department.</param>
/// <param name="Evidence">Place of heading or card.</param>
internal sealed record InitiativeDraft(string? Number, string Title, Evidence Evidence)
{
    /// <summary>The section whose heading it is, or in which its card stands.</summary>
    public Section? Section { get; init; }

    /// <summary>The plan's own grouping, or null.</summary>
    public string? Category { get; init; }

    /// <summary>担当課.</summary>
    public IReadOnlyList<Department> Departments { get; init; } = [];

    /// <summary>Labelled texts.</summary>
    public IReadOnlyList<Aspect> Aspects { get; init; } = [];

    /// <summary>Whether the plan marks it 再掲.</summary>
    public bool Restated { get; init; }

    /// <summary>How sure the reader is, 0 to 1.</summary>
    public double Confidence { get; init; } = 1;

    /// <inheritdoc/>
    public bool Equals(InitiativeDraft? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Title.GetHashCode(StringComparison.Ordinal);
}

/// <summary>A table with what it was found to be.</summary>
/// <param name="Grid">Its cells.</param>
/// <param name="Role">What it is for.</param>
/// <param name="HeaderRows">Leading header rows.</param>
/// <param name="Caption">Text that names it, or null.</param>
internal sealed record TableDraft(TableGrid Grid, TableRole Role, int HeaderRows, string? Caption)
{
    /// <summary>The section it stands in.</summary>
    public Section? Section { get; init; }
}

/// <summary>Everything that was recognised in a document, in reading order.</summary>
internal sealed record PlanDraft(
    PlanOutline Outline,
    MetadataDraft Metadata,
    IReadOnlyList<InitiativeDraft> Initiatives,
    IReadOnlyList<KpiDraft> Kpis,
    IReadOnlyList<ScheduleDraft> Schedules,
    IReadOnlyList<TableDraft> Tables,
    IReadOnlyList<GlossaryEntry> Glossary,
    IReadOnlyList<Footnote> Footnotes)
{
    /// <summary>Why it was recognised so; put together only when asked for.</summary>
    public Func<IReadOnlyList<Explanation>> Reasons { get; init; } = () => [];
}

/// <summary>What cover and text say of the plan as a whole.</summary>
internal sealed record MetadataDraft(
    string TitleAsWritten, Evidence? TitleEvidence, DateValue? Established, DateValue? Revised, PlanPeriod? Period,
    IReadOnlyList<string> ParentPlans);
