using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Tables;

/// <summary>
/// Header rows and the rows that they name. A table has one as a rule; a card with a schedule and indicators in it has two.
/// </summary>
internal sealed class TableBand
{
    private readonly int _width;

    // A band may grow row by row: these are asked for when it is complete.
    private IReadOnlyList<int>? _columns;
    private IReadOnlyDictionary<int, IReadOnlyList<string>>? _paths;

    /// <summary>Finds the columns of a band and the path of headers above each.</summary>
    /// <param name="header">Its header rows; none where a table goes on without one.</param>
    /// <param name="body">The rows below.</param>
    /// <param name="label">What names the band: a label in the left column, or a line across above; null where nothing does.</param>
    /// <param name="isLabelled">Whether the left column holds that label, and no column of the band.</param>
    public TableBand(IReadOnlyList<ShapeRow> header, IReadOnlyList<ShapeRow> body, string? label, bool isLabelled)
    {
        (Header, Body, Label, IsLabelled) = (header, body, label, isLabelled);
        _width = (header.Count > 0 ? header : body)[0].Cells.Count;
    }

    /// <summary>Header rows.</summary>
    public IReadOnlyList<ShapeRow> Header { get; }

    /// <summary>Rows below them.</summary>
    public IReadOnlyList<ShapeRow> Body { get; }

    /// <summary>What names the band, or null.</summary>
    public string? Label { get; }

    /// <summary>Whether the left column holds the label.</summary>
    public bool IsLabelled { get; }

    /// <summary>Columns in which any text begins; those that merged cells cover throughout are none.</summary>
    public IReadOnlyList<int> Columns => _columns ??= FilledColumns();

    /// <summary>Headers above each column, from top to bottom, each once.</summary>
    public IReadOnlyDictionary<int, IReadOnlyList<string>> Paths => _paths ??= Columns.ToDictionary(c => c, Path);

    /// <summary>
    /// The header cell of a column nearest to the body; null where none stands above it, or only that of the table before.
    /// </summary>
    public ShapeCell? HeaderCell(int column) => HasOwnHeader
        ? Header.Reverse().Select(r => r.Cells[column]).FirstOrDefault(c => !c.IsBlank)
        : null;

    /// <summary>Whether its header stands in its own table, and not in the one before, which it goes on with.</summary>
    public bool HasOwnHeader => Header.Count > 0 && (Body.Count == 0 || Header[^1].Index < Body[0].Index);

    /// <summary>The band with more rows.</summary>
    public TableBand With(IEnumerable<ShapeRow> more) => new(Header, [.. Body, .. more], Label, IsLabelled);

    private List<int> FilledColumns()
    {
        var columns = new List<int>();
        for (var c = IsLabelled ? 1 : 0; c < _width; c++)
        {
            if (Header.Any(r => IsFilled(r, c)) || Body.Any(r => IsFilled(r, c)))
                columns.Add(c);
        }

        return columns;
    }

    private IReadOnlyList<string> Path(int column)
    {
        var parts = new List<string>();
        for (var i = 0; i < Header.Count; i++)
        {
            var text = HeaderOver(i, column).Text;
            var tidy = JapaneseText.Tidy(text.Replace('\n', ' '));
            if (tidy.Length > 0 && !parts.Contains(tidy))
                parts.Add(tidy);
        }

        return parts;
    }

    // A blank to the right of a header cell belongs to it where the row below says something of its own, or where no row has values under
    // both.
    private ShapeCell HeaderOver(int row, int column)
    {
        var cells = Header[row].Cells;
        var at = column;
        var isLast = row == Header.Count - 1;
        if (!isLast)
        {
            while (at > Columns[0] && cells[at].IsBlank && !Header[row + 1].Cells[column].IsBlank)
                at--;
        }
        else if (cells[at].IsBlank && Header.Take(row).All(r => r.Cells[column].IsBlank))
        {
            while (at > Columns[0] && cells[at].IsBlank && Header.Take(row).All(r => r.Cells[at].IsBlank)
                && !Body.Any(r => IsFilled(r, at - 1) && IsFilled(r, column)))
                at--;
            if (at != column && !IsSplit(at))
                at = column;
        }

        return cells[at];
    }

    // Only values are split over columns under one header: 現状値 over 12 | and | 20.
    private bool IsSplit(int column) => Body.Where(r => IsFilled(r, column)).All(r => r.Cells[column].Kind is CellKind.Measure
        or CellKind.Number or CellKind.None or CellKind.Trend or CellKind.Mark or CellKind.ActionName or CellKind.Name);

    private static bool IsFilled(ShapeRow row, int column) => row.Cells[column] is { IsOwn: true, IsBlank: false };
}
