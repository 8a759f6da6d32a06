namespace PlanExtractor.Layout.Textual;

/// <summary>What the columns of a table are like, by the rows that have all their cells, and by those that were placed since.</summary>
internal sealed class OmittedColumns
{
    private const double OtherKind = 1;
    private const double WordsForValue = 0.5;
    private const double LikeEnding = 0.4;
    private const double OtherLength = 0.6;
    private const double Inner = 0.1;
    private const double Most = 0.7;

    // So many cells say what a column is like.
    private const int MostTexts = 40;

    private readonly List<string>[] _texts;

    /// <param name="whole">Rows below the header with all their cells, one at least.</param>
    /// <param name="count">Cells of each.</param>
    public OmittedColumns(IReadOnlyList<GridRow> whole, int count)
    {
        Count = count;
        _texts = [.. Enumerable.Range(0, count).Select(c => whole.Take(MostTexts).Select(r => r.Cells[c].Text).ToList())];
        Values = [.. Enumerable.Range(0, count).Where(c => whole.Count(r => CellLook.IsValue(r.Cells[c].Text)) * 2 > whole.Count)];
    }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>Columns of values, from left to right.</summary>
    public int[] Values { get; }

    /// <summary>Columns of as many remarks below the header: those of the values; null where there are not as many.</summary>
    public int[]? UnderHeader(int cells) => cells == Values.Length ? Values : null;

    /// <summary>Whether values would stand among words, or words among values, if the row's cells stood in the first columns.</summary>
    public bool Belie(GridRow row) => row.Cells.Count > 1 && row.Cells.Count < Count
        && row.Cells.Where((c, i) => CellLook.IsValue(c.Text) && Unlike(c, i) >= OtherKind).Any();

    /// <summary>The column of each cell of a row; null where the row has one only, has not all values, or is like no row above.</summary>
    /// <param name="row">A row below the header.</param>
    /// <param name="mayContinue">Whether a row stands above it whose cells may reach down.</param>
    public int[]? Of(GridRow row, bool mayContinue)
    {
        var cells = row.Cells;
        if (cells.Count <= 1 || cells.Count == Count)
            return null;

        // cost[c]: the least cost of the cells so far, the last of them in column c.
        var from = new int[cells.Count, Count];
        double[] cost = [.. Enumerable.Range(0, Count)
            .Select(c => (c == 0 || mayContinue ? 0 : double.PositiveInfinity) + Unlike(cells[0], c))];
        for (var i = 1; i < cells.Count; i++)
        {
            var next = Enumerable.Repeat(double.PositiveInfinity, Count).ToArray();
            for (var c = i; c < Count; c++)
            {
                from[i, c] = Enumerable.Range(0, c).MinBy(b => cost[b] + Gap(b, c));
                next[c] = cost[from[i, c]] + Gap(from[i, c], c) + Unlike(cells[i], c);
            }

            cost = next;
        }

        var last = Enumerable.Range(0, Count).MinBy(c => cost[c] + Gap(c, Count));
        if (cost[last] > Most * cells.Count)
            return null;
        var columns = new int[cells.Count];
        for (var i = cells.Count - 1; i >= 0; last = from[i--, last])
            columns[i] = last;
        // Of 60％ alone nobody knows whether it is what is or what is aimed at.
        if (!Array.TrueForAll(Values, columns.Contains))
            return null;
        for (var i = 0; i < cells.Count; i++)
        {
            if (_texts[columns[i]].Count < MostTexts)
                _texts[columns[i]].Add(cells[i].Text);
        }

        return columns;
    }

    private static double Gap(int left, int right) => Inner * (right - left - 1);

    private double Unlike(GridCell cell, int column)
    {
        var texts = _texts[column];
        if (Array.IndexOf(Values, column) >= 0)
            return CellLook.IsValue(cell.Text) ? 0 : cell.Text.Length <= texts.Max(t => t.Length) + 2 ? WordsForValue : OtherKind;
        if (CellLook.IsValue(cell.Text) && !texts.Exists(CellLook.IsValue))
            return OtherKind;
        var ratio = Math.Abs(Math.Log(cell.Text.Length / texts.Average(t => t.Length)));
        return (texts.Exists(t => t[^1] == cell.Text[^1]) ? 0 : LikeEnding) + (OtherLength * Math.Min(1, ratio));
    }
}
