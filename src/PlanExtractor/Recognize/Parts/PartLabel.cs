using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Recognize.Parts;

/// <summary>Reads the label with which a line opens a part: text of the label, what it announces, and the text after it.</summary>
internal static class PartLabel
{
    private const int LongestField = 12;
    private const int LongestPlain = 16;

    /// <summary>
    /// The label: 【これまでの取組み】 | 【基本方針】 だれもが使える… | ### 現状 | ■ 数値目標 | 担当課：総務課; null where the line opens none.
    /// </summary>
    public static (string Text, BlockLabel Label, string Tail)? Read(TextBlock line, Labels labels)
    {
        var text = line.Text;
        if (text[0] == '【' && text.IndexOf('】', StringComparison.Ordinal) is > 0 and var close)
        {
            var label = labels.Read(text[..(close + 1)]);
            return label.Kind == LabelKind.None ? null : (text[..(close + 1)], label, text[(close + 1)..].Trim(' ', '\u3000', '：', ':'));
        }

        // 現状 1,860人（R6）　目標 3,000人以上（R12）
        if (ValueLabel.Read(text) is { HoldsValue: true })
            return null;
        if (line.HeadingDepth > 0 || (text[0] is '■' or '◆' or '●' or '〈' or '＜' or '<' or '《' or '〔' or '≪' && !line.IsListItem))
        {
            var label = labels.Read(text);
            return label.Kind == LabelKind.None ? null : (text, label, "");
        }

        if (text.IndexOfAny(['：', ':']) is > 0 and <= LongestField and var colon
            && labels.Read(text[..colon]) is { Kind: LabelKind.Department or LabelKind.Category } field)
            return (text[..colon], field, text[(colon + 1)..].Trim());
        return IsPlainLabel(line, labels) ? (text, labels.Read(text), "") : null;
    }

    // 実施スケジュール, 人材育成スケジュール, 重要業績評価指標（KPI）: a short line by itself.
    private static bool IsPlainLabel(TextBlock line, Labels labels) =>
        !line.IsListItem && line.Text.Length <= LongestPlain && labels.Read(line.Text).Kind is LabelKind.Kpi or LabelKind.Schedule
        && line.Text.AsSpan().IndexOfAny("、。：:0123456789") < 0
        && labels.EndsPlain(line.Text);
}
