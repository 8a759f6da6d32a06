namespace PlanExtractor.Cli.Evaluate;

/// <summary>Which output answers which gold.</summary>
internal static class DocumentPairing
{
    // The surest first: a stem of a file is only a name, and two towns can give their plans the same title.
    private static readonly Func<NamedDocument, NamedDocument, bool>[] Signs =
    [
        (gold, output) => gold.SourceSha256 is { } hash && hash == output.SourceSha256,
        (gold, output) => gold.SourceFileName is { } name && name == output.SourceFileName,
        (gold, output) => gold.Stem == output.Stem,
        (gold, output) => gold.Stem == output.SourceStem,
        (gold, output) => gold.Title is { } title && title == output.Title,
    ];

    /// <summary>One-to-one, by the surest sign first: all golds are tried with one sign before the next sign is.</summary>
    /// <returns>For each gold its output or null, and the outputs that no gold asks for.</returns>
    public static (IReadOnlyList<(NamedDocument Gold, NamedDocument? Output)> Pairs, IReadOnlyList<NamedDocument> WithoutGold) Pair(
        IReadOnlyList<NamedDocument> golds, IReadOnlyList<NamedDocument> outputs)
    {
        var free = outputs.ToList();
        var partners = new NamedDocument?[golds.Count];
        if (golds.Count == 1 && outputs.Count == 1)
            return ([(golds[0], outputs[0])], []);
        foreach (var sign in Signs)
        {
            for (var i = 0; i < golds.Count; i++)
            {
                if (partners[i] is null && free.Find(output => sign(golds[i], output)) is { } partner)
                {
                    partners[i] = partner;
                    free.Remove(partner);
                }
            }
        }

        return ([.. golds.Zip(partners)], free);
    }
}
