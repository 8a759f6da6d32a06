namespace PlanExtractor.Domain;

/// <summary>Arrows from one value to another: <c>20％→30％</c>, <c>1件 ⇒ 52件</c>, <c>10 -> 12</c>.</summary>
internal static class Arrows
{
    private const string Signs = "⇒→➔➡⇨➜➝⟶⇛▶►";

    /// <summary>Index and length of the first arrow from the index on; length 0, at the text's end, where there is none.</summary>
    public static (int At, int Length) Find(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            if (Signs.Contains(text[i], StringComparison.Ordinal))
                return (i, 1);
            if (text[i] is '-' or '=' or '－' or '＝' && i + 1 < text.Length && text[i + 1] is '>' or '＞')
                return (i, 2);
        }

        return (text.Length, 0);
    }

    /// <summary>Whether an arrow stands between two things: what says where from and where to is not one value.</summary>
    public static bool ArePassed(string text) =>
        Find(text, 0) is { Length: > 0 } arrow && !text.AsSpan(0, arrow.At).IsWhiteSpace()
            && !text.AsSpan(arrow.At + arrow.Length).IsWhiteSpace();
}
