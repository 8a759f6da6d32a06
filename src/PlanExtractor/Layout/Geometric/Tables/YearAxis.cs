using System.Text.RegularExpressions;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>
/// A time line that is drawn, not ruled, as on slides: labels of years in a row, each in a box or not; beside it what is done, under each
/// other; and over the space below the years chevrons, block arrows or bars.
/// <code>
///               [2025年度] [2026年度] [2027年度]
/// [窓口の予約]  [ 設 計 &gt;[    導 入          &gt;
/// </code>
/// </summary>
internal static partial class YearAxis
{
    private const int FewestYears = 3;
    private const double SameLineEm = 0.6;
    private const double Even = 0.25;
    private const double NearPitch = 0.2;
    private const double FarthestRowEm = 6;

    /// <summary>The cells of each time line; those in a grid that rules close are tables already.</summary>
    /// <param name="runs">The text of the page.</param>
    /// <param name="glyphs">Its glyphs.</param>
    /// <param name="shapes">What is drawn on it.</param>
    public static IEnumerable<IReadOnlyList<Box>> Find(IReadOnlyList<GlyphRun> runs, Writing glyphs, SortedShapes shapes)
    {
        var years = runs.Where(r => !r.IsVertical && r.Indexes.Count <= 12 && IsYear(r, glyphs)).ToList();
        years.RemoveAll(y => YearCaptions.IsPart(y, runs, years));
        var lines = new List<List<Box>>();
        for (var i = 0; i < years.Count;)
        {
            var line = years.Skip(i).TakeWhile(y => Math.Abs(y.Box.CenterY - years[i].Box.CenterY) < years[i].Box.Height * SameLineEm)
                .OrderBy(y => y.Box.Left).ToList();
            i += line.Count;
            if (line.Count >= FewestYears && IsEven(line))
                lines.Add(line.ConvertAll(y => y.Box));
        }

        foreach (var line in lines)
        {
            if (Cells(line, NextBelow(line, lines), runs, shapes) is { Count: > 0 } cells)
                yield return cells;
        }
    }

    // What stands below the years of the next card is that card's, and so are the boxes of its years, which begin above their text.
    private static double NextBelow(List<Box> years, List<List<Box>> lines) =>
        lines.Where(l => l[0].Top > years[0].Bottom && l[0].Left < years[^1].Right && l[^1].Right > years[0].Left)
            .Select(l => l[0].Top - l[0].Height).DefaultIfEmpty(double.MaxValue).Min();

    // R6年度, 令和6年度, 2024年度, 2024, R6, 令和6年度（2024）
    [GeneratedRegex(@"^(?:(?:令和|平成|[RHＲＨ])\s*[0-9０-９元]{1,2}(?:年度?)?|[0-9０-９]{1,4}年度?|[2２][0０][0-9０-９]{2})"
        + @"(?:[（(][^（()）]{2,8}[)）])?(?:年度)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    private static bool IsYear(GlyphRun run, Writing glyphs) => Year().IsMatch(string.Concat(run.Indexes.Select(i => glyphs[i].Text)));

    private static bool IsEven(List<GlyphRun> line)
    {
        var pitch = (line[^1].Box.CenterX - line[0].Box.CenterX) / (line.Count - 1);
        return line.Zip(line.Skip(1)).All(p => Math.Abs(p.Second.Box.CenterX - p.First.Box.CenterX - pitch) < pitch * Even);
    }

    private static List<Box> Cells(List<Box> years, double end, IReadOnlyList<GlyphRun> runs, SortedShapes shapes)
    {
        var (pitch, rulings) = ((years[^1].CenterX - years[0].CenterX) / (years.Count - 1), shapes.Lines);
        var boxes = years.ConvertAll(y => shapes.Boxes.Where(b => b.Width < 1.5 * pitch && b.Height < 4 * y.Height
            && b.Grow(1).Contains(y.Left, y.CenterY)
            && b.Grow(1).Contains(y.Right, y.CenterY)).OrderByDescending(b => b.Width).FirstOrDefault());
        var isBoxed = boxes.TrueForAll(b => b.Width > 0);
        var edges = isBoxed
            ? boxes.Zip(boxes.Skip(1), (a, b) => (a.Right + b.Left) / 2).Prepend(boxes[0].Left).Append(boxes[^1].Right).ToList()
            : Enumerable.Range(0, years.Count + 1)
                .Select(i => Ruled(years[0].CenterX + ((i - 0.5) * pitch), rulings, years[0].Bottom, NearPitch * pitch)).ToList();
        var (top, bottom) = isBoxed
            ? (boxes.Min(b => b.Top), boxes.Max(b => b.Bottom))
            : (years.Min(y => y.Top) - 1, years.Max(y => y.Bottom));
        if (IsInTable(years[0], boxes[0], shapes) || IsUnderRule(edges[0], edges[^1], top, years[0].Height, rulings))
            return [];

        // What is drawn under the years and begins at them: bars. Its height bounds the rows.
        var marks = shapes.Marks.Where(m => m.Box.Top > bottom - 2 && m.Box.Top < end && m.Box.Left > edges[0] - (NearPitch * pitch)
            && m.Box.Right < edges[^1] + (NearPitch * pitch)
            && m.Box.Width > NearPitch * pitch).Select(m => m.Box).OrderBy(m => m.Top).ToList();
        if (marks.Count == 0)
            return [];
        var rows = Rows(runs, shapes, marks, edges[0], bottom, years[0].Height);
        if (rows.Count == 0)
            return [];
        var ys = new List<double> { top, rows[0].Top - bottom > 0 ? (bottom + rows[0].Top) / 2 : bottom };
        ys.AddRange(rows.Zip(rows.Skip(1)).Select(p => (p.First.Bottom + p.Second.Top) / 2));
        ys.Add(rows[^1].Bottom + 1);
        if (!marks.Exists(m => m.CenterY < ys[^1]))
            return [];
        var xs = edges.Prepend(rows.Min(r => r.Left) - 1).ToList();
        return [.. Enumerable.Range(0, ys.Count - 1)
            .SelectMany(r => Enumerable.Range(0, xs.Count - 1).Select(c => new Box(xs[c], ys[r], xs[c + 1], ys[r + 1])))];
    }

    // In a grid of rules, or of frames under each other.
    private static bool IsInTable(Box year, Box box, SortedShapes shapes) =>
        shapes.Grids.Value.Exists(g => g.Contains(year.CenterX, year.CenterY) && g.Bottom > year.Bottom + year.Height)
        || (box.Width > 0 && shapes.Boxes.Any(b => Math.Abs(b.Left - box.Left) < 3 && Math.Abs(b.Right - box.Right) < 3
            && Math.Abs(b.Top - box.Bottom) < 3));

    // The head of a table of rules across, which has none down: a rule over all years, and above them.
    private static bool IsUnderRule(double left, double right, double top, double em, Rulings rulings) =>
        rulings.Horizontal.Any(h => h.At < top + 2 && h.At > top - (2 * em) && h.From <= left + em && h.To >= right - em);

    // The rule down the page next to a place, which parts years from each other.
    private static double Ruled(double place, Rulings rulings, double below, double nearest)
    {
        foreach (var v in rulings.Vertical)
        {
            if (Math.Abs(v.At - place) < nearest && v.To > below)
                return v.At;
        }

        return place;
    }

    // The labels left of the axis, in boxes or as text, each with the bars beside it; a gap ends them.
    private static List<Box> Rows(IReadOnlyList<GlyphRun> runs, SortedShapes shapes, List<Box> marks, double left, double below, double em)
    {
        var boxes = shapes.Boxes.Concat(shapes.Marks.Select(m => m.Box))
            .Where(b => b.Right < left + 3 && b.Top > below - 2 && b.Height >= em
                && runs.Any(r => b.Contains(r.Box.CenterX, r.Box.CenterY))).Distinct().OrderBy(b => b.Top).ToList();
        boxes.RemoveAll(b => boxes.Exists(o => o != b && o.Right > b.Right + 3));
        boxes.RemoveAll(b =>
            boxes.Exists(o => o != b && o.Grow(1).Contains(b.Left, b.Top) && o.Grow(1).Contains(b.Right, b.Bottom) && o.Height > b.Height));
        var labels = boxes.Count > 0 && marks.TrueForAll(m => boxes.Exists(b => b.OverlapY(m) > 0) || m.Top > boxes[^1].Bottom)
            ? boxes
            : Texts(runs, marks, left, below, em);
        var rows = new List<Box>();
        foreach (var label in labels)
        {
            if (rows.Count > 0 && label.Top - rows[^1].Bottom > FarthestRowEm * em)
                break;
            if (rows.Count > 0 && label.OverlapY(rows[^1]) > 0.5 * Math.Min(label.Height, rows[^1].Height))
                rows[^1] = rows[^1].Union(label);
            else
                rows.Add(label);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            foreach (var mark in marks.Where(m => m.CenterY > rows[i].Top && m.CenterY < rows[i].Bottom))
                rows[i] = rows[i] with { Top = Math.Min(rows[i].Top, mark.Top), Bottom = Math.Max(rows[i].Bottom, mark.Bottom) };
        }

        return rows;
    }

    // Texts left of the axis: those between the bars of one row and those of the next are one label.
    private static List<Box> Texts(IReadOnlyList<GlyphRun> runs, List<Box> marks, double left, double below, double em)
    {
        var texts = runs.Where(r => !r.IsVertical && r.Box.Right < left + (em / 2) && r.Box.Top > below
            && r.Box.CenterY < marks[^1].Bottom + em).OrderBy(r => r.Box.CenterY).ToList();
        var bands = new List<Box>();
        foreach (var mark in marks)
        {
            if (bands.Count > 0 && mark.Top < bands[^1].Bottom)
                bands[^1] = bands[^1].Union(mark);
            else
                bands.Add(mark);
        }

        return [.. texts.GroupBy(t => bands.FindIndex(b => t.Box.CenterY < b.Bottom + (0.6 * em))).Where(g => g.Key >= 0)
            .Select(g => g.Select(t => t.Box).Aggregate((a, b) => a.Union(b)) is var label
                ? label with { Top = Math.Min(label.Top, bands[g.Key].Top), Bottom = Math.Max(label.Bottom, bands[g.Key].Bottom) }
                : default)];
    }
}
