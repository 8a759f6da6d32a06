namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// Cuts a piece where the next column begins inside it: a cell that fills its column is set apart from the next by one space, or
/// by none (<c>導入した車両の割合（％）0</c>).
/// </summary>
internal static class CutPieces
{
    // Places by which a cell may begin before the others of its column.
    private const int Reach = 8;

    /// <summary>The pieces, cut where they have to be.</summary>
    public static IReadOnlyList<Piece> At(IReadOnlyList<Piece> pieces, IReadOnlyList<Band> bands, Ruler ruler)
    {
        if (pieces.Count >= bands.Count)
            return pieces;
        var cut = new List<Piece>(pieces.Count + 1);
        foreach (var piece in pieces)
        {
            var rest = piece;
            for (var k = 1; k < bands.Count && rest.Right > bands[k].Left; k++)
            {
                if (rest.Left < bands[k].Left && rest.Left < bands[k - 1].Right && !pieces.Any(p => p != piece && bands[k].Overlaps(p))
                    && (rest.CutAt(bands[k].Left, Seams.Pushed, ruler) ?? CutBeforeValue(rest, bands[k].Left, ruler)
                        ?? CutAfterValue(rest, bands[k], k, ruler))
                        is var (before, after))
                {
                    cut.Add(before);
                    rest = after;
                }
            }

            cut.Add(rest);
        }

        return cut.Count <= bands.Count ? cut : pieces;
    }

    // 94.0 下水道工務課, － 266.4（R12）: a value that fills its column, and what stands in the next one, which it may reach into from the left.
    private static (Piece Before, Piece After)? CutAfterValue(Piece piece, Band next, int column, Ruler ruler)
    {
        var space = piece.Text.IndexOf(' ', StringComparison.Ordinal);
        if (column < 2 || space <= 0 || !CellLook.IsValue(piece.Text[..space]))
            return null;
        var word = piece.Text[space..].TrimStart();
        var left = piece.Right - word.Sum(c => ruler(c));
        return Seams.IsBound(word) || CellLook.IsBracketed(word) || left < next.Left - Reach
            ? null
            : (new Piece(piece.Left, piece.Left + piece.Text[..space].Sum(c => ruler(c)), piece.Text[..space]),
                new Piece(left, piece.Right, word));
    }

    private static (Piece Before, Piece After)? CutBeforeValue(Piece piece, int place, Ruler ruler)
    {
        var (i, at) = (0, piece.Left);
        while (i < piece.Text.Length && at < place)
            at += ruler(piece.Text[i++]);
        return at == place && i > 0 && i < piece.Text.Length && CellLook.IsValue(piece.Text[i..])
            ? (new Piece(piece.Left, place, piece.Text[..i]), new Piece(place, piece.Right, piece.Text[i..]))
            : null;
    }
}
