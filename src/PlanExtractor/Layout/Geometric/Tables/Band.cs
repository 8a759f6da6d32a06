namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>The stretch between two rules of one width.</summary>
/// <param name="Left">Where the rules begin.</param>
/// <param name="Top">The upper rule.</param>
/// <param name="Right">Where the rules end.</param>
/// <param name="Bottom">The lower rule.</param>
/// <param name="Ruled">Places of the rules that part its columns; none in an open band.</param>
/// <param name="Runs">The text in it, when it is open.</param>
internal sealed record Band(double Left, double Top, double Right, double Bottom, IReadOnlyList<double> Ruled, IReadOnlyList<GlyphRun> Runs)
{
    private const double NarrowestGapEm = 1.1;

    /// <summary>Height of its type.</summary>
    public double Em => Runs.Count == 0 ? 0 : Runs.Average(r => r.IsVertical ? r.Box.Width : r.Box.Height);

    /// <summary>Which of the columns above go on in it; none when its text does not stand in at least two of them.</summary>
    public IReadOnlyList<double> Keeps(IReadOnlyList<double> columns)
    {
        var kept = columns.Where(x => !Runs.Any(r => r.Box.Left < x - 1 && r.Box.Right > x + 1)).ToList();
        return Runs.Select(r => kept.Count(x => x < r.Box.CenterX)).Distinct().Count() >= 2 ? kept : [];
    }

    /// <summary>The gaps that run from its top to its bottom, with text on both sides.</summary>
    public List<(double From, double To)> Gaps()
    {
        var gaps = new List<(double From, double To)>();
        var end = double.NaN;
        foreach (var run in Runs.OrderBy(r => r.Box.Left))
        {
            if (run.Box.Left - end > Em * NarrowestGapEm)
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
