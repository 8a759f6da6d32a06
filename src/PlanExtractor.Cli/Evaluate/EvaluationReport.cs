namespace PlanExtractor.Cli.Evaluate;

/// <summary>Mean over documents.</summary>
internal sealed record MeanScore(double Precision, double Recall, double F1)
{
    public static MeanScore Average(IReadOnlyList<Score> scores) =>
        new(scores.Average(s => s.Precision), scores.Average(s => s.Recall), scores.Average(s => s.F1));
}

/// <summary>One kind over all documents.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="Documents">In how many golds it is.</param>
/// <param name="Micro">All documents as if they were one.</param>
/// <param name="MacroLenient">Mean over the documents of <see cref="KindTally.Right"/>, lenient.</param>
/// <param name="MacroStrict">The same, strict.</param>
internal sealed record KindSummary(string Kind, int Documents, KindTally Micro, MeanScore MacroLenient, MeanScore MacroStrict);

/// <summary>Agreement of outputs with golds.</summary>
/// <param name="Kinds">Those that a gold has.</param>
/// <param name="Documents">In the golds' order.</param>
/// <param name="WithoutGold">Outputs that no gold asks for; they do not count.</param>
internal sealed record EvaluationReport(
    IReadOnlyList<KindSummary> Kinds, IReadOnlyList<DocumentReport> Documents, IReadOnlyList<string> WithoutGold)
{
    public static EvaluationReport Combine(IReadOnlyList<DocumentReport> documents, IReadOnlyList<string> withoutGold)
    {
        var tallies = documents.SelectMany(document => document.Kinds).ToLookup(tally => tally.Kind);
        var kinds = Kind.All.Where(kind => tallies.Contains(kind.Name)).Select(kind => Summary([.. tallies[kind.Name]]));
        return new EvaluationReport([.. kinds], documents, withoutGold);
    }

    private static KindSummary Summary(List<KindTally> tallies) => new(
        tallies[0].Kind,
        tallies.Count,
        KindTally.Pooled(tallies),
        MeanScore.Average(tallies.ConvertAll(tally => tally.Right.Lenient)),
        MeanScore.Average(tallies.ConvertAll(tally => tally.Right.Strict)));
}
