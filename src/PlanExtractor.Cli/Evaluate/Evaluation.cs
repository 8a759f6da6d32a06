using System.Text.Json;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>Compares outputs with annotations of the same shape. Only what the golds have counts.</summary>
internal static class Evaluation
{
    public static EvaluationReport Run(IReadOnlyList<NamedDocument> golds, IReadOnlyList<NamedDocument> outputs)
    {
        using var nothing = JsonDocument.Parse("{}");
        var (pairs, rest) = DocumentPairing.Pair(golds, outputs);
        var documents = pairs
            .Select(pair => DocumentComparison.Compare(
                pair.Gold.FileName, pair.Gold.Json, pair.Output?.FileName, pair.Output?.Json ?? nothing.RootElement))
            .ToList();
        return EvaluationReport.Combine(documents, [.. rest.Select(output => output.FileName)]);
    }
}
