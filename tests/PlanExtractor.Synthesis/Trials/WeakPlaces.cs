using PlanExtractor.Synthesis.Scoring;
using PlanExtractor.Synthesis.Styles;

namespace PlanExtractor.Synthesis.Trials;

/// <summary>For each kind of fact the values of dimensions at which it fails most, with the smallest plan that shows it.</summary>
public sealed class WeakPlaces
{
    private readonly Dictionary<(Dimension, string, FactKind), Trial> _examples = [];
    private readonly FactTable _table = new();

    /// <summary>Counts a plan; the first that fails at a value is its example, the plainest one at best.</summary>
    public void Add(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _table.Add(trial.Style, trial.Score);
        foreach (var kind in trial.Score.Misses.Select(m => m.Kind).Distinct())
        {
            foreach (var dimension in trial.Style.Changes)
            {
                var key = (dimension, trial.Style[dimension], kind);
                if (!_examples.TryGetValue(key, out var known) || known.Style.Changes.Count() > trial.Style.Changes.Count())
                    _examples[key] = trial;
            }
        }
    }

    /// <summary>Writes the worst places of each kind.</summary>
    /// <param name="output">Markdown.</param>
    /// <param name="most">Places a kind.</param>
    /// <param name="lines">Lines of an example's text.</param>
    public void Write(TextWriter output, int most, int lines)
    {
        ArgumentNullException.ThrowIfNull(output);
        var shown = new HashSet<string>();
        foreach (var kind in Enum.GetValues<FactKind>())
        {
            var worst = _examples.Where(e => e.Key.Item3 == kind)
                .Select(e => (Example: e.Value, Dimension: e.Key.Item1, Value: e.Key.Item2, _table.Of(e.Key.Item1, e.Key.Item2, kind).F1))
                .Where(e => e.F1 < .97).OrderBy(e => e.F1).Take(most).ToList();
            if (worst.Count == 0)
                continue;
            output.WriteLine($"\n## {kind}");
            foreach (var (example, dimension, value, f1) in worst)
            {
                var small = Shrinking.Shrink(example, kind)!;
                output.WriteLine(FormattableString.Invariant($"\n### {f1:0.00} at {dimension.Name}={value}; smallest: seed {small.Seed}, {small.Style}"));
                var miss = small.Score.Misses.First(m => m.Kind == kind);
                output.WriteLine($"- expected: {miss.Expected}\n- got: {miss.Got}");
                if (shown.Add($"{small.Style} {kind}"))
                    output.WriteLine($"```\n{Excerpt.Around(small.Text, miss, lines)}\n```");
            }
        }
    }
}
