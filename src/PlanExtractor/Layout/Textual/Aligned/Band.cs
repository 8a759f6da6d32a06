namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>The places that a column takes.</summary>
internal readonly record struct Band(int Left, int Right)
{
    /// <summary>The middle between its ends.</summary>
    public double Center => (Left + Right) / 2.0;

    /// <summary>The smallest band over both.</summary>
    public Band Over(Piece piece) => new(Math.Min(Left, piece.Left), Math.Max(Right, piece.Right));

    /// <summary>How far a piece stands from where this column's pieces stand: by its nearest edge or its middle.</summary>
    public double Distance(Piece piece) =>
        piece.Left >= Left - 1 && piece.Right <= Right + 1
            ? 0
            : Math.Min(Math.Min(Math.Abs(piece.Left - Left), Math.Abs(piece.Right - Right)), Math.Abs(piece.Center - Center));

    /// <summary>Whether they share a place.</summary>
    public bool Overlaps(Piece piece) => piece.Left < Right && piece.Right > Left;
}
