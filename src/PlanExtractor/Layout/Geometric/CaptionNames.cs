using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// The names of values in boxes: what stands beside the first box, or above them all, on one line or several. Where names stand beside
/// boxes below each other, what stands above the first is their group: 授業がわかる割合 over 小学校 and 中学校.
/// </summary>
/// <param name="pieces">The texts of the page.</param>
/// <param name="pairs">Its captions and values.</param>
/// <param name="words">Words that KPIs are counted by.</param>
internal sealed class CaptionNames(IReadOnlyList<BoxPiece> pieces, IReadOnlyList<CaptionPair> pairs, LayoutWords words)
{
    private const int MostLines = 3;

    // In heights of the name.
    private const double FarthestAbove = 3.5;
    private const double SameName = 0.8;
    private const double SameSize = 0.3;

    // Of a name's width: under it stand its values.
    private const double Under = 0.4;

    // In widths of a value's box.
    private const double FarthestBeside = 2;

    private readonly HashSet<int> _taken = [.. pairs.SelectMany(p => p.Taken)];

    /// <summary>The rows of those that have a name.</summary>
    public IReadOnlyList<CaptionRow> Rows(IReadOnlyList<IReadOnlyList<CaptionPair>> chains)
    {
        var rows = new List<CaptionRow>();
        (CaptionRow Row, Box Box)? above = null;
        foreach (var chain in chains.OrderBy(c => c.Min(p => p.Taken.Min())))
        {
            var box = chain.Select(p => p.Box).Aggregate((a, b) => a.Union(b));
            var (beside, over) = (Beside(chain[0].Box), Above(box));
            if ((beside.Count > 0 ? beside : over) is not { Count: > 0 } name)
                continue;
            var group = beside.Count > 0 && over.Count > 0 && chains.Any(c => c != chain && IsBelow(c, chain) && Beside(c[0].Box).Count > 0)
                ? over
                : [];
            _taken.UnionWith(name.Concat(group).Select(n => n.At));
            (string, Evidence)? groupName = group.Count > 0 ? (Text(group), Place(group)) : null;
            if (groupName is null && beside.Count > 0 && above is { Row.Group: { } same } last && last.Box.OverlapX(box) > box.Width / 2)
                groupName = same;
            var row = new CaptionRow(Text(name), Place(name), groupName, [.. chain.Select(p => p.Of)],
                [.. name.Concat(group).Concat(Counter(group.Count > 0 ? group : name)).Select(n => n.At),
                    .. chain.SelectMany(p => p.Taken)]);
            rows.Add(row);
            above = (row, box);
        }

        return rows;
    }

    private static bool IsBelow(IReadOnlyList<CaptionPair> chain, IReadOnlyList<CaptionPair> over) =>
        chain[0].Box.Top >= over[0].Box.Bottom && chain[0].Box.Top - over[0].Box.Bottom < over[0].Box.Height
            && chain[0].Box.OverlapX(over[0].Box) > over[0].Box.Width / 2;

    // Left of the first box, at its height, and nothing between.
    private List<BoxPiece> Beside(Box first)
    {
        var left = pieces.Where(p => p.Box.Right <= first.Left && p.Box.CenterY > first.Top && p.Box.CenterY < first.Bottom).ToList();
        if (left.MaxBy(p => p.Box.Right) is not { } nearest || !IsName(nearest)
            || first.Left - nearest.Box.Right > FarthestBeside * first.Width)
            return [];
        return [.. left.Where(p => IsName(p) && p.Box.OverlapX(nearest.Box) > 0 && IsSameSize(p, nearest)).OrderBy(p => p.Box.Top)];
    }

    private List<BoxPiece> Above(Box box)
    {
        var name = new List<BoxPiece>();
        for (var (top, under) = (box.Top, box); name.Count < MostLines;)
        {
            var above = pieces.Where(p => p.Box.CenterY < top && p.Box.OverlapX(under) > Under * Math.Min(p.Box.Width, under.Width))
                .MaxBy(p => p.Box.Bottom);
            if (above is null || !IsName(above) || (name.Count == 0
                ? top - above.Box.Bottom > FarthestAbove * above.Box.Height
                : top - above.Box.Bottom > SameName * above.Box.Height || !IsSameSize(above, name[0])))
                break;
            name.Insert(0, above);
            (top, under) = (above.Box.Top, above.Box);
        }

        return name;
    }

    // 指標１ on a line of its own over the name, in smaller type.
    private List<BoxPiece> Counter(List<BoxPiece> name) => [.. pieces.Where(p => p.Box.CenterY < name[0].Box.Top
        && name[0].Box.Top - p.Box.Bottom < SameName * name[0].Box.Height && p.Box.OverlapX(name[0].Box) > p.Box.Width / 2
        && p.Block.Text.Any(JapaneseText.IsDigit) && Caption.Uncounted(p.Block.Text, words).Length == 0)];

    private bool IsName(BoxPiece piece) => !_taken.Contains(piece.At) && Caption.MayBeUnder(piece.Block, words);

    private static bool IsSameSize(BoxPiece a, BoxPiece b) =>
        Math.Abs(a.Box.Height - b.Box.Height) < SameSize * Math.Max(a.Box.Height, b.Box.Height);

    private string Text(List<BoxPiece> name) => Caption.Uncounted(string.Concat(name.Select(n => n.Block.Text)), words);

    private static Evidence Place(List<BoxPiece> name) => name.Select(n => n.Block.Evidence).Aggregate((a, b) => a.Through(b));
}
