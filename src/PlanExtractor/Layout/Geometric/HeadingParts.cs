namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// Brings the lines of a tagged heading together: where it is broken in a narrow column, its lines may have come into different areas.
/// </summary>
internal static class HeadingParts
{
    /// <summary>The same areas (lists of lines) and tables; the lines of each heading follow its uppermost.</summary>
    public static IReadOnlyList<object> Together(IReadOnlyList<object> items)
    {
        var parts = items.OfType<IReadOnlyList<PageLine>>().SelectMany(a => a).Where(l => l.Heading is not null)
            .GroupBy(l => l.Heading!.Number).Where(g => g.Count() > 1)
            .Select(g => g.OrderBy(l => l.Box.Top).ThenBy(l => l.Box.Left).ToList()).ToList();
        if (parts.Count == 0)
            return items;
        var first = parts.ToDictionary<List<PageLine>, object>(lines => lines[0], ReferenceEqualityComparer.Instance);
        var others = parts.SelectMany(lines => lines.Skip(1)).ToHashSet<object>(ReferenceEqualityComparer.Instance);
        return [.. items.Select(item => item is IReadOnlyList<PageLine> area ? Gathered(area) : item)
            .Where(item => item is not IReadOnlyList<PageLine> { Count: 0 })];

        IReadOnlyList<PageLine> Gathered(IReadOnlyList<PageLine> area) =>
            [.. area.Where(l => !others.Contains(l)).SelectMany(l => first.TryGetValue(l, out var lines) ? lines : [l])];
    }
}
