using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>A table whose columns are fiscal years, or parts of them.</summary>
/// <param name="Id"><c>g1</c>, <c>g2</c> … in reading order.</param>
/// <param name="InitiativeId">Initiative it belongs to; null for an overview.</param>
/// <param name="SectionId">Section it stands in, or null.</param>
/// <param name="Title">Its own title, or null.</param>
/// <param name="Columns">The year columns, left to right.</param>
/// <param name="Rows">One per item.</param>
/// <param name="Confidence">How sure the reading is, 0 to 1, in hundredths.</param>
/// <param name="Evidence">Place of the table.</param>
/// <param name="Also">Where it goes on outside <paramref name="Evidence"/>: the table overleaf, the caption that gave the years.</param>
public sealed record Schedule(
    string Id,
    string? InitiativeId,
    string? SectionId,
    string? Title,
    IReadOnlyList<ScheduleColumn> Columns,
    IReadOnlyList<ScheduleRow> Rows,
    double Confidence,
    Evidence Evidence,
    IReadOnlyList<Evidence> Also);

/// <summary>A column of a schedule.</summary>
/// <param name="Label">As written.</param>
/// <param name="FiscalYear">The fiscal year it stands for, or null for a phase.</param>
/// <param name="Part">Part of the year (上期, 第1四半期), or null for the whole.</param>
public sealed record ScheduleColumn(string Label, int? FiscalYear, string? Part);

/// <summary>An item of a schedule.</summary>
/// <param name="Label">Name of the item; empty where the table has no label column.</param>
/// <param name="Content">Detail column (内容, 詳細), or null.</param>
/// <param name="Departments">Department columns.</param>
/// <param name="Cells">Text that stands in a year's column.</param>
/// <param name="Spans">From which year to which: merged cells, arrows, drawn bars.</param>
/// <param name="Evidence">Place of the row; of the table where only that is known.</param>
public sealed record ScheduleRow(
    string Label,
    string? Content,
    IReadOnlyList<Department> Departments,
    IReadOnlyList<ScheduleCell> Cells,
    IReadOnlyList<ScheduleSpan> Spans,
    Evidence Evidence);

/// <summary>Text in a year's column.</summary>
/// <param name="ColumnIndex">0-based index into <see cref="Schedule.Columns"/>.</param>
/// <param name="FiscalYear">That column's fiscal year.</param>
/// <param name="Text">As written, list items joined by line feeds, bullets dropped.</param>
public sealed record ScheduleCell(int ColumnIndex, int? FiscalYear, string Text);

/// <summary>What showed a span.</summary>
public enum SpanMark
{
    /// <summary>Text over merged cells.</summary>
    Text,

    /// <summary>An arrow.</summary>
    Arrow,

    /// <summary>A bar or a filled cell (■).</summary>
    Bar,
}

/// <summary>From which fiscal year to which something runs, both inclusive.</summary>
/// <param name="FromFiscalYear">First year.</param>
/// <param name="ToFiscalYear">Last year.</param>
/// <param name="Text">What is written in the cells or on the mark, or null.</param>
/// <param name="Mark">What showed it.</param>
/// <param name="Evidence">Place of the drawn mark, with its own ends; else of the row.</param>
public sealed record ScheduleSpan(int FromFiscalYear, int ToFiscalYear, string? Text, SpanMark Mark, Evidence Evidence);
