using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Finds captions and their values on a page, and which of them follow each other.</summary>
internal static class CaptionPairs
{
    // In heights of the larger text, and parts of the narrower.
    private const double FarthestValue = 1.5;
    private const double FarthestBeside = 2.5;
    private const double UnderEachOther = 0.5;

    // Points by which boxes that touch may overlap.
    private const double Touch = 2;

    // In widths of a value's box: the next value stands no further away.
    private const double FarthestNext = 4.5;
    private const double FarthestStep = 2.5;

    /// <summary>The pairs; a page has few, and is not searched where it has very many.</summary>
    public static IReadOnlyList<CaptionPair> Find(IReadOnlyList<BoxPiece> pieces)
    {
        var captions = pieces.Where(p => p.Caption is not null).ToList();
        if (captions.Count is < 2 or > 200)
            return [];
        var pairs = new List<CaptionPair>();
        var taken = new HashSet<int>();
        foreach (var piece in captions)
        {
            var (label, place, box, lines) = (piece.Caption!, piece.Block.Evidence, piece.Box, new List<int> { piece.At });
            if (!label.HasYear && Nearest(pieces, box, p => Caption.IsYearAlone(p.Block.Text)) is { } year)
            {
                var isOver = year.Box.CenterY < box.CenterY;
                label = label.WithYear(year.Block.Text, isOver);
                (place, box) = (place.Through(year.Block.Evidence), box.Union(year.Box));
                lines.Add(year.At);
            }

            if ((Nearest(pieces, box, p => p.Caption is null && p.Box.Top >= box.Bottom - Touch && Caption.MayBeOver(p.Block.Text))
                ?? Beside(pieces, box)) is not { } value || !taken.Add(value.At))
                continue;
            pairs.Add(new CaptionPair(new CaptionedValue(label, place, value.Block), box.Union(value.Box), [.. lines, value.At]));
        }

        return pairs;
    }

    /// <summary>Pairs of one KPI, from the state to the aim.</summary>
    public static IReadOnlyList<IReadOnlyList<CaptionPair>> Chains(IReadOnlyList<CaptionPair> pairs)
    {
        var next = new Dictionary<CaptionPair, CaptionPair>(ReferenceEqualityComparer.Instance as IEqualityComparer<CaptionPair>);
        var followers = new HashSet<CaptionPair>(ReferenceEqualityComparer.Instance as IEqualityComparer<CaptionPair>);
        // What stands side by side belongs together before what stands below or rises like stairs.
        foreach (var find in new Func<CaptionPair, CaptionPair?>[] { p => Right(pairs, p, isOnBand: true), p => Below(pairs, p),
            p => Right(pairs, p, isOnBand: false) })
        {
            foreach (var pair in pairs.Where(p => !next.ContainsKey(p)))
            {
                if (find(pair) is { } follower && pair.Of.Label.GoesOn(follower.Of.Label) && followers.Add(follower))
                    next[pair] = follower;
            }
        }

        var chains = new List<IReadOnlyList<CaptionPair>>();
        foreach (var first in pairs.Where(p => !followers.Contains(p)))
        {
            var chain = new List<CaptionPair> { first };
            while (next.TryGetValue(chain[^1], out var follower))
                chain.Add(follower);
            if (CaptionRow.AreOfOne(chain.ConvertAll(p => p.Of)))
                chains.Add(chain);
        }

        return chains;
    }

    // On the same band, or over and under it like stairs.
    private static CaptionPair? Right(IReadOnlyList<CaptionPair> pairs, CaptionPair pair, bool isOnBand) => pairs
        .Where(p => p.Box.Left >= pair.Box.Right - Touch
            && p.Box.Left - pair.Box.Right < (isOnBand ? FarthestNext : FarthestStep) * Math.Max(p.Box.Width, pair.Box.Width)
            && isOnBand == (p.Box.OverlapY(pair.Box) > UnderEachOther * Math.Min(p.Box.Height, pair.Box.Height)))
        .MinBy(p => p.Box.Left);

    private static CaptionPair? Below(IReadOnlyList<CaptionPair> pairs, CaptionPair pair) => pairs
        .Where(p => p.Box.Top >= pair.Box.Bottom - Touch && p.Box.Top - pair.Box.Bottom < FarthestValue * pair.Box.Height
            && p.Box.OverlapX(pair.Box) > UnderEachOther * Math.Min(p.Box.Width, pair.Box.Width))
        .MinBy(p => p.Box.Top);

    private static BoxPiece? Nearest(IReadOnlyList<BoxPiece> pieces, Box box, Func<BoxPiece, bool> isOne) => pieces
        .Where(p => p.Box.OverlapX(box) > UnderEachOther * Math.Min(p.Box.Width, box.Width)
            && -p.Box.OverlapY(box) is var gap && gap > -Touch && gap < FarthestValue * Math.Max(p.Box.Height, box.Height))
        .MinBy(p => -p.Box.OverlapY(box)) is { } nearest && isOne(nearest) ? nearest : null;

    private static BoxPiece? Beside(IReadOnlyList<BoxPiece> pieces, Box box) => pieces
        .Where(p => p.Box.OverlapY(box) > UnderEachOther * Math.Min(p.Box.Height, box.Height) && p.Box.Left >= box.Right - Touch
            && p.Box.Left - box.Right < FarthestBeside * box.Height)
        .MinBy(p => p.Box.Left) is { } beside && Caption.IsNumber(beside.Block.Text) ? beside : null;
}
