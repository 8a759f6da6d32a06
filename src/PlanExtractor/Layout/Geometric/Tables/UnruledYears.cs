using System.Text.RegularExpressions;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// A schedule without any rules: a line of years, items at its left under each other, and bars or words under the years.
/// <code>
/// 取組        R6年度   R7年度   R8年度
/// 窓口の予約  ▬▬▬▬▬▬▬▬▬▬
/// </code>
/// </summary>
internal static partial class UnruledYears
{
    private const int FewestYears = 3;
    private const double SameLineEm = 0.6;
    private const double Even = 0.25;
    private const double FarthestRowEm = 5;
    private const double WrappedEm = 1.6;

    /// <summary>The cells of each such schedule, where no table was found.</summary>
    public static IEnumerable<IReadOnlyList<Box>> Find(IReadOnlyList<GlyphRun> runs, Writing glyphs, IReadOnlyList<DrawnMark> marks,
        IReadOnlyList<Box> taken)
    {
        var free = runs.Where(r => !r.IsVertical && !taken.Any(t => t.Contains(r.Box.CenterX, r.Box.CenterY))).ToList();
        var years = free.Where(r => Year().IsMatch(string.Concat(r.Indexes.Select(i => glyphs[i].Text)))).ToList();
        years.RemoveAll(y => YearCaptions.IsPart(y, free, years));
        for (var i = 0; i < years.Count;)
        {
            var line = years.Skip(i).TakeWhile(y => Math.Abs(y.Box.CenterY - years[i].Box.CenterY) < years[i].Box.Height * SameLineEm)
                .OrderBy(y => y.Box.Left).ToList();
            i += line.Count;
            if (line.Count >= FewestYears && IsEven(line) && Cells(line, free, marks, taken) is { Count: > 0 } cells)
                yield return cells;
        }
    }

    // R6年度, 令和6年度, 2024年度, R6
    [GeneratedRegex(@"^(?:[RHＲＨ令和平成]{1,2}\s*[0-9０-９元]{1,2}(?:年度?)?|[0-9０-９]{1,4}年度?)$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    private static bool IsEven(List<GlyphRun> line)
    {
        var pitch = (line[^1].Box.CenterX - line[0].Box.CenterX) / (line.Count - 1);
        return line.Zip(line.Skip(1)).All(p => Math.Abs(p.Second.Box.CenterX - p.First.Box.CenterX - pitch) < pitch * Even);
    }

    private static List<Box> Cells(List<GlyphRun> years, List<GlyphRun> runs, IReadOnlyList<DrawnMark> marks, IReadOnlyList<Box> taken)
    {
        var pitch = (years[^1].Box.CenterX - years[0].Box.CenterX) / (years.Count - 1);
        var (em, top) = (years[0].Box.Height, years.Min(y => y.Box.Top));
        var edges = years.Select(y => y.Box.CenterX - (pitch / 2)).Append(years[^1].Box.CenterX + (pitch / 2)).ToList();
        var end = taken.Where(t => t.Top > top && t.Left < edges[^1]).Select(t => t.Top).DefaultIfEmpty(double.MaxValue).Min();
        var items = Items([.. runs.Where(r => r.Box.Top > years[0].Box.Bottom && r.Box.Bottom < end && r.Box.Left < edges[0])
            .OrderBy(r => r.Box.CenterY)], edges[0], years[0].Box.Bottom, em);
        if (items.Count < 2)
            return [];
        var ys = new List<double> { top - 1, (years[0].Box.Bottom + items[0].Top) / 2 };
        ys.AddRange(items.Zip(items.Skip(1)).Select(p => (p.First.Bottom + p.Second.Top) / 2));
        ys.Add(items[^1].Bottom + Math.Max(em * 0.5, Math.Min(em * 1.5, items[^1].Top - ys[^1])));
        var area = new Box(edges[0], ys[1], edges[^1], ys[^1]);
        if (!marks.Any(m => area.Contains(m.Box.CenterX, m.Box.CenterY))
            && runs.Count(r => area.Contains(r.Box.CenterX, r.Box.CenterY)) < items.Count)
            return [];
        var left = items.Min(i => i.Left);
        var heads = runs.Where(r => Math.Abs(r.Box.CenterY - years[0].Box.CenterY) < em * SameLineEm);
        var xs = edges
            .Prepend(Math.Min(left, heads.Where(h => h.Box.Right <= edges[0]).Select(h => h.Box.Left).DefaultIfEmpty(left).Min()) - 2)
            .ToList();
        if (heads.Where(h => h.Box.Left >= edges[^1]).ToList() is { Count: > 0 } beyond)
            xs.Add(runs.Where(r => r.Box.Left >= edges[^1] && r.Box.CenterY > ys[0]
                && r.Box.CenterY < ys[^1]).Concat(beyond).Max(r => r.Box.Right) + 2);
        return [.. Enumerable.Range(0, ys.Count - 1)
            .SelectMany(r => Enumerable.Range(0, xs.Count - 1).Select(c => new Box(xs[c], ys[r], xs[c + 1], ys[r + 1])))];
    }

    // Texts under each other left of the years, until one runs on under them, or a wide gap; lines that are near are one item.
    private static List<Box> Items(List<GlyphRun> left, double right, double from, double em)
    {
        var items = new List<Box>();
        var centers = new List<double>();
        foreach (var run in left)
        {
            if (run.Box.Top - (items.Count > 0 ? items[^1].Bottom : from) > em * FarthestRowEm || run.Box.Right > right + em)
                break;
            var pitch = items.Count > 0 ? run.Box.CenterY - centers[^1] : double.MaxValue;
            if (pitch < em * SameLineEm || (pitch < em * WrappedEm && IsApart(left, em)))
                items[^1] = items[^1].Union(run.Box);
            else
                items.Add(run.Box);
            if (items.Count > centers.Count)
                centers.Add(run.Box.CenterY);
            else
                centers[^1] = run.Box.CenterY;
        }

        return items;
    }

    // Whether some of the lines stand further apart than others: then the nearer ones are wrapped.
    private static bool IsApart(List<GlyphRun> lines, double em) =>
        lines.Zip(lines.Skip(1)).Select(p => p.Second.Box.CenterY - p.First.Box.CenterY)
            .Any(d => d > em * WrappedEm * 1.2 && d < em * FarthestRowEm);
}
