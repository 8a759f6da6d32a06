using System.Buffers;

namespace PlanExtractor.Domain;

/// <summary>Arrows from one value to another: <c>20％→30％</c>, <c>1件 ⇒ 52件</c>, <c>10 -> 12</c>.</summary>
internal static class Arrows
{
    private const string Signs = "⇒→➔➡⇨➜➝⟶⇛▶►";

    private static readonly SearchValues<char> Beginnings = SearchValues.Create(Signs + "-=－＝");

    /// <summary>Index and length of the first arrow from the index on; length 0, at the text's end, where there is none.</summary>
    public static (int At, int Length) Find(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            var step = text.AsSpan(i).IndexOfAny(Beginnings);
            if (step < 0)
                break;
            i += step;
            if (LengthAt(text, i) is > 0 and var length)
                return (i, length);
        }

        return (text.Length, 0);
    }

    /// <summary>Length of the arrow that stands at the index; 0 where none does.</summary>
    public static int LengthAt(string text, int at) =>
        Signs.Contains(text[at], StringComparison.Ordinal) ? 1
        : text[at] is '-' or '=' or '－' or '＝' && at + 1 < text.Length && text[at + 1] is '>' or '＞' ? 2
        : 0;

    /// <summary>Whether an arrow stands between two things: what says where from and where to is not one value.</summary>
    public static bool ArePassed(string text) =>
        Find(text, 0) is { Length: > 0 } arrow && !text.AsSpan(0, arrow.At).IsWhiteSpace()
            && !text.AsSpan(arrow.At + arrow.Length).IsWhiteSpace();
}
