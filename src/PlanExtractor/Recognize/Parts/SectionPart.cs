using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Parts;

/// <summary>A labelled part of a plan: 【重要業績評価指標（KPI）】 and what follows until the next label.</summary>
/// <param name="LabelText">The label as written, or null for what stands before the first.</param>
/// <param name="Label">What it announces.</param>
/// <param name="Blocks">The part's blocks.</param>
/// <param name="Evidence">Place of label and blocks.</param>
internal sealed record SectionPart(string? LabelText, BlockLabel Label, IReadOnlyList<Block> Blocks, Evidence Evidence)
{
    /// <summary>The section it stands in; null on the cover.</summary>
    public Section? Section { get; init; }

    /// <summary>Index of its first block, the label's where it has one.</summary>
    public int Start { get; init; }

    /// <summary>The part's text blocks, one per line.</summary>
    public string Text => string.Join('\n', Blocks.OfType<TextBlock>().Select(b => JapaneseText.Tidy(b.Text)));
}
