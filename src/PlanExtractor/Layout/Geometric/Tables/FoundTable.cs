using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>A table on a page.</summary>
/// <param name="Box">Its place.</param>
/// <param name="Grid">Its cells, and the bars drawn over them.</param>
/// <param name="GlyphIndexes">Which of the page's glyphs are its text.</param>
public sealed record FoundTable(Box Box, TableGrid Grid, IReadOnlySet<int> GlyphIndexes);
