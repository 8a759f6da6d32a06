using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Relations;

/// <summary>KPIs that an appendix states again: most of its rows stand elsewhere too, under their units of action.</summary>
internal static class Restatements
{
    /// <summary>Marks the KPIs of such blocks as restated.</summary>
    public static IReadOnlyList<KpiDraft> Mark(IReadOnlyList<KpiDraft> kpis)
    {
        var said = kpis.Select(k => (Says: Says(k), k.Place.Block)).ToList();
        var again = said.GroupBy(s => s.Says, s => s.Block, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Distinct().ToList(), StringComparer.Ordinal);
        var repeating = said.GroupBy(s => s.Block, s => s.Says)
            .Where(g => g.Count() >= 3 && g.Count(s => again[s].Count > 1) * 3 >= g.Count() * 2 && IsFew(again, g.Key, g))
            .Select(g => g.Key).ToHashSet();
        return [.. kpis.Zip(said, (k, s) => repeating.Contains(s.Block) && again[s.Says].Count > 1 ? k with { Restated = true } : k)];
    }

    // The appendix gathers what stands in several places; each of those has less in common with it than it with them.
    private static bool IsFew(Dictionary<string, List<int>> again, int block, IEnumerable<string> said) =>
        said.Distinct().SelectMany(s => again[s]).Where(b => b != block).Distinct().Take(2).Count() > 1;

    private static string Says(KpiDraft kpi) =>
        $"{JapaneseText.Key(kpi.Name)}|{kpi.Target?.Value}|{kpi.Target?.Unit}|{kpi.Target?.FiscalYear}";
}
