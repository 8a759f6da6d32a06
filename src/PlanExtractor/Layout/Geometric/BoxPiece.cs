using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>A text on a page of boxes.</summary>
/// <param name="At">Its index among the page's blocks.</param>
/// <param name="Block">The text.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Caption">What it says as a caption; null where it is none.</param>
internal sealed record BoxPiece(int At, TextBlock Block, Box Box, Caption? Caption);

/// <summary>A caption and its value in a box.</summary>
/// <param name="Of">What they say.</param>
/// <param name="Box">Around both.</param>
/// <param name="Taken">Indexes of the blocks.</param>
internal sealed record CaptionPair(CaptionedValue Of, Box Box, IReadOnlyList<int> Taken);
