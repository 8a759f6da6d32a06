using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Relations;

/// <summary>KPIs that an appendix states again: most of its rows stand elsewhere too, under their units of action.</summary>
internal static class Restatements
{
    /// <summary>Marks the KPIs of such blocks as restated.</summary>
    public static IReadOnlyList<KpiDraft> Mark(IReadOnlyList<KpiDraft> kpis)
    {
        var blocks = kpis.GroupBy(Says, StringComparer.Ordinal).Where(g => g.Select(k => k.Place.Block).Distinct().Count() > 1)
            .SelectMany(g => g.Select(k => (Says: g.Key, k.Place.Block))).ToLookup(x => x.Block, x => x.Says);
        var repeating = kpis.GroupBy(k => k.Place.Block)
            .Where(g => g.Count() >= 3 && blocks[g.Key].Count() * 3 >= g.Count() * 2 && IsFew(kpis, g.Key, [.. blocks[g.Key]]))
            .Select(g => g.Key).ToHashSet();
        return [.. kpis.Select(k => repeating.Contains(k.Place.Block) && blocks[k.Place.Block].Contains(Says(k))
            ? k with { Restated = true }
            : k)];
    }

    // The appendix gathers what stands in several places; each of those has less in common with it than it with them.
    private static bool IsFew(IReadOnlyList<KpiDraft> kpis, int block, HashSet<string> said) =>
        kpis.Where(k => k.Place.Block != block && said.Contains(Says(k))).Select(k => k.Place.Block).Distinct().Count() > 1;

    private static string Says(KpiDraft kpi) =>
        $"{JapaneseText.Key(kpi.Name)}|{kpi.Target?.Value}|{kpi.Target?.Unit}|{kpi.Target?.FiscalYear}";
}
