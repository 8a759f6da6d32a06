using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// The blocks of all pages in one order: tables joined over page breaks, notes set aside until their paragraph has ended.
/// </summary>
internal sealed class DocumentBlocks(TypeRanks ranks, HashSet<PageLine> leftOut)
{
    // In type sizes: a line of a note that ends so far from where the note's others do ends by itself.
    private const double EndsShort = 3;

    private readonly List<Block> _blocks = [];
    private readonly List<TextBlock> _notes = [];

    /// <summary>The blocks.</summary>
    public IReadOnlyList<Block> Build(IReadOnlyList<ReadPage> pages)
    {
        foreach (var page in pages)
            Add(page);
        _blocks.AddRange(_notes);
        return _blocks;
    }

    private void Add(ReadPage page)
    {
        var builder = new BlockBuilder(ranks, (_, box) => page.Place(box));
        var notes = PageNotes.Find([.. page.Lines.Where(l => !leftOut.Contains(l))], ranks.Body);
        var noted = notes.SelectMany(n => n).ToHashSet();
        var isFirst = true;
        var isCover = _blocks.Count == 0 && Cover.Is(page.Lines);
        foreach (var item in page.Items)
        {
            if (item is TableBlock table)
            {
                MakeCaption();
                AddTable(table, isFirst);
                isFirst = false;
            }
            else if (((IReadOnlyList<PageLine>)item).Where(l => !leftOut.Contains(l) && !noted.Contains(l)).ToList() is { Count: > 0 } area)
            {
                foreach (var block in builder.Blocks(area))
                {
                    if (isFirst && (block.HeadingDepth > 0 || (_blocks.Count > 0 && _blocks[^1] is TableBlock)))
                        FlushNotes();
                    _blocks.Add(isCover ? Cover.Block(block) : block);

                    // The paragraph that goes on from the page before has ended, or there was none.
                    if (isFirst)
                        FlushNotes();
                    isFirst = false;
                }
            }
        }

        // A table may go on overleaf, and stand there under its caption.
        if (!isFirst && _blocks[^1] is TextBlock { HeadingDepth: 0 })
            FlushNotes();
        AddNotes(notes, page);
    }

    private void FlushNotes()
    {
        _blocks.AddRange(_notes);
        _notes.Clear();
    }

    // 実施スケジュール in bold type right above its table is a caption and heads no section.
    private void MakeCaption()
    {
        if (_blocks.Count > 0 && _blocks[^1] is TextBlock { HeadingDepth: > 0 } last && last.HeadingDepth >= ranks.BoldDepth
            && !LineStart.OpensItem(last.Text) && last.Text[0] != '第')
            _blocks[^1] = last with { HeadingDepth = 0 };
    }

    private void AddTable(TableBlock table, bool isFirst)
    {
        if (isFirst && _blocks.Count > 0 && _blocks[^1] is TableBlock before && TableJoin.Joined(before.Grid, table.Grid) is { } joined)
            _blocks[^1] = new TableBlock(joined, before.Evidence);
        else
            _blocks.Add(table);
    }

    private void AddNotes(IReadOnlyList<IReadOnlyList<PageLine>> notes, ReadPage page)
    {
        foreach (var note in notes)
        {
            var text = new System.Text.StringBuilder();
            var right = note.Max(l => l.Box.Right);
            for (var k = 0; k < note.Count; k++)
                LineStart.Append(text, note[k].Text, asLine: k > 0 && note[k - 1].Box.Right < right - (EndsShort * note[k].Size));
            _notes.Add(new TextBlock(text.Replace('\t', ' ').ToString(),
                page.Place(note.Select(l => l.Box).Aggregate((a, b) => a.Union(b))))
            { IsNote = true });
        }
    }
}
