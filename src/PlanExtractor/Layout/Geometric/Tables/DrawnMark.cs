using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>A bar, an arrow or a line as it is drawn, before it is known what it stands over.</summary>
/// <param name="Box">From its one end to the other, head included.</param>
/// <param name="IsArrow">Whether it has a head.</param>
/// <param name="IsLine">Whether it is a line, with text beside it, and not a shape that text may stand in.</param>
/// <param name="Color">0xRRGGBB.</param>
internal sealed record DrawnMark(Box Box, bool IsArrow, bool IsLine, int Color);

/// <summary>What is drawn to be seen by itself, and what remains to make tables of.</summary>
/// <param name="Marks">Bars and arrows.</param>
/// <param name="Edges">Rules first, then the edges of filled areas.</param>
/// <param name="RuleCount">How many of the edges are rules.</param>
/// <param name="Shades">Filled areas that are no bars.</param>
internal sealed record SortedShapes(IReadOnlyList<DrawnMark> Marks, IReadOnlyList<Edge> Edges, int RuleCount, IReadOnlyList<Area> Shades)
{
    /// <summary>All filled or framed rectangles, whatever they stand for.</summary>
    public IReadOnlyList<Box> Boxes { get; init; } = [];

    /// <summary>The rules that are drawn as lines, without the sides of boxes.</summary>
    public required Rulings Lines { get; init; }

    /// <summary>Where rules close a grid by themselves.</summary>
    public required Lazy<List<Box>> Grids { get; init; }
}
