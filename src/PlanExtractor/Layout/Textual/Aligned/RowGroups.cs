namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// Decides which lines make one row: wrapped cells go on below, or above and below where cells are centered over the height of their row.
/// </summary>
/// <param name="lines">The lines below the header.</param>
/// <param name="columnCount">How many columns they have.</param>
/// <param name="years">Columns that a year heads.</param>
internal sealed class RowGroups(IReadOnlyList<PlacedLine> lines, int columnCount, IReadOnlySet<int> years)
{
    private const int MostShared = 150;

    // What it costs that a row has no cell: figures may be missing, texts hardly.
    private const double Skipped = 0.05;
    private const double SkippedText = 0.7;

    // Places of a column in which cells are wrapped: four Japanese letters.
    private const int NarrowestWrapped = 8;

    private readonly int[] _widths = Widths(lines, columnCount);
    private readonly HashSet<int> _valueColumns = ValueColumns(lines, columnCount);

    /// <summary>The rows, top to bottom; lines after the last row belong to no table.</summary>
    public IReadOnlyList<TableRow> Rows()
    {
        var top = FromTop();
        CutTail(top);
        while (top.Count > 0 && top[^1].Count == 1 && top[^1][0].IsOnly(0)
            && (CellLook.OpensAnew(top[^1][0][0]!) || top.Count < 2 || top[^1][0].Line.AfterBlank))
            top.RemoveAt(top.Count - 1);
        if (top.Count > 0 && (IsUnnamed(top[0]) || top.Exists(IsWeak)) && lines.Count <= MostShared
            && Shared(top.Sum(r => r.Count)) is { } shared)
            return Joined(shared);
        while (top.Count > 0 && top[^1].Count == 1 && top[^1][0].IsOnly(0))
            top.RemoveAt(top.Count - 1);
        return Joined([.. top.Select(r => new TableRow(r))]);
    }

    private IReadOnlyList<TableRow> Joined(IReadOnlyList<TableRow> rows) => new NumberedRows(this).Join(SubRows.Join(rows), columnCount);

    /// <summary>Whether a text fills its column, so that it may go on in the next line.</summary>
    public bool Fills(string text, int column)
    {
        var width = _widths[column];
        return width >= NarrowestWrapped && Rulers.DisplayWidth(text) + 3 + (text.Count(char.IsAscii) / 4) > width;
    }

    // 具体的な事業 / ・窓口の改善: a label and what it opens stand below the table, unless the label completes the name above it.
    private void CutTail(List<List<PlacedLine>> rows)
    {
        var tail = rows.FindLastIndex(r => r.Exists(l => !l.IsOnly(0))) + 1;
        var opens = rows.FindIndex(tail, r => CellLook.OpensAnew(r[0][0]!));
        if (tail == 0 || opens < 0)
            return;
        var named = rows[tail - 1].FindLast(l => l[0] is not null);
        var isLabel = named?[0] is { } name && (!Fills(name, 0) || LeavesRoom(named)) && !CellLines.IsParted(name, rows[tail][0][0]!);
        rows.RemoveRange(isLabel ? tail : opens, rows.Count - (isLabel ? tail : opens));
    }

    // A line over an item, below a name that had room to go on.
    private bool IsLabel(int at, List<PlacedLine> row) =>
        lines[at].IsOnly(0) && at + 1 < lines.Count && lines[at + 1].IsOnly(0) && CellLook.OpensAnew(lines[at + 1][0]!)
            && row.FindLast(l => l[0] is not null) is { } named && LeavesRoom(named);

    // So far from the next column no name is wrapped.
    private static bool LeavesRoom(PlacedLine line) =>
        line.Line.Pieces.Count > 1 && line.Line.Pieces[1].Left - line.Line.Pieces[0].Right >= NarrowestWrapped;

    private static int[] Widths(IReadOnlyList<PlacedLine> lines, int columnCount)
    {
        var widths = new int[columnCount];
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Columns.Length; i++)
                widths[line.Columns[i]] = Math.Max(widths[line.Columns[i]], Rulers.DisplayWidth(line.Line.Pieces[i].Text));
        }

        return widths;
    }

    // Columns of figures or marks: each of their lines belongs to another row.
    private static HashSet<int> ValueColumns(IReadOnlyList<PlacedLine> lines, int columnCount)
    {
        var (texts, values) = (new int[columnCount], new int[columnCount]);
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Columns.Length; i++)
            {
                texts[line.Columns[i]]++;
                values[line.Columns[i]] += CellLook.IsValue(line.Line.Pieces[i].Text) ? 1 : 0;
            }
        }

        return [.. Enumerable.Range(0, columnCount).Where(c => values[c] >= 2 && values[c] * 5 >= texts[c] * 3)];
    }

    private List<List<PlacedLine>> FromTop()
    {
        var rows = new List<List<PlacedLine>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (rows.Count > 0 && !lines[i].Line.AfterBlank && GoesOn(rows[^1], lines[i]) && !IsLabel(i, rows[^1]))
                rows[^1].Add(lines[i]);
            else
                rows.Add([lines[i]]);
        }

        return rows;
    }

    private bool GoesOn(List<PlacedLine> row, PlacedLine line)
    {
        foreach (var column in line.Columns)
        {
            var text = line[column]!;
            if (row.FindLast(l => l[column] is not null)?[column] is not { } above || (above[^1] == '。' && line.Columns.Length > 1))
                return false;
            var isRemark = CellLook.IsBracketed(text) && text.Length <= 12;
            if (!isRemark && (!Fills(above, column) || CellLook.OpensAnew(text) || (CellLook.IsValue(text) && CellLook.IsValue(above))
                || _widths[column] < NarrowestWrapped + 2))
                return false;
        }

        return true;
    }

    // A row with one cell, or without a value where rows have values: perhaps a part of the next or last row.
    private bool IsWeak(List<PlacedLine> row) => row[0].Columns.Length == 1 || (_valueColumns.Count > 0 && !row.Exists(HasValue));

    // Without its name, but with the cell beside it, the first row shows that names are centered.
    private bool IsUnnamed(List<PlacedLine> row) => columnCount > 2
        && !row.Exists(l => l[0] is not null) && row.Exists(l => l[1] is not null && (_valueColumns.Count == 0 || HasValue(l)));

    private bool HasValue(PlacedLine line) => line.Columns.Any(_valueColumns.Contains);

    // 園芸メガ団地整備事業 with 計画策定 below R7: a name and what is done in a year, which goes on with nothing above.
    private bool IsOfYear(PlacedLine line, int at) => line.Columns.Length >= 2 && !years.Contains(line.Columns[0])
        && line.Columns.Any(years.Contains) && (at == 0 || !GoesOn([lines[at - 1]], line));

    private List<TableRow>? Shared(int count)
    {
        var body = lines.Take(count).ToList();
        var isCentered = IsUnnamed([body[0]]);
        var anchors = body
            .Where((l, i) => _valueColumns.Count > 0 ? HasValue(l) || IsOfYear(l, i)
                : isCentered ? l[0] is not null : l.Columns.Length >= 2).ToList();
        if (anchors.Count == 0 || (anchors.Count == body.Count && !isCentered))
            return null;
        var shares = new RowShares(body, anchors, this, _valueColumns.Count > 0 ? Skipped : SkippedText);
        var centered = Enumerable.Range(0, columnCount).Select(c => shares.Share(c, true)).ToList();
        var flush = Enumerable.Range(0, columnCount).Select(c => shares.Share(c, false)).ToList();
        var best = isCentered || centered.Sum(s => s?.Cost ?? double.PositiveInfinity) <= flush.Sum(s => s?.Cost ?? double.PositiveInfinity)
            ? centered : flush;
        return best.TrueForAll(s => s is not null) ? Rows(anchors.Count, best!) : null;
    }

    private List<TableRow> Rows(int count, List<ColumnShare> shares)
    {
        var rows = Enumerable.Range(0, count).Select(_ => (Lines: new List<PlacedLine>(), Spans: new Dictionary<int, int>())).ToList();
        for (var column = 0; column < columnCount; column++)
        {
            foreach (var (row, span, pieces) in shares[column].Groups)
            {
                rows[row].Lines.AddRange(pieces.Select(p => p.Only(column)));
                rows[row].Spans[column] = span;
            }
        }

        return [.. rows.Where(r => r.Lines.Count > 0).Select(r =>
            new TableRow([.. r.Lines.OrderBy(l => l.Line.Index)]) { Spans = r.Spans })];
    }
}
