using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>The stretch between two rules of one width.</summary>
/// <param name="Left">Where the rules begin.</param>
/// <param name="Top">The upper rule.</param>
/// <param name="Right">Where the rules end.</param>
/// <param name="Bottom">The lower rule.</param>
/// <param name="Ruled">Places of the rules that part its columns; none in an open band.</param>
/// <param name="Runs">The text in it, when it is open, but for that on marks.</param>
/// <param name="Marks">Bars and arrows in it, when it is open.</param>
internal sealed record Band(double Left, double Top, double Right, double Bottom, IReadOnlyList<double> Ruled, IReadOnlyList<GlyphRun> Runs,
    IReadOnlyList<Box> Marks)
{
    private const double NarrowestGapEm = 0.7;
    private const double Inside = 3;

    /// <summary>The cell of a group that stands left of it and of the bands next to it; null where there is none.</summary>
    public Box? Group { get; init; }

    /// <summary>Whether rules down close it at both ends.</summary>
    public bool HasSides { get; init; }

    /// <summary>Whether it is one cell: closed at both ends and not parted.</summary>
    public bool IsOneCell { get; init; }

    /// <summary>
    /// Which of the columns above go on in it; none when its text does not stand in at least two of them and nothing is drawn in them, or
    /// lies across more than a few.
    /// </summary>
    public IReadOnlyList<double> Keeps(IReadOnlyList<double> columns)
    {
        if (IsOneCell && Marks.Count == 0 && GlyphRun.IsSetWide(Runs))
            return [];
        var mine = columns.Where(x => x > Left + Inside && x < Right - Inside).ToList();
        var kept = mine.Where(x => !IsCrossed(x)).ToList();
        var filled = Runs.Select(r => kept.Count(x => x < r.Box.CenterX)).Concat(Marks.Select(m => kept.Count(x => x < m.Left + Inside)))
            .Distinct().Count();
        return kept.Count > 0 && kept.Count * 3 >= mine.Count * 2 && filled >= (Group is null && Marks.Count == 0 ? 2 : 1) ? kept : [];
    }

    /// <summary>The first of the columns, where it parts a label from one value: <c>取り組み名 | オンライン化の推進</c>; else none.</summary>
    public IReadOnlyList<double> KeepsLabel(IReadOnlyList<double> columns) =>
        Group is null && !IsOneCell && !IsCrossed(columns[0]) && Runs.Any(r => r.Box.Right < columns[0])
            && Runs.Any(r => r.Box.Left > columns[0]) ? [columns[0]] : [];

    /// <summary>
    /// The one column in which all its text stands; null where it has none, lies across columns or stands in several, or something is
    /// drawn.
    /// </summary>
    public int? OnlyColumn(IReadOnlyList<double> columns) =>
        Runs.Count > 0 && Marks.Count == 0 && Group is null && !IsOneCell && !columns.Any(IsCrossed)
            && Runs.Select(r => columns.Count(x => x < r.Box.CenterX)).Distinct().ToList() is [var column] ? column : null;

    private bool IsCrossed(double x) => Runs.Any(r => r.Box.Left < x - 1 && r.Box.Right > x + 1);

    /// <summary>The gaps that run from the top to the bottom of the text, with text on both sides.</summary>
    public static List<(double From, double To)> Gaps(IReadOnlyList<GlyphRun> runs)
    {
        var gaps = new List<(double From, double To)>();
        if (runs.Count == 0)
            return gaps;
        var narrowest = NarrowestGapEm * runs.Average(r => r.IsVertical ? r.Box.Width : r.Box.Height);
        var end = double.NaN;
        foreach (var run in runs.OrderBy(r => r.Box.Left))
        {
            if (run.Box.Left - end > narrowest)
                gaps.Add((end, run.Box.Left));
            end = double.IsNaN(end) ? run.Box.Right : Math.Max(end, run.Box.Right);
        }

        return gaps;
    }

    /// <summary>Where its rows are parted, if every line of the first column has text beside it.</summary>
    public IReadOnlyList<double> Rows(double firstColumn)
    {
        var lines = new List<(double Top, double Bottom, bool First, bool Other)>();
        foreach (var run in Runs.OrderBy(r => r.Box.Top))
        {
            var (first, other) = (run.Box.CenterX < firstColumn, run.Box.CenterX >= firstColumn);
            if (lines.Count > 0 && run.Box.CenterY < lines[^1].Bottom)
                lines[^1] = (lines[^1].Top, Math.Max(lines[^1].Bottom, run.Box.Bottom), lines[^1].First || first, lines[^1].Other || other);
            else
                lines.Add((run.Box.Top, run.Box.Bottom, first, other));
        }

        var starts = lines.Where(l => l.First).ToList();
        if (starts.Count < 2 || !starts.TrueForAll(l => l.Other))
            return [];
        return [.. Enumerable.Range(1, lines.Count - 1).Where(i => lines[i].First).Select(i => (lines[i - 1].Bottom + lines[i].Top) / 2)];
    }
}
