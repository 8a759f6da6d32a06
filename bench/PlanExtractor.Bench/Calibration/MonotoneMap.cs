namespace PlanExtractor.Bench.Calibration;

/// <summary>
/// The non-decreasing function from what the program says of itself to how often it is right, nearest to what was seen: neighbors that
/// would fall are pooled until none does.
/// </summary>
internal sealed class MonotoneMap
{
    private readonly List<(double From, double Share)> _steps = [];

    /// <summary>Fits the facts.</summary>
    public MonotoneMap(IEnumerable<Judged> facts)
    {
        var pools = new List<(double From, double Right, int Count)>();
        foreach (var level in facts.GroupBy(f => f.Confidence).OrderBy(g => g.Key))
        {
            var pool = (From: level.Key, Right: (double)level.Count(f => f.IsRight), Count: level.Count());
            while (pools.Count > 0 && pools[^1].Right / pools[^1].Count >= pool.Right / pool.Count)
            {
                pool = (pools[^1].From, pools[^1].Right + pool.Right, pools[^1].Count + pool.Count);
                pools.RemoveAt(pools.Count - 1);
            }

            pools.Add(pool);
        }

        // One right and one wrong more than seen: a few facts are no proof of 0 or 1.
        _steps.AddRange(pools.Select(p => (p.From, (p.Right + 1) / (p.Count + 2))));
    }

    /// <summary>From which confidence on which share is right.</summary>
    public IReadOnlyList<(double From, double Share)> Steps => _steps;

    /// <summary>How often a fact of this confidence is right.</summary>
    public double this[double confidence] =>
        _steps.Count == 0 ? confidence : _steps.Where((s, i) => i == 0 || s.From <= confidence).Last().Share;
}
