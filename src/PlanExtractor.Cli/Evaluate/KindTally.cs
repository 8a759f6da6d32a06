namespace PlanExtractor.Cli.Evaluate;

/// <summary>The counts of one kind, in one document or pooled.</summary>
/// <param name="Kind">Name of the kind.</param>
/// <param name="Found">Items that have a partner, right or not.</param>
/// <param name="Right">Items whose headline fields are all right.</param>
/// <param name="Exact">Items whose annotated fields are all right.</param>
/// <param name="Fields">Values by field: those of the gold, those of the output, the right ones.</param>
internal sealed record KindTally(
    string Kind, Score Found, ScorePair Right, ScorePair Exact, IReadOnlyDictionary<string, ScorePair> Fields)
{
    /// <summary>The same kind in several documents as if they were one.</summary>
    public static KindTally Pooled(IReadOnlyList<KindTally> tallies)
    {
        ArgumentNullException.ThrowIfNull(tallies);
        var fields = new Dictionary<string, ScorePair>();
        foreach (var (name, score) in tallies.SelectMany(tally => tally.Fields))
            fields[name] = fields.GetValueOrDefault(name) + score;
        return new KindTally(
            tallies[0].Kind,
            tallies.Aggregate(default(Score), (sum, tally) => sum + tally.Found),
            tallies.Aggregate(default(ScorePair), (sum, tally) => sum + tally.Right),
            tallies.Aggregate(default(ScorePair), (sum, tally) => sum + tally.Exact),
            fields);
    }
}
