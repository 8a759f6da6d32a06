namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>Adds the outer borders that a table leaves out: where most of its rules end at one place, an edge is meant.</summary>
internal static class OuterBorders
{
    // So many rules must reach beyond the last one across them.
    private const int Fewest = 2;

    // Beyond it by so much: less is the corner, more is a column.
    private const double NarrowestColumn = 10;

    // A border that covers so much needs no other.
    private const double Closed = 0.95;

    public static (IReadOnlyList<Ruling> Horizontal, IReadOnlyList<Ruling> Vertical) Close(Rulings net, TableOptions options)
    {
        if (net.Horizontal.Count == 0 || net.Vertical.Count == 0)
            return (net.Horizontal, net.Vertical);
        var vertical = net.Vertical.ToList();
        vertical.AddRange(Missing(net.Horizontal, r => r.From, net.Vertical, options.SnapPoints));
        vertical.AddRange(Missing(net.Horizontal, r => r.To, net.Vertical, options.SnapPoints));
        var horizontal = net.Horizontal.ToList();
        horizontal.AddRange(Missing(net.Vertical, r => r.From, net.Horizontal, options.SnapPoints));
        horizontal.AddRange(Missing(net.Vertical, r => r.To, net.Horizontal, options.SnapPoints));
        horizontal.Sort((a, b) => a.At.CompareTo(b.At));
        vertical.Sort((a, b) => a.At.CompareTo(b.At));
        return (horizontal, vertical);
    }

    // The ends at which two rules or more stop without a rule across them there: the border from the first of them to the last.
    private static IEnumerable<Ruling> Missing(IReadOnlyList<Ruling> rules, Func<Ruling, double> end, IReadOnlyList<Ruling> across,
        double snap)
    {
        foreach (var group in Groups(rules, end, snap))
        {
            var place = group.Average(end);
            var (from, to) = (group.Min(r => r.At), group.Max(r => r.At));
            var isNew = across.All(a => Math.Abs(a.At - place) > NarrowestColumn
                || Math.Min(a.To, to) - Math.Max(a.From, from) < (to - from) * Closed);
            if (group.Count >= Fewest && isNew && to - from > NarrowestColumn
                && across.Any(a => Math.Min(a.To, to) - Math.Max(a.From, from) > snap))
                yield return new Ruling(place, from, to);
        }
    }

    private static IEnumerable<List<Ruling>> Groups(IReadOnlyList<Ruling> rules, Func<Ruling, double> end, double snap)
    {
        var group = new List<Ruling>();
        foreach (var rule in rules.OrderBy(end))
        {
            if (group.Count > 0 && end(rule) - end(group[^1]) > snap)
            {
                yield return group;
                group = [];
            }

            group.Add(rule);
        }

        if (group.Count > 0)
            yield return group;
    }
}
