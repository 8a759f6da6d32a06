using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// Tables that nobody drew as such: captions over values in boxes, side by side, rising like stairs or below each other, each group under
/// or beside the name of what is measured. They become the tables that they stand for, one row for each name.
/// <code>
/// 相談した人の数
/// ┌現状値 R6┐ ┌目標値 R12┐
/// │  412人  │ │  600人   │
/// </code>
/// </summary>
/// <param name="words">The words of captions.</param>
internal sealed class CaptionBoxes(LayoutWords words)
{
    /// <summary>The blocks, those of boxes as tables.</summary>
    public IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var joined = new List<Block>(blocks.Count);
        for (var from = 0; from < blocks.Count;)
        {
            var end = from + 1;
            while (end < blocks.Count && blocks[end].Evidence.Page == blocks[from].Evidence.Page)
                end++;
            joined.AddRange(OnPage([.. blocks.Skip(from).Take(end - from)]));
            from = end;
        }

        return joined;
    }

    private IReadOnlyList<Block> OnPage(IReadOnlyList<Block> blocks)
    {
        var pieces = new List<BoxPiece>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is TextBlock { IsNote: false, IsFigure: false } text && Place(text) is { } box)
                pieces.Add(new BoxPiece(i, text, box, Caption.Read(text.Text, words)));
        }

        var pairs = CaptionPairs.Find(pieces);
        if (CaptionPairs.Chains(pairs) is not { Count: > 0 } chains)
            return blocks;
        var rows = new CaptionNames(pieces, pairs, words).Rows(chains);
        return CaptionTables.In(blocks, rows);
    }

    private static Box? Place(TextBlock block) => block.Evidence.Bbox is [var l, var t, var r, var b] ? new Box(l, t, r, b) : null;
}
