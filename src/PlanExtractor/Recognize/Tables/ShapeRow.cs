namespace PlanExtractor.Recognize.Tables;

/// <summary>A cell of a shape: what a merged cell says stands in all places that it covers.</summary>
/// <param name="Text">As written.</param>
/// <param name="Kind">Kind of its content.</param>
/// <param name="IsOwn">Whether the text stands here, and not in a merged cell that begins above or to the left.</param>
/// <param name="Row">Row of the grid in which the text stands.</param>
/// <param name="Column">Column of the grid in which the text stands.</param>
internal sealed record ShapeCell(string Text, CellKind Kind, bool IsOwn, int Row, int Column)
{
    /// <summary>Whether there is no text.</summary>
    public bool IsBlank => Kind == CellKind.Blank;
}

/// <summary>A row of a shape.</summary>
/// <param name="Index">Row of the grid; of a transposed shape the column.</param>
/// <param name="Cells">Its cells, left to right.</param>
internal sealed record ShapeRow(int Index, IReadOnlyList<ShapeCell> Cells)
{
    /// <summary>The columns in which a text of the row's own stands.</summary>
    public IReadOnlyList<int> Filled { get; } = OwnTexts(Cells);

    /// <summary>The texts of the filled columns.</summary>
    public IEnumerable<ShapeCell> FilledCells => Filled.Select(c => Cells[c]);

    /// <summary>The row of the columns from..to.</summary>
    public ShapeRow Slice(int from, int count) => new(Index, [.. Cells.Skip(from).Take(count)]);

    private static int[] OwnTexts(IReadOnlyList<ShapeCell> cells)
    {
        var filled = new List<int>();
        for (var c = 0; c < cells.Count; c++)
        {
            if (cells[c] is { IsOwn: true, IsBlank: false })
                filled.Add(c);
        }

        return [.. filled];
    }
}
