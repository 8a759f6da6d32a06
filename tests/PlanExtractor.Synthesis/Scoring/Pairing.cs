namespace PlanExtractor.Synthesis.Scoring;

/// <summary>Pairs gold with output, the most alike first.</summary>
internal static class Pairing
{
    /// <summary>For each gold item the place of its partner, or −1.</summary>
    public static int[] Pair<TGold, TFound>(
        IReadOnlyList<TGold> gold, IReadOnlyList<TFound> found, Func<TGold, TFound, double> score, double least)
    {
        var candidates = new List<(double Score, int Gold, int Found)>();
        for (var g = 0; g < gold.Count; g++)
        {
            for (var f = 0; f < found.Count; f++)
            {
                var s = score(gold[g], found[f]);
                if (s >= least)
                    candidates.Add((s, g, f));
            }
        }

        var partners = new int[gold.Count];
        Array.Fill(partners, -1);
        var taken = new HashSet<int>();
        foreach (var (_, g, f) in candidates
            .OrderByDescending(c => c.Score).ThenBy(c => Math.Abs(c.Gold - c.Found)).ThenBy(c => c.Gold).ThenBy(c => c.Found))
        {
            if (partners[g] < 0 && taken.Add(f))
                partners[g] = f;
        }

        return partners;
    }
}
