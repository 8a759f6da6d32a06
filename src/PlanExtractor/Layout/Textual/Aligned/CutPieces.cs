namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// Cuts a piece where the next column begins inside it: a cell that fills its column is set apart from the next by one space, or
/// by none (<c>導入した車両の割合（％）0</c>).
/// </summary>
internal static class CutPieces
{
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
                    && (rest.CutAt(bands[k].Left, Seams.Pushed, ruler) ?? CutBeforeValue(rest, bands[k].Left, ruler))
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
