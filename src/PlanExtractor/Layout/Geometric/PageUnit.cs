using PlanExtractor.Ingest;
using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Layout.Geometric;

/// <summary>What a page, or a box on it, is made of: a run of text, a table, or a box with units of its own.</summary>
/// <param name="box">Its place.</param>
internal sealed class PageUnit(Box box)
{
    /// <summary>Its place.</summary>
    public Box Box { get; } = box;

    /// <summary>The text, when it is a run of text.</summary>
    public GlyphRun? Run { get; init; }

    /// <summary>The table, when it is one.</summary>
    public FoundTable? Table { get; init; }

    /// <summary>What stands in it, when it is a box.</summary>
    public IReadOnlyList<PageUnit>? Inner { get; init; }

    /// <summary>Whether it is a run of text, and no box or table.</summary>
    public bool IsText => Run is not null;
}
