namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// Stretches of a page in two columns: a heading that stands over both of them ends the columns above it, and begins new ones below,
/// though it is short enough to look like a line of the left one.
/// </summary>
internal static class ColumnStretches
{
    private const double Larger = 1.08;

    // Of the height of a heading: the right column pauses for it.
    private const double Pause = 2;

    // Columns of one stretch that are made equally long differ by a line or two: in type sizes.
    private const double AlmostEven = 4;

    /// <summary>The rows of each stretch, in order; a heading is the first row of its own.</summary>
    /// <param name="rows">Rows that the gutter parts, from top to bottom.</param>
    /// <param name="gutter">Middle of the gutter.</param>
    public static IEnumerable<IReadOnlyList<IReadOnlyList<PageLine>>> Divide(IReadOnlyList<IReadOnlyList<PageLine>> rows, double gutter)
    {
        var body = rows.SelectMany(r => r).GroupBy(p => (p.Size, p.IsBold)).MaxBy(g => g.Sum(p => p.Text.Length))!.Key;
        var start = 0;
        for (var i = 1; i < rows.Count; i++)
        {
            if (!rows[i].All(p => p.Box.CenterX < gutter && (p.Size > body.Size * Larger || (p.IsBold && !body.IsBold))))
                continue;
            if (!Pauses(rows, i, gutter) && !Ends([.. rows.Skip(start).Take(i - start)], rows.Skip(i), gutter, AlmostEven * body.Size))
                continue;
            yield return [.. rows.Skip(start).Take(i - start)];
            start = i;
        }

        yield return [.. rows.Skip(start)];
    }

    // Both columns go on below the heading at one height, and the right one has left room for it.
    private static bool Pauses(IReadOnlyList<IReadOnlyList<PageLine>> rows, int heading, double gutter)
    {
        var box = rows[heading][0].Box;
        if (heading + 1 >= rows.Count)
            return false;
        bool IsRight(PageLine line) => line.Box.CenterX >= gutter;
        var above = rows.Take(heading).SelectMany(r => r).Where(IsRight).Select(l => l.Box.Bottom).DefaultIfEmpty(double.NaN).Max();
        var below = rows.Skip(heading + 1).FirstOrDefault(r => r.Any(IsRight))?.First(IsRight).Box.Top ?? double.NaN;
        return below - above > Pause * box.Height && rows[heading + 1].Any(IsRight) && rows[heading + 1].Any(l => !IsRight(l));
    }

    // Both columns begin and end at one height above the heading, and below it there is no right one.
    private static bool Ends(IReadOnlyList<IReadOnlyList<PageLine>> above, IEnumerable<IReadOnlyList<PageLine>> below, double gutter,
        double most)
    {
        bool IsRight(PageLine line) => line.Box.CenterX >= gutter;
        if (below.Any(r => r.Any(IsRight)) || above.FirstOrDefault(r => r.Any(IsRight)) is not { } first || first.All(IsRight))
            return false;
        var lines = above.SelectMany(r => r).ToLookup(IsRight, l => l.Box.Bottom);
        return Math.Abs(lines[true].Max() - lines[false].Max()) <= most;
    }
}
