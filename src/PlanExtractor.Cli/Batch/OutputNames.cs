using PlanExtractor.Cli.Batch.Reading;
using PlanExtractor.Cli.Output;

namespace PlanExtractor.Cli.Batch;

/// <summary>Names of outputs. Nothing of a source's name or of a document's title gets into a path but letters and digits.</summary>
internal static class OutputNames
{
    private const int HashLength = 12;

    /// <summary>
    /// <c>000000-みどり野町DX推進計画-1f0c9a4b77e2.plan.json</c>: code, title, and the beginning of the SHA-256 of the source's key, so
    /// that each source has a name of its own, whatever else is read and in whatever order.
    /// </summary>
    public static string For(DocumentFacts document, string sourceKey)
    {
        ArgumentNullException.ThrowIfNull(document);
        return $"{PlanFileNames.Code(document.Code)}-{Slug.From(document.Title)}-{Hash.OfText(sourceKey)[..HashLength]}.plan.json";
    }
}
