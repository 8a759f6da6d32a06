namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>The lines at the head of an aligned table, and the one or two rows that they make.</summary>
/// <code>
///                        実施年度
///        取組                                  実施主体
///                  R7     R8     R9
/// </code>
internal static class HeaderLines
{
    private const int MostLines = 6;
    private const int LongestName = 16;
    private const int LongestLowerName = 8;

    /// <summary>How many lines the header takes.</summary>
    public static int Count(IReadOnlyList<PlacedLine> lines, RowGroups groups, int columnCount)
    {
        var count = Math.Max(SubHeader(lines), 0) + 1;
        var covered = lines.Take(count).SelectMany(l => l.Columns).ToHashSet();
        while (count < Math.Min(lines.Count - 1, MostLines) && (Completes(lines[count], covered, columnCount)
            || GoesOn(lines, count, groups)))
            covered.UnionWith(lines[count++].Columns);
        return count;
    }

    // Names that stand half a line lower than others, over columns that have none so far.
    private static bool Completes(PlacedLine line, HashSet<int> covered, int columnCount) =>
        !line.Line.AfterBlank && covered.Count < columnCount && !line.Columns.Any(covered.Contains)
            && !line.Line.Pieces.Any(p => CellLook.IsValue(p.Text) || p.Text.Length > LongestName)
        && (line.Columns.Length > 1 || covered.Count + 1 == columnCount);

    /// <summary>Whether the line before the first may belong to the header: it stands over columns that the first leaves free.</summary>
    public static bool StandsOver(Piece piece, IReadOnlyList<PlacedLine> header, IReadOnlyList<Band> bands) =>
        SubHeader(header) is > 0 and var sub && piece.Left >= bands[0].Right && piece.Text.Length <= 16
        && !CellLook.OpensAnew(piece.Text) && !CellLook.IsBracketed(piece.Text) && !piece.Text.EndsWith('。')
        && HeaderSpans.Free(header.Take(sub), header[sub], bands.Count) is { Count: >= 2 } free
        && free[^1] - free[0] + 1 == free.Count && Math.Abs(piece.Center - ((bands[free[0]].Left + bands[free[^1]].Right) / 2.0)) <= 8;

    /// <summary>The cells of the header's rows.</summary>
    public static IReadOnlyList<Dictionary<int, (string Text, int Span)>> Rows(IReadOnlyList<PlacedLine> header, IReadOnlyList<Band> bands)
    {
        var sub = SubHeader(header);
        var rows = new List<Dictionary<int, (string Text, int Span)>> { new() };
        if (sub > 0)
            rows.Add([]);
        for (var i = 0; i < header.Count; i++)
        {
            var spans = sub > 0 && i < sub ? HeaderSpans.Find(header[i], header.Take(sub), header[sub], bands) : [];
            Add(header[i], spans, sub > 0 && i >= sub ? rows[1] : rows[0]);
        }

        // 環境指標 over a column of groups and one of names.
        if (rows.TrueForAll(r => !r.ContainsKey(0)) && rows.Count(r => r.ContainsKey(1)) == 1
            && rows[0].TryGetValue(1, out var first) && first.Span == 1 && !CellLook.IsYear(first.Text))
        {
            rows[0].Remove(1);
            rows[0][0] = (first.Text, 2);
        }

        return rows;
    }

    private static void Add(PlacedLine line, Dictionary<Piece, (int Column, int Span)> spans, Dictionary<int, (string Text, int Span)> row)
    {
        for (var i = 0; i < line.Columns.Length; i++)
        {
            var piece = line.Line.Pieces[i];
            var (column, span) = spans.GetValueOrDefault(piece, (line.Columns[i], 1));
            row[column] = row.TryGetValue(column, out var above) ? (CellLines.Join(above.Text, piece.Text, true), above.Span)
                : (piece.Text, span);
        }
    }

    // The line with the years, or with names that recur under each upper name; its first column belongs to a line above.
    private static int SubHeader(IReadOnlyList<PlacedLine> lines)
    {
        for (var i = 1; i < Math.Min(lines.Count, MostLines - 1); i++)
        {
            if (lines[i].Line.AfterBlank || lines[i - 1].Line.Pieces.Any(p => CellLook.IsValue(p.Text)))
                return -1;
            if (IsSubHeader(lines[i]))
                return i;
        }

        return -1;
    }

    private static bool IsSubHeader(PlacedLine line) => line[0] is null && IsSubHeader(line.Line.Pieces);

    /// <summary>Whether they are years, or names that recur.</summary>
    public static bool IsSubHeader(IReadOnlyList<Piece> pieces)
    {
        if (pieces.Count < 2)
            return false;
        var texts = pieces.Select(p => p.Text).ToList();
        return !texts.TrueForAll(t => CellLook.IsBracketed(t)) && !texts.Exists(CellLook.IsValue)
            && (texts.TrueForAll(CellLook.IsYear) || (texts.TrueForAll(t => t.Length <= LongestLowerName)
                && (texts.Count(CellLook.IsYear) >= 2 || Recurs(texts))));
    }

    /// <summary>
    /// The lowest names of the columns where years stand under other names, and how many lines hold them: 取組 | 実施主体 | R8 | R9 | R10.
    /// </summary>
    public static (IReadOnlyList<Piece> Names, int Lines)? Lowest(IReadOnlyList<IReadOnlyList<Piece>> lines)
    {
        var at = Enumerable.Range(1, Math.Max(0, Math.Min(lines.Count, MostLines - 1) - 1)).FirstOrDefault(i => IsSubHeader(lines[i]));
        if (at == 0 || lines.Take(at).Any(l => l.Any(p => CellLook.IsValue(p.Text))))
            return null;
        var upper = lines.Take(at).SelectMany(l => l).Where(u => u.Right <= lines[at][0].Left || u.Left >= lines[at][^1].Right);
        return ([.. upper.Concat(lines[at]).OrderBy(p => p.Left)], at + 1);
    }

    // 年度 値 年度 値
    private static bool Recurs(List<string> texts) =>
        Enumerable.Range(1, texts.Count / 2).Any(period => texts.Count % period == 0
            && texts.Skip(period).Zip(texts).All(t => t.First == t.Second));

    // 望ましい / 方向; （令和５年度）: below a header's cell, where the first column has nothing.
    private static bool GoesOn(IReadOnlyList<PlacedLine> lines, int at, RowGroups groups)
    {
        var line = lines[at];
        if (line.Line.AfterBlank || line[0] is not null)
            return false;
        for (var i = 0; i < line.Columns.Length; i++)
        {
            var text = line.Line.Pieces[i].Text;
            var above = lines.Take(at).LastOrDefault(l => l[line.Columns[i]] is not null)?[line.Columns[i]];
            if (above is null || (CellLook.IsValue(text) && !CellLook.IsBracketed(text)))
                return false;
            if (!CellLook.IsBracketed(text) && !groups.Fills(above, line.Columns[i]))
                return false;
        }

        return true;
    }
}
