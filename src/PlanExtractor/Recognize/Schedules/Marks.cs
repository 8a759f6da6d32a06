using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Schedules;

/// <summary>Cells that hold a sign instead of text.</summary>
internal static class Marks
{
    private const string Arrows = "⇒→➔➡⇨➜➝⟶⇛▶►>＞-－―ー─━=＝";
    private const string Heads = "⇒→➔➡⇨➜➝⟶⇛▶►>＞";
    private const string Bars = "■█▇▆▓▒▬◼⬛";

    /// <summary>➔, →, ――→, ==&gt;.</summary>
    public static bool IsArrow(string text) => Only(text, Arrows) && text.IndexOfAny(Heads.ToCharArray()) >= 0;

    /// <summary>■: a filled cell.</summary>
    public static bool IsBar(string text) => Only(text, Bars);

    private static bool Only(string text, string allowed) =>
        text.Length > 0 && text.All(c => allowed.Contains(c, StringComparison.Ordinal) || JapaneseText.IsSpace(c) || c == '\n');
}
