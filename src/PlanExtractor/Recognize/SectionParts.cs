using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize;

/// <summary>A labelled part of a section: 【重要業績評価指標（KPI）】 and what follows until the next label.</summary>
/// <param name="LabelText">The label as written, or null for what stands before the first.</param>
/// <param name="Label">What it announces.</param>
/// <param name="Blocks">The part's blocks.</param>
/// <param name="Evidence">Place of label and blocks.</param>
public sealed record SectionPart(string? LabelText, BlockLabel Label, IReadOnlyList<Block> Blocks, Evidence Evidence)
{
    /// <summary>The part's text blocks, one per line.</summary>
    public string Text => string.Join('\n', Blocks.OfType<TextBlock>().Select(b => JapaneseText.Tidy(b.Text)));
}

/// <summary>Divides a section's body at its labels.</summary>
public static class SectionParts
{
    /// <summary>The parts, in order. A section whose own title is a label (3 数値目標) gives that label to what stands before the first.</summary>
    public static IReadOnlyList<SectionPart> Of(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var parts = new List<SectionPart>();
        var (text, label) = ((string?)null, Own(section));
        var blocks = new List<Block>();
        var evidence = section.HeadingEvidence;

        void Close()
        {
            if (text is not null || blocks.Count > 0)
                parts.Add(new SectionPart(text, label, [.. blocks], blocks.Aggregate(evidence, (e, b) => e.Through(b.Evidence))));
            blocks.Clear();
        }

        foreach (var block in section.Body)
        {
            if (block is not TextBlock { IsFigure: false } line || Label(line) is not { } found)
            {
                if (blocks.Count == 0 && text is null)
                    evidence = block.Evidence;
                blocks.Add(block);
                continue;
            }

            Close();
            (text, label, evidence) = (found.Text, found.Label, line.Evidence);
            if (found.Tail.Length > 0)
                blocks.Add(line with { Text = found.Tail, HeadingDepth = 0 });
        }

        Close();
        return parts;
    }

    // A chapter may be named 計画の目的; only KPI and schedule say what its text is made of.
    private static BlockLabel Own(Section section) =>
        BlockLabel.Read(section.Title) is { Kind: LabelKind.Kpi or LabelKind.Schedule } own ? own : BlockLabel.None;

    // 【これまでの取組み】 | 【基本方針】 だれもが使える… | ### 現状 | ■ 数値目標 | 担当課：総務課
    private static (string Text, BlockLabel Label, string Tail)? Label(TextBlock line)
    {
        var text = line.Text;
        if (text[0] == '【' && text.IndexOf('】', StringComparison.Ordinal) is > 0 and var close)
        {
            var label = BlockLabel.Read(text[..(close + 1)]);
            return label.Kind == LabelKind.None ? null : (text[..(close + 1)], label, text[(close + 1)..].Trim(' ', '\u3000', '：', ':'));
        }

        if (line.HeadingDepth > 0 || (text[0] is '■' or '◆' or '●' or '〈' or '＜' or '<' or '《' && !line.IsListItem))
        {
            var label = BlockLabel.Read(text);
            return label.Kind == LabelKind.None ? null : (text, label, "");
        }

        if (text.IndexOfAny(['：', ':']) is > 0 and var colon && colon <= 12 && BlockLabel.Read(text[..colon]) is { Kind: LabelKind.Department or LabelKind.Category } field)
            return (text[..colon], field, text[(colon + 1)..].Trim());
        return IsPlainLabel(line) ? (text, BlockLabel.Read(text), "") : null;
    }

    // 実施スケジュール, 人材育成スケジュール, 重要業績評価指標（KPI）: a short line by itself.
    private static bool IsPlainLabel(TextBlock line) =>
        !line.IsListItem && line.Text.Length <= 16 && BlockLabel.Read(line.Text).Kind is LabelKind.Kpi or LabelKind.Schedule
        && line.Text.AsSpan().IndexOfAny("、。：:0123456789") < 0 && EndsAsLabel(line.Text);

    private static bool EndsAsLabel(string text) =>
        Array.Exists(["スケジュール", "工程表", "ロードマップ", "数値目標", "評価指標", "成果指標", "KPI", "ＫＰＩ", "KPI）", "KPI)", "ＫＰＩ）", "目標値"], e => text.EndsWith(e, StringComparison.Ordinal));
}
