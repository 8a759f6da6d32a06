using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Units;

/// <summary>A table as the search for units sees it: the keys of its cells, which many questions need, worked out once.</summary>
internal sealed class UnitTable
{
    private const int LongestCell = 40;
    private const int HeaderRows = 3;

    private readonly string[][] _keys;
    private bool? _hasYears;

    /// <summary>Takes a table apart.</summary>
    public UnitTable(TableGrid grid)
    {
        Grid = grid;
        _keys = new string[grid.Rows.Count][];
        for (var r = 0; r < _keys.Length; r++)
        {
            var cells = grid.Rows[r].Cells;
            _keys[r] = new string[cells.Count];
            for (var c = 0; c < cells.Count; c++)
                _keys[r][c] = IsLong(cells[c].Text) ? "" : LineKey.From(cells[c].Text);
        }
    }

    /// <summary>Its cells.</summary>
    public TableGrid Grid { get; }

    /// <summary>Keys of the cells, row by row; empty for a long text.</summary>
    public IReadOnlyList<IReadOnlyList<string>> Keys => _keys;

    /// <summary>Whether one of its first rows names the years of columns.</summary>
    public bool HasYears => _hasYears ??= Grid.Rows.Take(HeaderRows).Any(r => YearHeader.Columns(r).Count >= 2);

    /// <summary>The cells of a row that have text, with their keys.</summary>
    public IEnumerable<(string Key, string Text)> Filled(int row) =>
        _keys[row].Zip(Grid.Rows[row].Cells, (k, c) => (k, c.Text)).Where(c => c.Text.Length > 0);

    /// <summary>Whether a cell is too long for a label, or empty.</summary>
    public static bool IsLong(string cell) => cell.Length is 0 or > LongestCell;
}
