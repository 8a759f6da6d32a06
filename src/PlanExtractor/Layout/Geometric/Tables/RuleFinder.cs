using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Finds the rules among the paths of a page: thin lines, thin areas, edges of drawn boxes; dots and dashes in a row are one.</summary>
internal static class RuleFinder
{
    // Points.
    private const double Thickest = 2.6;
    private const double Shortest = 5;
    private const double Straight = 0.7;
    private const double SameLine = 1.6;
    private const double Gap = 2;
    private const double DashGap = 5;
    private const double LongestDash = 6;
    private const double HeadGap = 8;
    private const double Dot = 0.3;

    // A page with more is a map.
    private const int MostPieces = 40_000;
    private const int MostHeads = 1000;

    /// <summary>The rules; none of a page that is a map.</summary>
    public static IReadOnlyList<Rule> Find(IReadOnlyList<DrawnPath> paths)
    {
        var pieces = paths.SelectMany(Pieces).Take(MostPieces + 1).ToList();
        if (pieces.Count > MostPieces)
            return [];
        var heads = paths.Where(BarFinder.IsHead).Select(p => p.Box).Take(MostHeads).ToList();
        if (heads.Count > 0)
            pieces.RemoveAll(p => p.IsHorizontal && p.Length > LongestDash && heads.Exists(h => IsShaft(p, h)));
        var horizontals = Merged(pieces.Where(p => p.IsHorizontal));
        pieces.AddRange(FilledCells.Edges(paths, horizontals));
        return [.. Merged(pieces.Where(p => p.IsHorizontal)), .. Merged(pieces.Where(p => !p.IsHorizontal))];
    }

    // A line that ends in an arrow's head is the arrow's.
    private static bool IsShaft(Rule line, Box head) =>
        line.At > head.Top - 1 && line.At < head.Bottom + 1 && (Math.Abs(line.To - head.Left) <= HeadGap || Math.Abs(line.From - head.Right) <= HeadGap || (head.Left >= line.From && head.Right <= line.To + HeadGap));

    private static IEnumerable<Rule> Pieces(DrawnPath path)
    {
        if (path.Shape.HasFlag(PathShape.Curved))
            yield break;
        var box = path.Box;
        if (path.Fill is not null && (box.Height <= Thickest || box.Width <= Thickest))
        {
            // A dot may be a piece of either.
            if (box.Width >= box.Height - Dot)
                yield return new Rule(true, box.CenterY, box.Left, box.Right);
            if (box.Height >= box.Width - Dot)
                yield return new Rule(false, box.CenterX, box.Top, box.Bottom);
            yield break;
        }

        if (path.Stroke is null || path.LineWidth > Thickest || path.Points.Count > 8)
            yield break;
        for (var i = 0; i + 1 < path.Points.Count + (path.IsClosed ? 1 : 0); i++)
        {
            var (a, b) = (path.Points[i], path.Points[(i + 1) % path.Points.Count]);
            if (Math.Abs(a.Y - b.Y) <= Straight && Math.Abs(a.X - b.X) > Straight)
                yield return new Rule(true, (a.Y + b.Y) / 2, Math.Min(a.X, b.X), Math.Max(a.X, b.X));
            else if (Math.Abs(a.X - b.X) <= Straight && Math.Abs(a.Y - b.Y) > Straight)
                yield return new Rule(false, (a.X + b.X) / 2, Math.Min(a.Y, b.Y), Math.Max(a.Y, b.Y));
        }
    }

    private static List<Rule> Merged(IEnumerable<Rule> pieces)
    {
        var merged = new List<Rule>();
        var line = new List<Rule>();
        foreach (var piece in pieces.OrderBy(p => p.At).ThenBy(p => p.From))
        {
            if (line.Count > 0 && piece.At - line[0].At > SameLine)
                Merge(line, merged);
            line.Add(piece);
        }

        Merge(line, merged);
        return merged;
    }

    // Pieces on one line that touch, or follow each other as dashes do.
    private static void Merge(List<Rule> line, List<Rule> merged)
    {
        line.Sort((a, b) => a.From.CompareTo(b.From));
        Rule? current = null;
        foreach (var piece in line)
        {
            if (current is { } c && piece.From - c.To <= (piece.Length < LongestDash ? DashGap : Gap))
            {
                current = c with { To = Math.Max(c.To, piece.To) };
                continue;
            }

            if (current is { } done && done.Length >= Shortest)
                merged.Add(done);
            current = piece;
        }

        if (current is { } last && last.Length >= Shortest)
            merged.Add(last);
        line.Clear();
    }
}
