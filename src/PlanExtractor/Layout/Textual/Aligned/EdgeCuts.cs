namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// Cuts pieces where one space parts two cells and other lines begin a cell right there.
/// <code>
///              技能の研修        市、組合       継続
/// １－１ 造船業の人材育成 共同研究の支援 市、大学       設計    実施
///              導入の診断        商工会議所     モデル
/// </code>
/// </summary>
internal static class EdgeCuts
{
    // So many lines begin a piece at an edge of a column.
    private const int FewestLines = 3;

    /// <summary>The lines with their pieces cut, down to a blank line; null where nothing is to be cut.</summary>
    public static List<SpacedLine>? Of(IReadOnlyList<SpacedLine> lines, Ruler ruler)
    {
        var edges = lines.SelectMany(l => l.Pieces.Select(p => p.Left)).Where(l => l > 0).CountBy(l => l)
            .Where(e => e.Value >= FewestLines).Select(e => e.Key).ToHashSet();
        if (edges.Count == 0)
            return null;
        var block = lines.TakeWhile(l => !l.AfterBlank).Count();
        var cut = lines.Select((l, i) => i < block ? l with { Pieces = [.. l.Pieces.SelectMany(p => At(p, edges, ruler))] } : l).ToList();
        return cut.Zip(lines).Any(l => l.First.Pieces.Count > l.Second.Pieces.Count) ? cut : null;
    }

    private static IEnumerable<Piece> At(Piece piece, HashSet<int> edges, Ruler ruler)
    {
        var rest = piece;
        foreach (var word in piece.Words(ruler))
        {
            if (word.Left > rest.Left && edges.Contains(word.Left) && rest.CutAt(word.Left, 0, ruler) is var (before, after)
                && MayPart(rest.Text, before.Text.Length))
            {
                yield return before;
                rest = after;
            }
        }

        yield return rest;
    }

    // A full-width space and one beside figures (令和６年 10 月) stand inside of cells too, as do those in brackets; （敬称略） is a remark.
    private static bool MayPart(string text, int space) =>
        text[space] == ' ' && text[space + 1] != ' ' && !JapaneseText.IsDigit(text[space - 1]) && !JapaneseText.IsDigit(text[space + 1])
            && text[space - 1] is not ('）' or ')') && text.AsSpan(0, space).CountAny('（', '(') == text.AsSpan(0, space).CountAny('）', ')');
}
