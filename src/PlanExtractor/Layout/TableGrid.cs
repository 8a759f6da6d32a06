using PlanExtractor.Diagnostics;

namespace PlanExtractor.Layout;

/// <summary>
/// A table as rows of cells. Every row has the same number of cells; a merged cell stands at its first place, the others are empty.
/// </summary>
/// <param name="Rows">Top to bottom.</param>
/// <param name="ColumnCount">Cells per row.</param>
internal sealed record TableGrid(IReadOnlyList<GridRow> Rows, int ColumnCount)
{
    /// <summary>Bars and arrows drawn over the cells; none in a text.</summary>
    public IReadOnlyList<DrawnBar> Bars { get; init; } = [];

    /// <summary>Edges of the columns in points from left to right, one more than there are columns; none in a text.</summary>
    public IReadOnlyList<double> ColumnEdges { get; init; } = [];

    /// <summary>Whether its rules run out at its foot with none across them: a page break has cut its last row. Never in a text.</summary>
    public bool IsOpenBelow { get; init; }

    /// <summary>The cell, or an empty one outside the grid.</summary>
    public GridCell this[int row, int column] =>
        row >= 0 && row < Rows.Count && column >= 0 && column < Rows[row].Cells.Count ? Rows[row].Cells[column] : GridCell.Empty;

    /// <summary>Place of a cell; that of its row where the cell's own is not known.</summary>
    public Evidence PlaceOf(int row, int column) => this[row, column].Evidence ?? Rows[row].Evidence;

    /// <summary>Place of the whole table; in a PDF, of its part on the page where it begins.</summary>
    public Evidence Evidence
    {
        get
        {
            var first = Rows[0].Evidence;
            return first.Through(Rows.Last(r => r.Evidence.Page == first.Page).Evidence).Through(Rows[^1].Evidence);
        }
    }
}

/// <summary>A row of cells, left to right.</summary>
internal sealed record GridRow(IReadOnlyList<GridCell> Cells, Evidence Evidence)
{
    /// <summary>Whether all its cells are filled with one color, as headers are; never in a text.</summary>
    public bool IsShaded { get; init; }

    /// <summary>Whether no cell has text.</summary>
    public bool IsBlank => Cells.All(c => c.IsBlank);
}

/// <summary>A cell. List items and real line breaks stand on lines of their own, bullets kept.</summary>
/// <param name="Text">Without markup and footnote marks.</param>
/// <param name="RowSpan">Rows it covers, 1 or more.</param>
/// <param name="ColumnSpan">Columns it covers, 1 or more.</param>
internal sealed record GridCell(string Text, int RowSpan = 1, int ColumnSpan = 1)
{
    /// <summary>Whether its last line runs to its edge, so that it may go on after a page break; never in a text.</summary>
    public bool IsFull { get; init; }

    /// <summary>Its own place; null where only its row's is known.</summary>
    public Evidence? Evidence { get; init; }

    /// <summary>A cell without text.</summary>
    public static readonly GridCell Empty = new("");

    /// <summary>Whether there is no text.</summary>
    public bool IsBlank => Text.Length == 0;
}

/// <summary>A bar or arrow drawn over cells of one row.</summary>
/// <param name="Row">0-based row.</param>
/// <param name="FromColumn">Left end in columns: 2.5 is the middle of column 2.</param>
/// <param name="ToColumn">Right end in columns.</param>
/// <param name="IsArrow">Whether it has a head.</param>
/// <param name="Text">Text in or on it, or null.</param>
internal sealed record DrawnBar(int Row, double FromColumn, double ToColumn, bool IsArrow, string? Text)
{
    /// <summary>Where it is drawn, from its left to its right end.</summary>
    public Evidence? Evidence { get; init; }
}
