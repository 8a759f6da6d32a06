using System.Text.Json;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>Agreement of one output with one gold.</summary>
/// <param name="Name">Of the gold.</param>
/// <param name="Output">Name of the output, or null when there is none: everything is missing.</param>
/// <param name="Kinds">Those that the gold has, in the order of <see cref="Kind.All"/>.</param>
/// <param name="Misses">In the same order.</param>
internal sealed record DocumentReport(string Name, string? Output, IReadOnlyList<KindTally> Kinds, IReadOnlyList<Miss> Misses);

/// <summary>Compares an output with a gold.</summary>
internal static class DocumentComparison
{
    public static DocumentReport Compare(string name, JsonElement gold, string? outputName, JsonElement output)
    {
        var expected = ItemReader.Read(gold, isGold: true);
        var found = ItemReader.Read(output, isGold: false);
        var partners = new Dictionary<string, int[]>();
        var tallies = new List<KindTally>();
        var misses = new List<Miss>();
        foreach (var kind in Kind.All)
        {
            if (!expected.TryGetValue(kind.Name, out var goldList))
                continue;
            var outputList = found.GetValueOrDefault(kind.Name) ?? new ItemList([]);
            var spokenOf = SpokenOf(outputList, goldList, partners);
            var pairs = ItemPairing.Pair(kind, goldList.Items, spokenOf.ConvertAll(index => outputList.Items[index]));
            partners[kind.Name] = [.. pairs.Select(at => at < 0 ? -1 : spokenOf[at])];

            var (tally, missed) = KindComparison.Compare(
                kind, goldList.Items, spokenOf.ConvertAll(index => outputList.Items[index]), pairs);
            tallies.Add(tally);
            misses.AddRange(missed);
        }

        return new DocumentReport(name, outputName, tallies, misses);
    }

    /// <summary>All items of the output but those whose owner was annotated without such a list: the gold says nothing of them.</summary>
    private static List<int> SpokenOf(ItemList output, ItemList gold, Dictionary<string, int[]> partners)
    {
        var all = Enumerable.Range(0, output.Items.Count);
        if (gold is not { OwnerKind: { } ownerKind, ListedBy: { } listedBy })
            return [.. all];
        var unspoken = new HashSet<int>();
        for (var owner = 0; owner < partners[ownerKind].Length; owner++)
        {
            if (!listedBy.Contains(owner))
                unspoken.Add(partners[ownerKind][owner]);
        }

        return [.. all.Where(index => !unspoken.Contains(output.Items[index].Owner))];
    }
}
