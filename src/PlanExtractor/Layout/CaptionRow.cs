using PlanExtractor.Diagnostics;

namespace PlanExtractor.Layout;

/// <summary>A caption and its value.</summary>
/// <param name="Label">The whole caption.</param>
/// <param name="LabelPlace">Its place.</param>
/// <param name="Value">What it stands over.</param>
internal sealed record CaptionedValue(Caption Label, Evidence LabelPlace, TextBlock Value);

/// <summary>A name and its values: a row of the table for which captions and values stand.</summary>
/// <param name="Name">What is measured.</param>
/// <param name="Place">Place of the name.</param>
/// <param name="Group">What stands over several such names, or null.</param>
/// <param name="Values">Its values, the state first.</param>
/// <param name="Taken">Indexes of its blocks.</param>
internal sealed record CaptionRow(
    string Name, Evidence Place, (string Text, Evidence Place)? Group, IReadOnlyList<CaptionedValue> Values, IReadOnlyList<int> Taken)
{
    /// <summary>Whether another row has the same captions and group, so that both can be rows of one table.</summary>
    public bool IsLike(CaptionRow other) => Group?.Text == other.Group?.Text
        && Values.Select(v => JapaneseText.Key(v.Label.Text)).SequenceEqual(other.Values.Select(v => JapaneseText.Key(v.Label.Text)));

    /// <summary>Whether values with captions are those of one KPI: several, the last the aim, and not only words.</summary>
    public static bool AreOfOne(IReadOnlyList<CaptionedValue> values) => values.Count > 1 && values[^1].Label.Stage == 2
        && values.Any(v => Caption.IsNumber(v.Value.Text));
}
