using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>A mark drawn over the cells of a table: a bar, an arrow, a filled cell.</summary>
/// <param name="Box">From its left to its right end.</param>
/// <param name="IsArrow">Whether it has a head.</param>
/// <param name="IsCell">Whether it fills cells from edge to edge.</param>
/// <param name="Color">0xRRGGBB.</param>
internal sealed record Bar(Box Box, bool IsArrow, bool IsCell, int Color);
