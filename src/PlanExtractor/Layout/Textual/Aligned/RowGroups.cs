namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// Decides which lines make one row. Cells that are wrapped go on below (all cells begin at the top), or above and below (cells are
/// centered over the height of their row); in the latter case as many lines stand above the line with the values as below it.
/// </summary>
internal sealed class RowGroups(IReadOnlyList<PlacedLine> lines, int columnCount)
{
    // Places of a column in which cells are wrapped: five Japanese letters.
    private const int NarrowestWrapped = 10;

    private readonly int[] _widths = Widths(lines, columnCount);

    /// <summary>The rows, top to bottom; lines after the last row belong to no table.</summary>
    public IReadOnlyList<TableRow> Rows()
    {
        var top = FromTop();
        if (top.Exists(IsWeak))
        {
            if (BetweenBlanks() is { } parted)
                return [.. parted.Select(r => new TableRow(r))];
            if (GroupLabels.Share(lines) is { } shared)
                return shared;
            if (Centered() is { } centered)
                return [.. centered.Select(r => new TableRow(r))];
        }

        while (top.Count > 0 && top[^1].Count == 1 && IsStray(top[^1][0]))
            top.RemoveAt(top.Count - 1);
        return [.. top.Select(r => new TableRow(r))];
    }

    /// <summary>Whether a text fills its column, so that it may go on in the next line.</summary>
    public bool Fills(string text, int column)
    {
        var width = _widths[column];
        return width >= NarrowestWrapped && Rulers.DisplayWidth(text) + 3 + (text.Count(char.IsAscii) / 4) > width;
    }

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

    private List<List<PlacedLine>> FromTop()
    {
        var rows = new List<List<PlacedLine>>();
        foreach (var line in lines)
        {
            if (rows.Count > 0 && !line.Line.AfterBlank && GoesOn(rows[^1], line))
                rows[^1].Add(line);
            else
                rows.Add([line]);
        }

        return rows;
    }

    private bool GoesOn(List<PlacedLine> row, PlacedLine line)
    {
        foreach (var column in line.Columns)
        {
            var text = line[column]!;
            if (row.FindLast(l => l[column] is not null)?[column] is not { } above)
                return false;
            var isRemark = CellLook.IsBracketed(text) && text.Length <= 12;
            if (!isRemark && (!Fills(above, column) || CellLook.OpensAnew(text) || (CellLook.IsValue(text) && CellLook.IsValue(above))))
                return false;
        }

        return true;
    }

    // A row with one cell, or without a value although most have one: perhaps a part of the next or last row.
    private bool IsWeak(List<PlacedLine> row) => row.Count == 1 && (row[0].Columns.Length == 1 || !HasValue(row[0])) && columnCount > 1 && lines.Count(HasValue) * 3 >= lines.Count;

    private static bool IsStray(PlacedLine line) => line.IsOnly(0);

    private static bool HasValue(PlacedLine line) => Enumerable.Range(0, line.Columns.Length).Any(i => line.Columns[i] > 0 && CellLook.IsValue(line.Line.Pieces[i].Text));

    private bool IsAnchor(PlacedLine line) => line.Columns.Length >= 2 && HasValue(line);

    // Rows that blank lines set apart, each with one line of values.
    private List<List<PlacedLine>>? BetweenBlanks()
    {
        var rows = new List<List<PlacedLine>>();
        foreach (var line in lines)
        {
            if (rows.Count == 0 || line.Line.AfterBlank)
                rows.Add([]);
            rows[^1].Add(line);
        }

        return rows.Count > 1 && rows.TrueForAll(r => r.Count(IsAnchor) == 1) ? rows : null;
    }

    private List<List<PlacedLine>>? Centered()
    {
        var rows = new List<List<PlacedLine>>();
        var (above, at) = (0, 0);
        while (at < lines.Count)
        {
            var anchor = at;
            while (anchor < lines.Count && !IsAnchor(lines[anchor]))
                anchor++;
            above = anchor - at;
            if (anchor == lines.Count)
                return above == 0 || rows.Count == 0 ? null : rows;
            var end = anchor + above + 1;
            if (end > lines.Count || lines.Skip(anchor + 1).Take(above).Any(IsAnchor) || !IsOneCell(at, end))
                return null;
            rows.Add([.. lines.Skip(at).Take(end - at)]);
            at = end;
        }

        return rows;
    }

    // All but the last line of a wrapped cell fill it.
    private bool IsOneCell(int from, int to)
    {
        for (var column = 0; column < columnCount; column++)
        {
            var texts = lines.Skip(from).Take(to - from).Select(l => l[column]).OfType<string>().ToList();
            if (texts.Skip(1).Zip(texts).Any(t => !Fills(t.Second, column) && !CellLook.IsBracketed(t.First)))
                return false;
        }

        return true;
    }
}
