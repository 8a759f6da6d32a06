using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// Tells boxes that lie loose on a table, and stand for bars, from those whose edges are the table's: a cell shares its upper or lower
/// edge with the cell or rule above or below it, and rules end at a table's frame; a bar lies between the rules, or on top of them.
/// </summary>
internal static class LooseBoxes
{
    private const double TallestBar = 60;
    private const int MostBoxes = 1500;

    /// <summary>The boxes apart: loose ones, and those that belong to a table.</summary>
    public static (List<Area> Loose,
        List<Area> Fixed) Part(IReadOnlyList<Area> boxes, IReadOnlyList<Area> others, Rulings rulings, TableOptions options)
    {
        var (loose, bound) = (new List<Area>(), new List<Area>());
        var isSearched = boxes.Count <= MostBoxes && others.Count <= MostBoxes;
        foreach (var box in boxes)
            (isSearched && IsLoose(box.Box, others, rulings, options.SnapPoints) ? loose : bound).Add(box);
        return (loose, bound);
    }

    /// <summary>The four sides of a box.</summary>
    public static IEnumerable<Edge> Sides(Area area)
    {
        var (box, color) = (area.Box, area.Color);
        yield return new Edge(true, box.Top, box.Left, box.Right, color);
        yield return new Edge(true, box.Bottom, box.Left, box.Right, color);
        yield return new Edge(false, box.Left, box.Top, box.Bottom, color);
        yield return new Edge(false, box.Right, box.Top, box.Bottom, color);
    }

    private static bool IsLoose(Box box, IReadOnlyList<Area> others, Rulings rulings, double snap)
    {
        if (box.Height > TallestBar || box.Width < box.Height * 0.8)
            return false;
        foreach (var (other, _) in others)
        {
            if (box.OverlapX(other) > snap && !IsSame(other, box, snap) && (IsAny(box, other.Top, snap) || IsAny(box, other.Bottom, snap)))
                return false;
        }

        foreach (var h in rulings.Horizontal)
        {
            if (IsAny(box, h.At, snap) && Math.Min(box.Right, h.To) - Math.Max(box.Left, h.From) > snap)
                return false;
        }

        foreach (var v in rulings.Vertical)
        {
            if (v.At > box.Left - snap && v.At < box.Right + snap && (IsAny(box, v.From, 1.5) || IsAny(box, v.To, 1.5)))
                return false;
        }

        return true;
    }

    private static bool IsAny(Box box, double y, double snap) => Math.Abs(y - box.Top) <= snap || Math.Abs(y - box.Bottom) <= snap;

    private static bool IsSame(Box a, Box b, double snap) =>
        Math.Abs(a.Left - b.Left) + Math.Abs(a.Right - b.Right) + Math.Abs(a.Top - b.Top) + Math.Abs(a.Bottom - b.Bottom) <= snap * 2;
}
