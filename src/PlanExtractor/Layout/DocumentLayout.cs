using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Layout;

/// <summary>A document in reading order, without running headers, page numbers and contents list.</summary>
/// <param name="Blocks">Its text and tables.</param>
/// <param name="Contents">Entries of its table of contents; empty where it has none.</param>
internal sealed record DocumentLayout(IReadOnlyList<Block> Blocks, IReadOnlyList<ContentsEntry> Contents)
{
    /// <summary>How the text was stored in the source.</summary>
    public TextLayer TextLayer { get; init; } = TextLayer.Plain;
}

/// <summary>An entry of a table of contents: what a heading says, and on which printed page.</summary>
internal sealed record ContentsEntry(string Text, int Page, Evidence Evidence);
