namespace PlanExtractor.Validate.Rules;

/// <summary>The cells of a table, and its header rows, stand within its grid; no two cells cover the same place.</summary>
internal static class TableGrid
{
    public static IEnumerable<SchemaError> Check(JsonPlace document) => document["tables"].Items.SelectMany(CheckOne);

    private static IEnumerable<SchemaError> CheckOne(JsonPlace table)
    {
        var (rows, columns) = (table["rowCount"].Integer!.Value, table["columnCount"].Integer!.Value);
        if (table["headerRows"].Integer > rows)
            yield return table["headerRows"].Breaks("header-rows", $"the table has {rows} rows");

        var inside = new List<Cell>();
        foreach (var cell in table["cells"].Items.Select(Cell.Read))
        {
            if (cell.EndRow > rows || cell.EndColumn > columns)
                yield return cell.Place.Breaks("cell-outside", $"the table has {rows} rows and {columns} columns");
            else
                inside.Add(cell);
        }

        foreach (var cell in Overlapping(inside, columns))
            yield return cell.Place.Breaks("cell-overlap", "another cell covers the same place");
    }

    // Row by row; each column knows down to which row it is taken. A cell costs its columns, however many rows it spans.
    private static IEnumerable<Cell> Overlapping(IEnumerable<Cell> cells, int columnCount)
    {
        var freeFrom = new int[columnCount];
        foreach (var cell in cells.OrderBy(cell => cell.Row))
        {
            var covered = freeFrom.AsSpan(cell.Column, cell.EndColumn - cell.Column);
            var isTaken = covered.ContainsAnyExceptInRange(0, cell.Row);
            covered.Fill(cell.EndRow);
            if (isTaken)
                yield return cell;
        }
    }

    private readonly record struct Cell(JsonPlace Place, int Row, int Column, int EndRow, int EndColumn)
    {
        public static Cell Read(JsonPlace place)
        {
            var (row, column) = (place["row"].Integer!.Value, place["column"].Integer!.Value);
            return new Cell(place, row, column, row + place["rowSpan"].Integer!.Value, column + place["columnSpan"].Integer!.Value);
        }
    }
}
