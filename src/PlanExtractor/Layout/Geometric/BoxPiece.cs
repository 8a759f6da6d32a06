using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>A text on a page of boxes.</summary>
/// <param name="At">Its index among the page's blocks.</param>
/// <param name="Block">The text.</param>
/// <param name="Box">Where it stands.</param>
/// <param name="Caption">What it says as a caption; null where it is none.</param>
internal sealed record BoxPiece(int At, TextBlock Block, Box Box, Caption? Caption);

/// <summary>A caption and its value.</summary>
/// <param name="Label">The whole caption.</param>
/// <param name="LabelPlace">Its place.</param>
/// <param name="Value">What stands under, behind or over it.</param>
/// <param name="Box">Around both.</param>
/// <param name="Taken">Indexes of the blocks.</param>
internal sealed record CaptionPair(Caption Label, Evidence LabelPlace, BoxPiece Value, Box Box, IReadOnlyList<int> Taken);

/// <summary>A name and its values: a row of the table for which the boxes stand.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Place">Place of the name.</param>
/// <param name="Group">What stands over several such names, or null.</param>
/// <param name="Pairs">Its values, the state first.</param>
/// <param name="Taken">Indexes of its blocks.</param>
internal sealed record CaptionRow(
    string Name, Evidence Place, (string Text, Evidence Place)? Group, IReadOnlyList<CaptionPair> Pairs, IReadOnlyList<int> Taken)
{
    /// <summary>Whether another row has the same captions, so that both can be rows of one table; a group's rows stand by themselves.</summary>
    public bool IsLike(CaptionRow other) => (Group?.Text ?? "") == (other.Group?.Text ?? "")
        && Pairs.Select(p => JapaneseText.Key(p.Label.Text)).SequenceEqual(other.Pairs.Select(p => JapaneseText.Key(p.Label.Text)));
}
