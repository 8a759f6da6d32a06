using PlanExtractor.Domain;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Scoring;

/// <summary>Compares what was read with what is in a plan, by the definitions that annotated plans are scored by.</summary>
public static class Scorer
{
    /// <summary>Counts and misses; everything is missed where nothing was read.</summary>
    public static Score Compare(Gold gold, PlanDocument? document)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var initiatives = document?.Initiatives ?? [];
        var tallies = new Dictionary<FactKind, Tally>();
        var misses = new List<Miss>();
        ScoreInitiatives(gold, initiatives, tallies, misses);
        var owners = initiatives.ToDictionary(
            i => i.Id,
            i => (IReadOnlySet<string>)new[] { Likeness.Fold(i.Number), Likeness.Fold(i.Title) }.Where(n => n.Length > 0).ToHashSet());
        new KpiScoring(owners, tallies, misses).Score(gold.Kpis, document?.Kpis ?? []);
        new ScheduleScoring(owners, tallies, misses).Score(gold.Schedules, document?.Schedules ?? []);
        return new Score(tallies, misses);
    }

    private static void ScoreInitiatives(Gold gold, IReadOnlyList<Initiative> found, Dictionary<FactKind, Tally> tallies, List<Miss> misses)
    {
        var partners = Pairing.Pair(gold.Initiatives, found, Alike, .75);
        int right = 0, departments = 0;
        for (var g = 0; g < partners.Length; g++)
        {
            var expected = gold.Initiatives[g];
            if (partners[g] < 0)
            {
                misses.Add(new Miss(FactKind.Initiatives, expected.Title, $"{expected.Number} {expected.Title}", "nothing"));
                continue;
            }

            right++;
            var names = expected.Departments.Select(d => Likeness.Fold(d.Name)).ToHashSet();
            var got = found[partners[g]].Departments;
            if (names.SetEquals(got.Select(d => Likeness.Fold(d.Name))))
                departments++;
            else
                misses.Add(
                    new Miss(FactKind.Departments, expected.Title, List(expected.Departments.Select(d => d.Name)),
                        List(got.Select(d => d.Name))));
        }

        var extra = found.Where((_, f) => !partners.Contains(f)).ToList();
        misses.AddRange(extra.Select(i => new Miss(FactKind.Initiatives, null, "nothing", $"{i.Number} {i.Title}")));
        tallies[FactKind.Initiatives] = new Tally(right, extra.Count, partners.Length - right);
        tallies[FactKind.Departments] = new Tally(departments, partners.Length - departments, partners.Length - departments);
    }

    private static double Alike(GoldInitiative gold, Initiative found)
    {
        var number = Likeness.Fold(gold.Number);
        return Likeness.Of(gold.Title, found.Title) + (number.Length > 0 && number == Likeness.Fold(found.Number) ? .3 : 0);
    }

    private static string List(IEnumerable<string> names) => "[" + string.Join('、', names) + "]";
}
