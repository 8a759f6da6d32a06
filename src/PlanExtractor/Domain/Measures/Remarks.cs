using System.Buffers;
using System.Text;

namespace PlanExtractor.Domain;

/// <summary>A text taken apart into what stands outside brackets and what stands inside.</summary>
/// <param name="Outside">Without brackets, remarks after ※ and footnote marks.</param>
/// <param name="Inside">Contents of the outermost brackets and the remark after ※, in reading order, layout spaces collapsed.</param>
internal sealed record Remarks(string Outside, IReadOnlyList<string> Inside)
{
    private const string Opening = "([【〔";
    private const string Closing = ")]】〕";

    private static readonly SearchValues<char> Beginnings = Fold.AnyWidth(Opening + FootnoteMark.Beginnings);

    /// <summary>Takes a text apart. A bracket that is never closed reaches to the end.</summary>
    public static Remarks Read(string text)
    {
        if (!text.AsSpan().ContainsAny(Beginnings))
            return new Remarks(JapaneseSpacing.CollapseRuns(text), []);
        var folded = Fold.Text(text);
        var outside = new StringBuilder(text.Length);
        var inside = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            if (IsOpening(folded[at]))
            {
                var end = EndOfBracket(folded, at);
                Add(inside, Content(text, folded, at, end));
                at = end;
            }
            else if (FootnoteMark.LengthAt(folded, at) is > 0 and var mark)
            {
                at += mark;
            }
            else if (folded[at] == '※')
            {
                Add(inside, text[at..]);
                break;
            }
            else
            {
                outside.Append(text[at++]);
            }
        }

        return new Remarks(JapaneseSpacing.CollapseRuns(outside.ToString()), inside);
    }

    /// <summary>Whether a bracket whose content is a remark opens here. 「 and 『 quote a name and are none.</summary>
    public static bool IsOpening(char c) => Opening.Contains(c, StringComparison.Ordinal);

    /// <summary>
    /// Index after the bracket that opens at an index; after <paramref name="most"/> characters, or the text, if it does not close before.
    /// </summary>
    public static int EndOfBracket(string folded, int at, int most = int.MaxValue)
    {
        var depth = 0;
        var limit = (int)Math.Min(folded.Length, (long)at + most);
        for (var i = at; i < limit; i++)
        {
            if (IsOpening(folded[i]))
                depth++;
            else if (Closing.Contains(folded[i], StringComparison.Ordinal) && --depth == 0)
                return i + 1;
        }

        return limit;
    }

    /// <summary>Whether a bracket closes just before an index.</summary>
    public static bool IsClosed(string folded, int end) => Closing.Contains(folded[end - 1], StringComparison.Ordinal);

    /// <summary>What stands in a bracket, without it.</summary>
    public static string Content(string text, string folded, int start, int end)
    {
        var isClosed = end - start > 1 && IsClosed(folded, end);
        return text[(start + 1)..(isClosed ? end - 1 : end)];
    }

    private static void Add(List<string> inside, string remark)
    {
        var collapsed = JapaneseSpacing.Collapse(remark);
        if (collapsed.Length > 0)
            inside.Add(collapsed);
    }
}
