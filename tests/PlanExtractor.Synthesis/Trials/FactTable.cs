using PlanExtractor.Synthesis.Scoring;
using PlanExtractor.Synthesis.Styles;

namespace PlanExtractor.Synthesis.Trials;

/// <summary>Counts by value of a dimension.</summary>
public sealed class FactTable
{
    private readonly Dictionary<(Dimension Dimension, string Value), Dictionary<FactKind, Tally>> _cells = [];
    private readonly Dictionary<FactKind, Tally> _all = [];

    /// <summary>How many plans were counted.</summary>
    public int Count { get; private set; }

    /// <summary>Counts a plan under the value that it has in each dimension.</summary>
    public void Add(Style style, Score score)
    {
        ArgumentNullException.ThrowIfNull(style);
        ArgumentNullException.ThrowIfNull(score);
        Count++;
        Add(_all, score);
        foreach (var dimension in Dimensions.All)
        {
            var key = (dimension, style[dimension]);
            if (!_cells.TryGetValue(key, out var cell))
                _cells[key] = cell = [];
            Add(cell, score);
        }
    }

    /// <summary>Counts of a kind over all plans.</summary>
    public Tally this[FactKind kind] => _all.GetValueOrDefault(kind);

    /// <summary>Counts of a kind over plans of that style.</summary>
    public Tally Of(Dimension dimension, string value, FactKind kind) =>
        _cells.TryGetValue((dimension, value), out var cell) ? cell.GetValueOrDefault(kind) : default;

    /// <summary>Writes F1 of each kind, a line for each value of each dimension.</summary>
    public void Write(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var kinds = Enum.GetValues<FactKind>();
        output.WriteLine($"{"",-34}{string.Concat(kinds.Select(k => $"{k,13}"))}     invented");
        output.WriteLine(Row("all", k => this[k]));
        foreach (var dimension in Dimensions.All)
        {
            foreach (var value in dimension.Values.Where(v => _cells.ContainsKey((dimension, v))))
                output.WriteLine(Row($"{dimension.Name}={value}", k => Of(dimension, value, k)));
        }
    }

    private static string Row(string name, Func<FactKind, Tally> tally)
    {
        var figures = Enum.GetValues<FactKind>().Select(
            k => tally(k).IsEmpty ? $"{"",13}" : FormattableString.Invariant($"{tally(k).F1,13:0.000}"));
        // Names of values are Japanese here and there.
        return name + new string(' ', Math.Max(1, 34 - name.Sum(c => c < 0x2000 ? 1 : 2))) + string.Concat(figures)
            + FormattableString.Invariant($"{tally(FactKind.KpisFound).Extra,13}");
    }

    private static void Add(Dictionary<FactKind, Tally> to, Score score)
    {
        foreach (var (kind, tally) in score.Tallies)
            to[kind] = to.GetValueOrDefault(kind) + tally;
    }
}
