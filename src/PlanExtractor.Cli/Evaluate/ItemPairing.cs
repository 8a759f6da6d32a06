namespace PlanExtractor.Cli.Evaluate;

/// <summary>Which item of the output stands for which item of the gold.</summary>
internal static class ItemPairing
{
    /// <summary>Items less alike than this are not the same thing.</summary>
    public const double Threshold = 0.5;

    private const double KeyWeight = 0.6;

    /// <summary>
    /// One-to-one and greedy: the most alike first, and of equally alike ones those that stand at the most similar place of their
    /// lists. Greedy, not optimal in sum: a sure pair is never given up so that two doubtful ones fit.
    /// </summary>
    /// <returns>For each gold item the index of its partner in the output, or -1.</returns>
    public static int[] Pair(Kind kind, IReadOnlyList<Item> gold, IReadOnlyList<Item> output)
    {
        var partner = Enumerable.Repeat(-1, gold.Count).ToArray();
        if (kind.Name == Kind.Plan)
        {
            if (gold.Count > 0 && output.Count > 0)
                partner[0] = 0;
            return partner;
        }

        var taken = new bool[output.Count];
        foreach (var (g, o, _) in Candidates(kind, gold, output))
        {
            if (partner[g] >= 0 || taken[o])
                continue;
            partner[g] = o;
            taken[o] = true;
        }

        return partner;
    }

    private static IEnumerable<(int Gold, int Output, double Score)> Candidates(
        Kind kind, IReadOnlyList<Item> gold, IReadOnlyList<Item> output)
    {
        var candidates = new List<(int Gold, int Output, double Score)>();
        for (var g = 0; g < gold.Count; g++)
        {
            for (var o = 0; o < output.Count; o++)
            {
                var score = Similarity(kind, gold[g], output[o]);
                if (score >= Threshold)
                    candidates.Add((g, o, Math.Round(score, 9)));
            }
        }

        return candidates
            .OrderByDescending(c => c.Score)
            .ThenBy(c => Math.Abs(((double)c.Gold / gold.Count) - ((double)c.Output / output.Count)))
            .ThenBy(c => c.Gold)
            .ThenBy(c => c.Output);
    }

    /// <summary>
    /// Over the fields that the gold has and that say something in either: 0.6 for the fields that name the item, 0.4 for the others, each
    /// the mean of its fields; so an equal name always makes a pair, and no name never does while there is one to compare.
    /// </summary>
    public static double Similarity(Kind kind, Item gold, Item output)
    {
        var (keySum, keys, otherSum, others) = (0.0, 0, 0.0, 0);
        foreach (var (name, value) in gold.Fields)
        {
            var found = output[name];
            if (value.IsNothing && found.IsNothing)
                continue;
            var similarity = value.SimilarityTo(found);
            if (kind.Keys.Contains(name))
                (keySum, keys) = (keySum + similarity, keys + 1);
            else
                (otherSum, others) = (otherSum + similarity, others + 1);
        }

        return keys == 0 ? (others == 0 ? 1 : otherSum / others)
            : others == 0 ? keySum / keys
            : (KeyWeight * keySum / keys) + ((1 - KeyWeight) * otherSum / others);
    }
}
