using PlanExtractor.Domain;

namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// Joins what wraps beside several figures of one numbered row: the rows below it without a number hold its further figures.
/// <code>
/// 1-1  行政手続のオン  情報政策課  検討  実施  申請できる手続の数  62件
///      ライン化        市民課                  申請の利用率        14％
/// </code>
/// </summary>
/// <param name="groups">Knows which texts fill their columns.</param>
internal sealed class NumberedRows(RowGroups groups)
{
    private const int FewestColumns = 4;
    private const int FewestNumbered = 2;

    // Number and name of the row stand before what is measured.
    private const int FirstPart = 2;

    /// <summary>The rows; of each numbered one the cells that no figure is beside cover its further rows.</summary>
    /// <param name="rows">Top to bottom.</param>
    /// <param name="columnCount">How many columns they have.</param>
    public IReadOnlyList<TableRow> Join(IReadOnlyList<TableRow> rows, int columnCount)
    {
        if (columnCount < FewestColumns || rows.Count(IsNumbered) < FewestNumbered)
            return rows;
        var joined = new List<TableRow>(rows.Count);
        var head = -1;
        foreach (var row in rows)
        {
            if (IsNumbered(row))
                head = joined.Count;
            else if (head >= 0 && PartsFrom(joined[head], row, columnCount) is { } from)
            {
                joined[head] = Over(joined[head], row, from, joined.Count - head + 1);
                joined.Add(new TableRow(Kept(row.Lines, c => c >= from)));
                continue;
            }
            else
                head = -1;

            joined.Add(row);
        }

        return joined;
    }

    private static bool IsNumbered(TableRow row) => row[0] is { } number && CellLook.IsTitleNumber(number);

    // The first column of what is measured: left of the figures their name, and what tells the names apart.
    private int? PartsFrom(TableRow head, TableRow row, int columnCount)
    {
        if (row[0] is not null)
            return null;
        var figure = Enumerable.Range(FirstPart, columnCount - FirstPart).FirstOrDefault(c => IsFigure(head[c]) && IsFigure(row[c]), -1);
        if (figure <= FirstPart || !AreNames(head, row, figure - 1))
            return null;
        var from = figure - 1;
        while (from > FirstPart && AreNames(head, row, from - 1) && !groups.Fills(head[from - 1]!, from - 1))
            from--;
        return from;
    }

    private static bool AreNames(TableRow head, TableRow row, int column) =>
        head[column] is { } above && row[column] is { } below && !IsFigure(above) && !IsFigure(below);

    // 62件 | ― → 8か所
    private static bool IsFigure(string? text) => text is not null && (CellLook.IsValue(text) || Arrows.ArePassed(text));

    private static TableRow Over(TableRow head, TableRow row, int from, int span)
    {
        var spans = new Dictionary<int, int>(head.Spans);
        for (var column = 0; column < from; column++)
        {
            if (head[column] is not null)
                spans[column] = span;
        }

        return new TableRow([.. head.Lines, .. Kept(row.Lines, c => c < from)]) { Spans = spans };
    }

    private static List<PlacedLine> Kept(IReadOnlyList<PlacedLine> lines, Func<int, bool> isKept) =>
        [.. lines.Select(l => l.Where(isKept)).Where(l => l.Columns.Length > 0)];
}
