using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Tables;

/// <summary>What the rows and columns of a table are to each other, before anyone asks what they mean. Found once.</summary>
/// <param name="Rows">All rows, merged cells spread.</param>
/// <param name="Bands">Header rows with what they name.</param>
/// <param name="Pairs">Rows of label and value, those of a card.</param>
/// <param name="IsTransposed">Whether headers stand at the left: rows and columns are exchanged.</param>
internal sealed record TableShape(IReadOnlyList<ShapeRow> Rows, IReadOnlyList<TableBand> Bands, IReadOnlyList<ShapeRow> Pairs,
    bool IsTransposed)
{
    /// <summary>Leading rows that are headers, or a line across above one.</summary>
    public int HeaderRows => IsTransposed || Bands.Count == 0 || !Bands[0].HasOwnHeader ? 0
        : Enumerable.Range(0, Bands[0].Header[0].Index).All(r => Rows[r].Filled.Count <= 1) ? Bands[0].Header[^1].Index + 1 : 0;

    /// <summary>Finds the shape of a grid.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="words">Words of headers.</param>
    /// <param name="previous">The table right before, whose header a table without one may go on under; or null.</param>
    public static TableShape Find(TableGrid grid, TableWords words, TableShape? previous)
    {
        var rows = ShapeRows.Read(grid, words.Kinds);
        return new BandFinder(rows, words, previous).Find(isTransposed: false);
    }

    /// <summary>The shape that reads the columns as rows.</summary>
    public TableShape Transposed(TableWords words) => new BandFinder(ShapeRows.Transposed(Rows), words, null).Find(isTransposed: true);
}
