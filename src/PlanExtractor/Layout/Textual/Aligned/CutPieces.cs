namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// Cuts a piece where the next column begins inside it: a cell that fills its column is set apart from the next by one space, or
/// by none (<c>導入した車両の割合（％）0</c>).
/// </summary>
internal static class CutPieces
{
    /// <summary>The pieces, cut where they have to be.</summary>
    public static IReadOnlyList<Piece> At(IReadOnlyList<Piece> pieces, IReadOnlyList<Band> bands)
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
                    && Cut(rest, bands[k].Left) is var (before, after))
                {
                    cut.Add(before);
                    rest = after;
                }
            }

            cut.Add(rest);
        }

        return cut.Count <= bands.Count ? cut : pieces;
    }

    private static (Piece Before, Piece After)? Cut(Piece piece, int place)
    {
        var (i, at) = (0, piece.Left);
        while (i < piece.Text.Length && at < place)
            at += Rulers.Display(piece.Text[i++]);
        if (at != place || i == 0 || i >= piece.Text.Length)
            return null;
        var (before, after) = (piece.Text[..i].TrimEnd(' ', '\u3000'), piece.Text[i..]);
        return after.Length > 0 && !JapaneseText.IsSpace(after[0]) && (before.Length < i || CellLook.IsValue(after))
            ? (new Piece(piece.Left, piece.Left + Rulers.DisplayWidth(before), before), new Piece(place, piece.Right, after))
            : null;
    }
}
