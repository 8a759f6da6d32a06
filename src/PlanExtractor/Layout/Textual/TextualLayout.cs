using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>From lines to blocks: contents list and running heads left out, table rows gathered, broken sentences joined.</summary>
internal static class TextualLayout
{
    /// <summary>The blocks of a text, in its own order.</summary>
    public static DocumentLayout Blocks(SourceText source, LayoutWords words, DiagnosticLog log)
    {
        ArgumentNullException.ThrowIfNull(source);
        var all = EdgeStrips.Without(ScriptSpaces.Without(source.Lines));
        var (contents, contentsLines) = ContentsList.Find(all, words);
        var leftOut = RunningHeads.Find(all, contentsLines);
        leftOut.UnionWith(contentsLines);
        all = TitledHeads.Without(all, leftOut);

        var text = BarLines.Ordinary([.. all.Where((_, i) => !leftOut.Contains(i))]);
        var lines = BrokenRows.Join(EvenGaps.Tabbed(RightEdge.Joined(BadgeTitles.Joined(text))));
        var divided = Rulers.Choose(lines);
        if (new SideLabels(words.Values).Free(lines, divided) is var freed && !ReferenceEquals(freed, lines))
            (lines, divided) = (freed, Rulers.Choose(freed));
        if (new TableLabels(words.Values, words.Tables).Free(lines, divided) is var parted && !ReferenceEquals(parted, lines))
            (lines, divided) = (parted, Rulers.Choose(parted));
        var pieces = Pieces(lines, divided, new LineAsides(words.Acting), log);
        var blocks = new CaptionLines(words).Join(NumberLines.Join(Tables(pieces)));
        UnreadYears.Report(blocks, log);
        var wrapping = Wrapping.Find(blocks);
        var joined = FramedText.Free(Paragraphs.Join(blocks, wrapping.Reach));
        return new DocumentLayout(StackedCards.Part(RecurringTails.Part(joined)), contents);
    }

    private static readonly object SheetEnd = new();

    // A piece is a TextBlock, a TableBlock, a TableChunk that may still go on after a page break, or what forbids it to.
    private static List<object> Pieces(List<SourceLine> lines, LinePieces divided, LineAsides asides, DiagnosticLog log)
    {
        var pieces = new List<object>();
        var gap = true;
        var unread = 0;
        var spaced = SpacedTables.Find(lines, divided, asides, log);
        for (var i = 0; i < lines.Count;)
        {
            var line = lines[i];
            if (string.IsNullOrWhiteSpace(line.Text) || (TextLine.IsRule(line.Text) && !TextLine.IsTableRow(line.Text)))
            {
                // A row of nothing but empty cells sets sheets apart.
                if (line.Text.Contains('\t', StringComparison.Ordinal) && pieces is [.., TableChunk])
                    pieces.Add(SheetEnd);
                gap = true;
                i++;
            }
            else if (HtmlLines.OpensTable(line.Text) && Html(lines, i, ref unread, log) is { Grid: { } grid } html)
            {
                if (html.Caption is { Length: > 0 } caption)
                    pieces.AddRange(TextBlocks.Read(caption, line, gap));
                pieces.Add(new TableBlock(grid, grid.Evidence));
                gap = false;
                i = html.Next;
            }
            else if (TextLine.IsTableRow(line.Text))
            {
                i = AddRows(lines, i, pieces, gap, log);
                gap = false;
            }
            else if (FootLines.Read(lines, i) is var (note, afterNote))
            {
                pieces.Add(note);
                i = afterNote;
            }
            else if (spaced.TryGetValue(i, out var table))
            {
                if (table.Beside.Count == 0)
                    pieces.Add(new TableChunk(table.Rows));
                else
                    pieces.AddRange(Beside(table));
                gap = false;
                i = table.Next;
            }
            else
            {
                foreach (var part in asides.Parts(line.Text))
                {
                    pieces.AddRange(TextBlocks.Read(part, line, gap));
                    gap = false;
                }

                i++;
            }
        }

        return pieces;
    }

    private static int AddRows(List<SourceLine> lines, int start, List<object> pieces, bool gap, DiagnosticLog log)
    {
        var end = start;
        var rows = new List<GridRow>();
        for (; end < lines.Count && TextLine.IsTableRow(lines[end].Text); end++)
        {
            // A page number stood between: the next page begins with the header again.
            var isNewPage = rows.Count > 0 && lines[end].Number > lines[end - 1].LastNumber + 1;
            if (TableLines.Row(lines[end], log) is { } row && !(isNewPage && TableLines.IsHeaderAgain(rows[0], row)))
                rows.Add(row);
        }

        var written = rows.Where(r => !r.IsBlank).ToList();
        var isTable = written.Count >= 2 ? written.Exists(r => r.Cells.Count >= 2)
            : written.Exists(r => r.Cells.Count(c => !c.IsBlank) >= 3 || r.Cells.Count >= 4);
        var lead = isTable ? TableLines.Lead(rows) : rows.Count;
        var textEnd = lead < rows.Count ? lines.FindIndex(start, l => l.Number == rows[lead].Evidence.Line) : end;
        for (var i = start; i < textEnd; i++)
        {
            if (!TextLine.IsDivider(lines[i].Text))
                pieces.AddRange(TextBlocks.Read(lines[i].Text.Replace('\t', ' ').Trim('|', ' '), lines[i], gap && i == start));
        }

        if (lead < rows.Count)
            pieces.Add(new TableChunk(TableLines.WithoutMargin([.. rows.Skip(lead)])));
        return end;
    }

    // Cards side by side: each is whole, none goes on in the next.
    private static IEnumerable<TableBlock> Beside(FoundRows cards) => cards.Beside.Prepend(cards.Rows)
        .Select(rows => TableLines.Grid(new TableChunk(rows))).Select(grid => new TableBlock(grid, grid.Evidence));

    // Where "<table" opens no table, the next line may; so many lines are read again for that.
    private const int MaxUnreadLines = 10_000;

    private static (TableGrid? Grid, string? Caption, int Next) Html(List<SourceLine> lines, int start, ref int unread, DiagnosticLog log)
    {
        if (unread > MaxUnreadLines)
        {
            log.Warn("too-much-markup", "too many <table> tags without rows; the tables after them were read as text");
            return (null, null, start);
        }

        var end = HtmlLines.EndOfTable(lines, start);
        var fragment = string.Join('\n', lines.Skip(start).Take(end - start + 1).Select(l => l.Text));
        var evidence = Evidence.OfLines(lines[start].Page, lines[start].Number, lines[end].Number);
        var (grid, caption) = HtmlTable.Read(fragment, evidence);
        unread += grid is null ? end - start + 1 : 0;
        return (grid, caption, end + 1);
    }

    private static List<Block> Tables(List<object> pieces)
    {
        var blocks = new List<Block>(pieces.Count);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i] == SheetEnd)
                continue;
            if (pieces[i] is Block block)
            {
                blocks.Add(block);
                continue;
            }

            var chunk = (TableChunk)pieces[i];
            while (i + 1 < pieces.Count && pieces[i + 1] is TableChunk next && TableLines.Continues(chunk, next))
            {
                chunk = TableLines.Join(chunk, next);
                i++;
            }

            var grid = TableLines.Grid(chunk);
            blocks.Add(new TableBlock(grid, grid.Evidence));
        }

        return blocks;
    }
}
