using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Styles;

namespace PlanExtractor.Synthesis.Trials;

/// <summary>Which plans are tried.</summary>
public static class Ladder
{
    /// <summary>The plain style with one change, for every change there is.</summary>
    public static IEnumerable<Style> OneChange() => Dimensions.All
        .SelectMany(d => (d == Dimensions.Rendering ? Dimensions.TextRenderings : d.Values).Skip(1).Select(
            v => (Dimension: d, Value: v, Style: Settling.Settle(Style.Plain.With(d, v)))))
        .Where(s => s.Style[s.Dimension] == s.Value)
        .Select(s => s.Style)
        .Prepend(Style.Plain);

    /// <summary>Plans with one change each, over and over with other facts.</summary>
    public static IEnumerable<(int Seed, Style Style)> Steps(int seed) =>
        Enumerable.Range(0, int.MaxValue).SelectMany(
            round => OneChange().Select((style, i) => (unchecked(seed + (round * 1000) + i), style)));

    /// <summary>Plans in styles drawn by dice.</summary>
    public static IEnumerable<(int Seed, Style Style)> Drawn(int seed) =>
        Enumerable.Range(0, int.MaxValue).Select(i => (unchecked(seed + i), Style.Draw(unchecked(seed + i))));

    /// <summary>Runs them on all processors; the results come in order.</summary>
    public static IEnumerable<Trial> Run(IEnumerable<(int Seed, Style Style)> plans) => plans
        .AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered)
        .Select(p => Trial.Run(p.Seed, FactsMaker.Draw(p.Seed), p.Style));
}
