using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>From pages to blocks.</summary>
public static class GeometricLayout
{
    /// <summary>The blocks of a document.</summary>
    public static DocumentLayout Blocks(PagedSource source, DiagnosticLog log) => new([], []);
}
