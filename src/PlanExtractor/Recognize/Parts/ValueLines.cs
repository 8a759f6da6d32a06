using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Parts;

/// <summary>
/// A word for a value on one line and the value on the next, as on slides: <c>現状</c> / <c>12件</c>, <c>目標</c> / <c>向上</c>.
/// </summary>
internal static class ValueLines
{
    private const int LongestLabel = 10;
    private const int LongestWords = 12;

    private static readonly WordList Figures = WordList.Grammar("value.figures");

    /// <summary>Both as one line, <c>現状：12件</c>; null where the block is no such word, or no value follows.</summary>
    public static TextBlock? Join(IReadOnlyList<Block> blocks, int at)
    {
        if (!IsLabel(blocks, at) || blocks.ElementAtOrDefault(at + 1) is not TextBlock { IsFigure: false } value)
            return null;
        // Values come in pairs: 現状 / ― / 目標 / 向上.
        var isValue = (IsLabel(blocks, at - 2) || IsLabel(blocks, at + 2))
            && (Measures.IsNone(value.Text) || IsMeasure(value.Text)
                || (value.Text.Length <= LongestWords && !value.IsListItem && value.Text.AsSpan().IndexOfAny("。、：:") < 0));
        var label = (TextBlock)blocks[at];
        return isValue
            ? new TextBlock(label.Text.TrimEnd('：', ':') + "：" + value.Text, label.Evidence.Through(value.Evidence))
            { AfterGap = label.AfterGap }
            : null;
    }

    private static bool IsLabel(IReadOnlyList<Block> blocks, int at) =>
        blocks.ElementAtOrDefault(at) is TextBlock { IsFigure: false, IsListItem: false, Text: { Length: <= LongestLabel } text }
        && !Figures.StandIn(text) && ValueLabel.Read(text.TrimEnd('：', ':') + "：1件") is { Rest: "1件" };

    private static bool IsMeasure(string text) => Measures.FindAll(text) is [{ Start: 0, Value.Value: not null }, ..];
}
