using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>What a table is for.</summary>
public enum TableRole
{
    /// <summary>Indicators with values.</summary>
    Kpi,

    /// <summary>Items over fiscal years.</summary>
    Schedule,

    /// <summary>Label | value rows of one initiative.</summary>
    Card,

    /// <summary>Terms and explanations.</summary>
    Glossary,

    /// <summary>A list of initiatives or the plan's structure.</summary>
    Overview,

    /// <summary>Anything else.</summary>
    Other,
}

/// <summary>A table as a grid of cells.</summary>
/// <param name="Id"><c>t1</c>, <c>t2</c> … in reading order.</param>
/// <param name="SectionId">Section it stands in, or null.</param>
/// <param name="Caption">Text directly over it that names it, or null.</param>
/// <param name="RowCount">Number of rows.</param>
/// <param name="ColumnCount">Number of columns.</param>
/// <param name="HeaderRows">Leading rows that are headers.</param>
/// <param name="Cells">Cells with text, by row, then column.</param>
/// <param name="Role">What it is for.</param>
/// <param name="Evidence">Place of the table.</param>
public sealed record PlanTable(
    string Id,
    string? SectionId,
    string? Caption,
    int RowCount,
    int ColumnCount,
    int HeaderRows,
    IReadOnlyList<TableCell> Cells,
    TableRole Role,
    Evidence Evidence);

/// <summary>A cell of a table; row and column are 0-based.</summary>
public sealed record TableCell(int Row, int Column, int RowSpan, int ColumnSpan, string Text);
