using PlanExtractor.Synthesis.Scoring;
using PlanExtractor.Synthesis.Styles;

namespace PlanExtractor.Synthesis.Trials;

/// <summary>The values of dimensions at which reading fails most, each with the smallest plan that shows it.</summary>
public sealed class WeakPlaces
{
    private const double WellEnough = .97;

    private readonly Dictionary<(Dimension, string, FactKind), Trial> _examples = [];
    private readonly FactTable _table = new();
    private readonly List<Trial> _crashes = [];

    /// <summary>Plans at which the program broke.</summary>
    public int Crashes => _crashes.Count;

    /// <summary>Counts a plan; of those that fail at a value the plainest is its example.</summary>
    public void Add(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _table.Add(trial.Style, trial.Score);
        if (trial.Crash is not null)
            _crashes.Add(trial);
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

    /// <summary>Writes the worst places, a value of a dimension once, with an example for its worst kind of fact.</summary>
    /// <param name="output">Markdown.</param>
    /// <param name="most">How many.</param>
    /// <param name="lines">Lines of an example's text.</param>
    public void Write(TextWriter output, int most, int lines)
    {
        ArgumentNullException.ThrowIfNull(output);
        foreach (var crash in _crashes.Take(3).Select(c => Shrinking.Shrink(c, t => t.Crash is not null)!))
            output.WriteLine(
                $"\n## CRASH: seed {crash.Seed}, {crash.Style}\n```\n{string.Join('\n', crash.Crash!.Split('\n').Take(5))}\n```");

        var shown = new HashSet<string>();
        var places = _examples.GroupBy(e => (Dimension: e.Key.Item1, Value: e.Key.Item2))
            .Select(g => (g.Key, Worst: g.MinBy(e => F1(g.Key, e.Key.Item3))))
            .Where(p => F1(p.Key, p.Worst.Key.Item3) < WellEnough)
            .OrderBy(p => F1(p.Key, p.Worst.Key.Item3));
        foreach (var ((dimension, value), ((_, _, kind), example)) in places)
        {
            if (shown.Count == most)
                break;
            if (example.Crash is not null)
                continue;
            var small = Shrinking.Shrink(example, kind)!;
            // Where the value is not at fault, another place tells it.
            if (small.Style[dimension] != value || !shown.Add($"{small.Style} {kind}"))
                continue;
            var miss = small.Score.Misses.First(m => m.Kind == kind);
            var figures = Enum.GetValues<FactKind>().Where(k => F1((dimension, value), k) < WellEnough)
                .Select(k => FormattableString.Invariant($"{k} {F1((dimension, value), k):0.00}"));
            output.WriteLine($"\n## {small.Style} ({string.Join(", ", figures)})");
            output.WriteLine($"seed {small.Seed}; {kind} expected: {miss.Expected}; got: {miss.Got}");
            output.WriteLine($"```\n{Excerpt.Around(small.Text, miss, lines)}\n```");
        }
    }

    private double F1((Dimension Dimension, string Value) place, FactKind kind) => _table.Of(place.Dimension, place.Value, kind).F1;
}
