using PlanExtractor.Domain;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Scoring;

/// <summary>Aims found, and aims whose name, owner and values are right.</summary>
internal sealed class KpiScoring(
    IReadOnlyDictionary<string, IReadOnlySet<string>> owners, Dictionary<FactKind, Tally> tallies, List<Miss> misses)
{
    public void Score(IReadOnlyList<GoldKpi> gold, IReadOnlyList<Kpi> found)
    {
        var partners = Pairing.Pair(gold, found, Alike, .75);
        int paired = 0, right = 0;
        for (var g = 0; g < partners.Length; g++)
        {
            if (partners[g] < 0)
            {
                misses.Add(new Miss(FactKind.KpisFound, gold[g].Name, Describe(gold[g]), "nothing"));
                continue;
            }

            paired++;
            var kpi = found[partners[g]];
            var wrong = Wrong(gold[g], kpi).ToList();
            if (wrong.Count == 0)
                right++;
            else
                misses.Add(
                    new Miss(FactKind.KpisRight, gold[g].Name, Describe(gold[g]), $"{Describe(kpi)} ({string.Join(", ", wrong)} wrong)"));
        }

        foreach (var kpi in found.Where((_, f) => !partners.Contains(f)))
            misses.Add(new Miss(FactKind.KpisFound, null, "nothing", Describe(kpi)));
        tallies[FactKind.KpisFound] = new Tally(paired, found.Count - paired, gold.Count - paired);
        tallies[FactKind.KpisRight] = new Tally(right, found.Count - right, gold.Count - right);
    }

    private IReadOnlySet<string> Owner(Kpi kpi) =>
        kpi.InitiativeId is { } id && owners.TryGetValue(id, out var names) ? names : new HashSet<string>();

    private double Alike(GoldKpi gold, Kpi kpi)
    {
        var score = Math.Max(Likeness.Of(gold.Group + gold.Name, kpi.Group + kpi.Name), Likeness.Of(gold.Name, kpi.Name));
        if (gold.Target?.Value is { } target && target == kpi.Target?.Value)
            score += .35;
        if (gold.Baseline?.Value is { } baseline && baseline == kpi.Baseline?.Value)
            score += .25;
        if (gold.Target is { Value: null } words && kpi.Target is { } read && Likeness.Of(words.Text, read.Text) > .7)
            score += .35;
        if (gold.Initiative is { } owner && Owner(kpi).Contains(Likeness.Fold(owner)))
            score += .2;
        return score;
    }

    private IEnumerable<string> Wrong(GoldKpi gold, Kpi kpi)
    {
        var full = kpi.Group + kpi.Name;
        if (new[] { Likeness.Of(gold.Group + gold.Name, full), Likeness.Of(gold.Name, kpi.Name), Likeness.Of(gold.Name, full) }.Max() < .8)
            yield return "name";
        if (gold.Initiative is { } owner && !Owner(kpi).Contains(Likeness.Fold(owner)))
            yield return "owner";
        foreach (var wrong in Wrong("baseline", gold.Baseline, kpi.Baseline, gold.AmbiguousFields))
            yield return wrong;
        foreach (var wrong in Wrong("target", gold.Target, kpi.Target, gold.AmbiguousFields))
            yield return wrong;
    }

    private static IEnumerable<string> Wrong(string side, GoldMeasure? gold, Measure? measure, IReadOnlyList<string> open)
    {
        if (gold is null || measure is null)
        {
            if (gold is not null || measure is not null)
                yield return side;
            yield break;
        }

        var isRight = gold.Value is null ? measure.Value is null && Likeness.Of(gold.Text, measure.Text) > .6 : gold.Value == measure.Value;
        if (!isRight)
            yield return side + " value";
        if (Likeness.Fold(gold.Unit) != Likeness.Fold(measure.Unit) && !open.Contains(side + ".unit"))
            yield return side + " unit";
        if (gold.FiscalYear != measure.FiscalYear)
            yield return side + " year";
    }

    private static string Describe(GoldKpi kpi) =>
        $"{kpi.Initiative} | {kpi.Group} / {kpi.Name}: {Describe(kpi.Baseline)} → {Describe(kpi.Target)}";

    private static string Describe(GoldMeasure? m) =>
        m is null ? "―" : FormattableString.Invariant($"{(m.Value is null ? m.Text : m.Value)} {m.Unit} ({m.FiscalYear})");

    private string Describe(Kpi kpi) =>
        $"{kpi.InitiativeId} {Owner(kpi).LastOrDefault()} | {kpi.Group} / {kpi.Name}: {Describe(kpi.Baseline)} → {Describe(kpi.Target)}";

    private static string Describe(Measure? m) =>
        m is null ? "―" : FormattableString.Invariant($"{(m.Value is null ? m.Text : m.Value)} {m.Unit} ({m.FiscalYear})");
}
