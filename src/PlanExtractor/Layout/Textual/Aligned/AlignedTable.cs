using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>Rows that were found in lines.</summary>
/// <param name="Start">Index of the first line.</param>
/// <param name="Next">Index after the last one.</param>
/// <param name="Rows">From top to bottom.</param>
internal sealed record FoundRows(int Start, int Next, IReadOnlyList<GridRow> Rows)
{
    /// <summary>The rows of further tables in the same lines, from left to right.</summary>
    public IReadOnlyList<IReadOnlyList<GridRow>> Beside { get; init; } = [];
}

/// <summary>
/// Finds tables whose columns are aligned by spaces only: columns are what the lines' pieces have in common, be they counted in
/// places on a terminal or in letters.
/// <code>
///     指標名          現状値（R5）     目標値（R11）
/// 窓口の待ち時間   25分               15分
/// </code>
/// </summary>
internal sealed class AlignedTable(IReadOnlyList<SourceLine> lines, LinePieces pieces, LineAsides asides)
{
    private const int MostLines = 2000;
    private const int LongestHeaderCell = 30;
    private const int MostBlankLines = 2;
    private const int FewestColumnsByOrder = 5;

    private static readonly HashSet<int> NoYears = [];

    private readonly TableEnd _end = new(lines.Count, pieces, asides);

    /// <summary>The table that begins at the line; null where none does.</summary>
    public FoundRows? Find(int start)
    {
        if (!MayBegin(start))
            return null;
        var region = Region(start, ColumnScore.MeasuredLines);
        var (found, score) = Best(start, region, isCut: false);
        if (found is null || EdgeCuts.Of(region, pieces.Ruler) is not { } cut)
            return found;
        return Best(start, cut, isCut: true) is ({ } other, var ofCut) && ofCut > score ? other : found;
    }

    private (FoundRows? Found, double Score) Best(int start, List<SpacedLine> region, bool isCut)
    {
        var names = HeaderStack.Of(region);
        var best = Best(start, region, names, isCut);
        return best.Found is null && names?.Lines.Count > 1 ? Best(start, region, null, isCut) : best;
    }

    private (FoundRows? Found, double Score) Best(int start, List<SpacedLine> region, HeaderStack? names, bool isCut)
    {
        FoundRows? best = null;
        var bestScore = double.NegativeInfinity;
        List<SpacedLine>? all = null;
        var nameCount = (names?.Names ?? HeaderLines.Lowest([.. region.Select(l => l.Pieces)])?.Names)?.Count ?? 0;
        foreach (var bands in Proposals(region, names))
        {
            var placed = Place(region, bands, names);
            if (placed.Count == ColumnScore.MeasuredLines)
                placed = Place(all ??= All(start, isCut), bands, names);
            var score = ColumnScore.Of(placed, bands, nameCount);
            if (score > bestScore && Read(placed, bands, names) is { } found)
                (best, bestScore) = (found, score);
        }

        return (best, bestScore);
    }

    private List<SpacedLine> All(int start, bool isCut) =>
        Region(start, MostLines) is var all && isCut ? EdgeCuts.Of(all, pieces.Ruler) ?? all : all;

    // Columns of all lines, or of the lines below the names where these stand on several; as they are, and with pieces cut at seams.
    private IEnumerable<IReadOnlyList<Band>> Proposals(List<SpacedLine> region, HeaderStack? names)
    {
        var block = region.TakeWhile(l => !l.AfterBlank).Select(l => l.Pieces).ToList();
        var measured = block.Count(p => p.Count >= 2) >= 3 ? block : [.. region.Select(l => l.Pieces)];
        if (names is null)
            return ColumnBands.Candidates(measured).Concat(HeaderLines.Lowest(measured) is var (lowest, count)
                ? ColumnBands.Candidates([lowest, .. measured.Skip(count)]) : []);
        var rows = measured.Skip(names.Lines.Count).Where(p => p.Count >= 2).ToList();
        var cut = Seams.Cut(rows, names.Names, pieces.Ruler);
        if (names.Lines.Count > 1)
            measured = rows.Count == 1 ? [names.Names, .. rows] : rows;
        return ColumnBands.Candidates(measured).Concat(names.Lines.Count > 1 ? [] : ColumnBands.Candidates(rows))
            .Concat(cut is null ? [] : ColumnBands.Candidates(cut));
    }

    private List<Piece> Pieces(int line) => pieces[line];

    private bool MayBegin(int start)
    {
        var line = lines[start].Text;
        if (!IsText(line))
            return false;
        var of = Pieces(start);
        return of.Count is >= 2 and <= TableLines.MaxColumns && !IsSaidWhoActs(of)
            && (of.Count > 2 || !(CellLook.IsTitleNumber(of[0].Text)
                || CellLook.OpensAnew(of[1].Text)))
            && !IsChange(of) && (!IsTitle(of) || (start + 1 < lines.Count && IsTitle(Pieces(start + 1))))
            && !CellLook.IsCaption(of[0].Text) && of[0].Text[0] != '※'
            && of.TrueForAll(p => p.Text.Length <= LongestHeaderCell && !p.Text.Contains('。', StringComparison.Ordinal));
    }

    // 実施主体  町、バス事業者
    private bool IsSaidWhoActs(List<Piece> pieces) =>
        pieces is [var label, var names] && asides.IsLabelled(label.Text) && names.Text.Contains('、', StringComparison.Ordinal);

    // 出生率  1.38（R5）  →  1.60（R12）: a line that measures, no names of columns.
    private static bool IsChange(List<Piece> pieces) =>
        Enumerable.Range(1, Math.Max(0, pieces.Count - 2)).Any(i => pieces[i].Text is ['→' or '⇒' or '➡' or '➔']
            && JapaneseText.IsDigit(pieces[i - 1].Text[0]) && JapaneseText.IsDigit(pieces[i + 1].Text[0]));

    // 施策１－２　 健康を支える　   3   11: a title with figures in squares beside it, no names of columns.
    private static bool IsTitle(List<Piece> pieces) =>
        pieces.Count > 2 && LoneNumber.IsNamed(pieces[0].Text) && !JapaneseText.HasDigit(pieces[1].Text)
            && pieces.Skip(2).All(p => LoneNumber.AreFigures(p.Text));

    private static bool IsText(string line) =>
        !TextLine.IsTableRow(line) && TextLine.HeadingDepth(line) == 0 && !line.TrimStart().StartsWith('<') && !TextLine.IsRule(line);

    private List<SpacedLine> Region(int start, int most)
    {
        var region = new List<SpacedLine>();
        var blanks = 0;
        for (var i = start; i < lines.Count && region.Count < most; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text))
            {
                if (++blanks > MostBlankLines)
                    break;
                continue;
            }

            if (!IsText(lines[i].Text) || Pieces(i).Count > TableLines.MaxColumns || (blanks > 0 && Pieces(i).Count < 2)
                || (region.Count > 0 && _end.IsAt(i, region)))
                break;
            region.Add(new SpacedLine(i, lines[i], Pieces(i), blanks > 0));
            blanks = 0;
        }

        return region;
    }

    // Lines from the top as far as they fit into the columns.
    private List<PlacedLine> Place(List<SpacedLine> region, IReadOnlyList<Band> bands, HeaderStack? names)
    {
        var placed = new List<PlacedLine>();
        if (names?.Lines.Count > 1)
        {
            if (names.Columns(bands) is not { } named)
                return placed;
            placed.AddRange(names.Lines.Zip(region, (of, line) => new PlacedLine(line, [.. of.Select(n => named[n])])));
        }

        foreach (var line in region.Skip(placed.Count))
        {
            var isHeader = !(names?.Lines.Count > 1) && placed.Count < ColumnScore.HeaderLines && !line.AfterBlank;
            if (!isHeader && placed.Count > 1 && IsFullRow(line, bands.Count))
            {
                placed.Add(new PlacedLine(line, [.. Enumerable.Range(0, bands.Count)]));
                continue;
            }

            var cut = isHeader ? line.Pieces : CutPieces.At(line.Pieces, bands, pieces.Ruler);
            if ((!isHeader && cut.Any(p => IsWide(p, cut.Count == 1, bands)))
                || Placing.Columns(cut, bands, isHeader) is not { } columns)
                break;
            var next = new PlacedLine(line with { Pieces = cut }, columns);
            if ((line.AfterBlank && !GoesOnBelowBlank(next, placed, bands.Count)) || (placed.Count > 2 && IsAgain(placed[0], next)))
                break;
            placed.Add(next);
        }

        return placed;
    }

    // As many pieces as columns, most of them values: their order alone places them, however far they drift from the header's.
    private static bool IsFullRow(SpacedLine line, int columnCount) =>
        line.AfterBlank && columnCount >= FewestColumnsByOrder && line.Pieces.Count == columnCount
            && !CellLook.IsValue(line.Pieces[0].Text) && !CellLook.OpensAnew(line.Pieces[0].Text)
            && line.Pieces.Count(p => CellLook.IsValue(p.Text)) * 2 > columnCount;

    private static bool IsAgain(PlacedLine header, PlacedLine line) =>
        header.Columns.Length > 1 && header.Columns.SequenceEqual(line.Columns)
            && header.Line.Pieces.Zip(line.Line.Pieces).All(p => p.First.Text == p.Second.Text);

    // A blank line parts rows where it stands below every row from the header on, or where the table is known by the rows above it.
    private static bool GoesOnBelowBlank(PlacedLine line, List<PlacedLine> placed, int columnCount) =>
        columnCount >= 3 && !line.Line.Pieces.Any(p => p.Text.Length > 1 && CellLook.OpensAnew(p.Text)) && !IsHeading(line, placed)
            && (placed.Count > 1 || (line.Columns.Length >= 3 && line[0] is not null))
        && (line.Columns.Length > 2 || columnCount == 3 || line.Line.Pieces.Any(p => CellLook.IsValue(p.Text)))
        && (placed.Count == 1 || StandsAsBefore(line, placed));

    // ３    人口の見通し, where no row has a number of its own.
    private static bool IsHeading(PlacedLine line, List<PlacedLine> placed) =>
        line.Line.Pieces is [var number, var title] && CellLook.IsTitleNumber(number.Text) && !CellLook.IsValue(title.Text)
            && !placed.TakeLast(40).Any(l => l[0] is { } name && CellLook.IsTitleNumber(name));

    // Below a blank line only what begins, ends or is centered where the column's pieces above do goes on with the table.
    private static bool StandsAsBefore(PlacedLine line, List<PlacedLine> placed) =>
        line.Line.Pieces.Select((p, i) => (Piece: p, Column: line.Columns[i])).All(p => placed.TakeLast(40).Any(l =>
            Array.IndexOf(l.Columns, p.Column) is >= 0 and var at && l.Line.Pieces[at] is var above
            && (Math.Abs(above.Left - p.Piece.Left) <= 1 || Math.Abs(above.Right - p.Piece.Right) <= 1
                || Math.Abs(above.Center - p.Piece.Center) <= 1)));

    // A sentence or a heading runs over columns; a cell may just reach into the next one.
    private static bool IsWide(Piece piece, bool isAlone, IReadOnlyList<Band> bands) =>
        isAlone ? bands.Count(b => b.Overlaps(piece)) > 1 || piece.Text.Length > 60
            : bands.Count(b => b.Left >= piece.Left && b.Right <= piece.Right) > 1;

    private FoundRows? Read(List<PlacedLine> placed, IReadOnlyList<Band> bands, HeaderStack? names)
    {
        if (placed.Count < 2)
            return null;
        var headerCount = names?.Lines.Count > 1 ? names.Lines.Count
            : HeaderLines.Count(placed, new RowGroups(placed, bands.Count, NoYears), bands.Count);
        var header = placed.Take(headerCount).ToList();
        var body = placed.Skip(headerCount).ToList();
        var groups = new RowGroups(body, bands.Count, Years(header));
        var rows = groups.Rows();
        if (rows.Count == 0 || !IsTable(header, rows, bands.Count))
            return null;

        var first = header[0].Line.Index;
        if (first > 0 && IsText(lines[first - 1].Text) && Pieces(first - 1) is [var over] && HeaderLines.StandsOver(over, header, bands))
            header.Insert(0, new PlacedLine(new SpacedLine(--first, lines[first], [over], false), Placing.Columns([over], bands, true)!));
        var grid = Header(header, bands).Concat(rows.Select(r => Row(r, groups, bands.Count))).ToList();
        return new FoundRows(first, rows.Max(r => r.LastIndex) + 1, grid);
    }

    private static HashSet<int> Years(List<PlacedLine> header) => [.. header.SelectMany(l => l.Columns.Where(c => CellLook.IsYear(l[c]!)))];

    // One aligned line below is chance; a second cell somewhere below makes it a table. Two columns need more.
    private static bool IsTable(List<PlacedLine> header, IReadOnlyList<TableRow> rows, int columnCount) =>
        rows.Any(r => r.ColumnCount >= 2)
        && (columnCount > 2 || (rows.Count >= 2 && rows.Count(r => r.ColumnCount == 2) * 3 >= rows.Count * 2
            && !header[0].Line.Pieces.Any(p => CellLook.OpensAnew(p.Text))));

    private static IEnumerable<GridRow> Header(List<PlacedLine> header, IReadOnlyList<Band> bands)
    {
        var place = TableRow.Place(header);
        var rows = HeaderLines.Rows(header, bands);
        for (var r = 0; r < rows.Count; r++)
        {
            var cells = Enumerable.Repeat(GridCell.Empty, bands.Count).ToArray();
            foreach (var (column, (text, span)) in rows[r])
                cells[column] = TableLines.Cell(text) with
                {
                    ColumnSpan = span,
                    RowSpan = r == 0 && rows.Count == 2
                    && !rows[1].ContainsKey(column) && span == 1 ? 2 : 1
                };
            yield return new GridRow(cells, place);
        }
    }

    private static GridRow Row(TableRow row, RowGroups groups, int columnCount)
    {
        var place = TableRow.Place(row.Lines);
        var cells = new GridCell[columnCount];
        for (var column = 0; column < columnCount; column++)
        {
            var parts = row.Lines.Where(l => l[column] is not null).ToList();
            if (parts.Count == 0)
            {
                cells[column] = GridCell.Empty;
                continue;
            }

            var text = parts[0][column]!;
            for (var i = 1; i < parts.Count; i++)
                text = CellLines.Join(text, parts[i][column]!, groups.Fills(parts[i - 1][column]!, column)
                    || CellLook.IsBracketed(parts[i][column]!));
            var own = TableRow.Place(parts);
            cells[column] = TableLines.Cell(text) with
            {
                Evidence = own == place ? null
                : own,
                RowSpan = row.Spans.GetValueOrDefault(column, 1)
            };
        }

        return new GridRow(cells, place);
    }
}
