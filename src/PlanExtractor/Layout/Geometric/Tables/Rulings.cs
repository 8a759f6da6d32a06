using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>A line of a table, with nothing missing between its ends.</summary>
/// <param name="At">Its y when horizontal, else its x.</param>
/// <param name="From">Lesser end along the line.</param>
/// <param name="To">Greater end along the line.</param>
internal readonly record struct Ruling(double At, double From, double To);

/// <summary>Edges → rulings: what lies on one line is joined, dashes and dots too, and double rules become one.</summary>
internal sealed record Rulings(IReadOnlyList<Ruling> Horizontal, IReadOnlyList<Ruling> Vertical)
{
    // Edges drawn as pieces of one rule differ by rounding only.
    private const double SameLine = 0.8;

    public static Rulings Merge(IReadOnlyList<Edge> edges, TableOptions options) =>
        new(Join([.. edges.Where(e => e.IsHorizontal)], options), Join([.. edges.Where(e => !e.IsHorizontal)], options));

    /// <summary>The rulings but for those that lie inside a box.</summary>
    public Rulings Outside(Box box) => new(
        [.. Horizontal.Where(h => !(h.At > box.Top && h.At < box.Bottom && h.From > box.Left && h.To < box.Right))],
        [.. Vertical.Where(v => !(v.At > box.Left && v.At < box.Right && v.From > box.Top && v.To < box.Bottom))]);

    private static List<Ruling> Join(Edge[] edges, TableOptions options)
    {
        Array.Sort(edges, (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From));
        var joined = new List<Ruling>();
        for (var start = 0; start < edges.Length;)
        {
            var end = start + 1;
            while (end < edges.Length && edges[end].At - edges[start].At <= SameLine)
                end++;
            Run(edges.AsSpan(start, end - start), options, joined);
            start = end;
        }

        return Doubles(joined, options.SnapPoints);
    }

    // The pieces of one line, joined over small gaps; what stays short is a speck.
    private static void Run(Span<Edge> line, TableOptions options, List<Ruling> joined)
    {
        line.Sort((a, b) => a.From.CompareTo(b.From));
        var (at, from, to) = (line[0].At, line[0].From, line[0].To);
        foreach (var edge in line[1..])
        {
            if (edge.From <= to + options.JoinPoints)
            {
                to = Math.Max(to, edge.To);
                continue;
            }

            if (to - from >= options.ShortestRulingPoints)
                joined.Add(new Ruling(at, from, to));
            (at, from, to) = (edge.At, edge.From, edge.To);
        }

        if (to - from >= options.ShortestRulingPoints)
            joined.Add(new Ruling(at, from, to));
    }

    private static List<Ruling> Doubles(List<Ruling> rulings, double snap)
    {
        rulings.Sort((a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From));
        var kept = new List<Ruling>();
        foreach (var r in rulings)
        {
            var twin = -1;
            for (var i = kept.Count - 1; i >= 0 && r.At - kept[i].At <= snap; i--)
            {
                if (Math.Min(r.To, kept[i].To) - Math.Max(r.From, kept[i].From) > -snap)
                    twin = i;
            }

            if (twin >= 0)
                kept[twin] = new Ruling(kept[twin].At, Math.Min(kept[twin].From, r.From), Math.Max(kept[twin].To, r.To));
            else
                kept.Add(r);
        }

        return kept;
    }
}
