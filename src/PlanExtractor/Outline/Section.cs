using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Outline;

/// <summary>A heading and the blocks directly under it, before the next heading.</summary>
/// <param name="Index">Position in reading order.</param>
/// <param name="Parent">The section it stands in, or null.</param>
/// <param name="Heading">Its heading taken apart; the title without department.</param>
/// <param name="Departments">Departments that close the heading.</param>
/// <param name="Category">The category printed under the heading (買い物・移動), or null.</param>
/// <param name="HeadingEvidence">Place of the heading.</param>
/// <param name="Body">Blocks under it.</param>
internal sealed record Section(
    int Index,
    Section? Parent,
    HeadingText Heading,
    IReadOnlyList<Department> Departments,
    string? Category,
    Evidence HeadingEvidence,
    IReadOnlyList<Block> Body)
{
    /// <summary>Index of its heading among the document's blocks.</summary>
    public int Start { get; init; }

    /// <summary>Index of the first block of its body.</summary>
    public int BodyStart { get; init; }

    /// <summary>1 for the outermost.</summary>
    public int Level { get; } = Parent is null ? 1 : Parent.Level + 1;

    /// <summary>Title without number and department.</summary>
    public string Title => Heading.Title;

    /// <summary>Sections above, outermost first.</summary>
    public IReadOnlyList<Section> Ancestors { get; } = Parent is null ? [] : [.. Parent.Ancestors, Parent];

    /// <summary>Heading through the last block of its own.</summary>
    public Evidence Evidence => Body.Count == 0 ? HeadingEvidence : HeadingEvidence.Through(Body[^1].Evidence);

    /// <inheritdoc/>
    public bool Equals(Section? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Index;
}

/// <summary>A document as a tree of sections.</summary>
/// <param name="Cover">Blocks before the first section: title, date, municipality.</param>
/// <param name="Sections">All sections in reading order; the tree is in their parents.</param>
/// <param name="Colophon">Blocks after the text: the title again, address, telephone.</param>
internal sealed record PlanOutline(IReadOnlyList<Block> Cover, IReadOnlyList<Section> Sections, IReadOnlyList<Block> Colophon)
{
    /// <summary>All blocks in reading order, headings among them.</summary>
    public IReadOnlyList<Block> Blocks { get; init; } = [];
}
