using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Bullets of lists that are drawn and not written, as browsers do: small discs and squares left of a line.</summary>
internal static class DrawnBullets
{
    // Points, and type sizes.
    private const double Smallest = 1.8;
    private const double Largest = 7;
    private const double FarthestEm = 1.6;
    private const double MiddleEm = 0.35;

    // In widths: dashes of a round corner are as small as bullets and follow each other closely.
    private const double Apart = 2;

    /// <summary>Where they are.</summary>
    public static IReadOnlyList<Box> Find(Page page)
    {
        var small = page.Paths.Where(p => p.IsClosed && p.Fill is not (null or 0xFFFFFF) && p.Box.Width is >= Smallest and <= Largest
            && Math.Abs(p.Box.Width - p.Box.Height) < 0.5).Select(p => p.Box).OrderBy(b => b.Left).ThenBy(b => b.Top).ToList();
        var isOfDashes = new bool[small.Count];
        for (var i = 0; i < small.Count; i++)
        {
            for (var k = i + 1; k < small.Count && small[k].Left - small[i].Left < Apart * small[i].Width; k++)
            {
                if (IsNext(small[i], small[k]))
                    (isOfDashes[i], isOfDashes[k]) = (true, true);
            }
        }

        return [.. small.Where((_, i) => !isOfDashes[i])];
    }

    /// <summary>The same areas, with ・ before each line that a bullet stands by.</summary>
    public static IReadOnlyList<PageLine> Before(IReadOnlyList<PageLine> area, IReadOnlyList<Box> bullets) => bullets.Count == 0
        ? area
        : [.. area.Select(line => bullets.Any(b => IsOf(b, line)) && !ListLines.IsBullet(line.Text[0])
            ? line with { Text = "・" + line.Text }
            : line)];

    // Beside each other and not in one place, as an outline is over what it surrounds.
    private static bool IsNext(Box a, Box b) => Math.Abs(a.CenterY - b.CenterY) < Apart * a.Width
        && Math.Abs(a.CenterX - b.CenterX) + Math.Abs(a.CenterY - b.CenterY) > a.Width / 2;

    private static bool IsOf(Box bullet, PageLine line) =>
        bullet.Right <= line.Box.Left && line.Box.Left - bullet.Right < FarthestEm * line.Size
            && Math.Abs(bullet.CenterY - line.Box.CenterY) < MiddleEm * line.Size;
}
