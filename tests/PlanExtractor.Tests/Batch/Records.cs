using PlanExtractor.Cli.Batch.State;

namespace PlanExtractor.Tests.Batch;

/// <summary>Records of sources that were never read.</summary>
internal static class Records
{
    public static FileRecord Of(string source, string output, string title = "計画", string? code = "324418", string municipality = "川本町",
        string? established = null, string? revised = null, string? failedSince = null) => new(
        source, failedSince ?? Sha(source), 1, "0", "", "", failedSince is null ? PlanStatus.Complete : PlanStatus.Failed, [], 1, 1,
        new Dictionary<string, int>(),
        new OutputRecord(output, Sha(output), Sha(source), PlanStatus.Complete, null, code, municipality, null, title, null, null,
            established, revised, new DocumentCounts(0, 0, 0, 0, 0)));

    private static string Sha(string text) => PlanExtractor.Cli.Batch.Hash.OfText(text);
}
