using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Rows of cells that are told by their fill and not by rules, as headers often are.</summary>
internal static class FilledCells
{
    // Points.
    private const double Smallest = 6;
    private const double Touch = 1.6;
    private const double SameEnd = 4;

    /// <summary>Edges of filled boxes that touch in a row, if the row is as wide as a rule near it, which shows that it is a table's.</summary>
    public static IEnumerable<Rule> Edges(IReadOnlyList<DrawnPath> paths, IReadOnlyList<Rule> rules)
    {
        var boxes = paths.Where(p => p.Fill is { } fill && !BarFinder.IsPaper(fill) && p.Points.Count == 4 && p.Shape == PathShape.Straight && p.Box.Width >= Smallest && p.Box.Height >= Smallest)
            .Select(p => p.Box).OrderBy(b => Math.Round(b.Top)).ThenBy(b => b.Left).ToList();
        for (var i = 0; i < boxes.Count;)
        {
            var end = i + 1;
            while (end < boxes.Count && Math.Abs(boxes[end].Top - boxes[i].Top) <= Touch && Math.Abs(boxes[end].Bottom - boxes[i].Bottom) <= Touch && Math.Abs(boxes[end].Left - boxes[end - 1].Right) <= Touch)
                end++;
            var (from, to) = (boxes[i].Left, boxes[end - 1].Right);
            if (end - i >= 2 && rules.Any(r => Math.Abs(r.From - from) <= SameEnd && Math.Abs(r.To - to) <= SameEnd))
            {
                yield return new Rule(true, boxes[i].Top, from, to);
                yield return new Rule(true, boxes[i].Bottom, from, to);
                foreach (var x in boxes.Skip(i).Take(end - i).Select(b => b.Left).Append(to))
                    yield return new Rule(false, x, boxes[i].Top, boxes[i].Bottom);
            }

            i = end;
        }
    }
}
