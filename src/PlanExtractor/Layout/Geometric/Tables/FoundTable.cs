using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>A table on a page.</summary>
/// <param name="Box">Its outer edges.</param>
/// <param name="Grid">Its cells and bars.</param>
/// <param name="GlyphIndexes">Indexes into the page's glyphs of what belongs to it, text in bars included.</param>
internal sealed record FoundTable(Box Box, TableGrid Grid, IReadOnlyList<int> GlyphIndexes);
