using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Glyphs on one line.</summary>
/// <param name="band">The box of the type that opened it.</param>
internal sealed class LineRow(Box band)
{
    /// <summary>What stands on it, in no order before <see cref="SortByLeft"/>.</summary>
    public List<Glyph> Glyphs { get; } = [];

    /// <summary>Where it runs.</summary>
    public Box Band { get; } = band;

    /// <summary>Its largest type.</summary>
    public double Size { get; private set; }

    /// <summary>Where that type stands.</summary>
    public double Baseline { get; private set; }

    /// <summary>Where its text begins.</summary>
    public double Left { get; private set; } = double.MaxValue;

    /// <summary>Where its text ends.</summary>
    public double Right { get; private set; } = double.MinValue;

    /// <summary>How much of a box, or of this row if that is less high, lies in both.</summary>
    public double Shared(Box box) => Band.OverlapY(box) / Math.Max(0.1, Math.Min(Band.Height, box.Height));

    /// <summary>Adds a glyph.</summary>
    public void Add(Glyph glyph)
    {
        Glyphs.Add(glyph);
        if (glyph.IsSpace)
            return;
        (Left, Right) = (Math.Min(Left, glyph.Box.Left), Math.Max(Right, glyph.Box.Right));
        if (glyph.Size > Size)
            (Size, Baseline) = (glyph.Size, glyph.Origin.Y);
    }

    /// <summary>Puts the glyphs in the order in which they are read.</summary>
    public void SortByLeft()
    {
        for (var i = 1; i < Glyphs.Count; i++)
        {
            if (Glyphs[i].Box.Left >= Glyphs[i - 1].Box.Left)
                continue;
            Glyphs.Sort((a, b) => a.Box.Left != b.Box.Left ? a.Box.Left.CompareTo(b.Box.Left) : a.Origin.Y.CompareTo(b.Origin.Y));
            return;
        }
    }
}
