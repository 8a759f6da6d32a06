using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual.Rhythm;

/// <summary>A line as its words with their places, to see whether it begins with a label.</summary>
/// <param name="Index">Of the line.</param>
/// <param name="Source">The line.</param>
/// <param name="Indent">Places before its first letter.</param>
internal sealed record LabelLine(int Index, SourceLine Source, int Indent)
{
    /// <summary>Opens a label that is written wide, so that it is not taken for a word that begins alike.</summary>
    public const string Wide = "\u3000";

    private const int LongestLabel = 10;

    /// <summary>The line; null where it is blank or belongs to marked-up text.</summary>
    public static LabelLine? Read(IReadOnlyList<SourceLine> lines, int index)
    {
        var text = lines[index].Text;
        if (string.IsNullOrWhiteSpace(text) || TextLine.IsTableRow(text) || TextLine.HeadingDepth(text) > 0
            || text.TrimStart().StartsWith('<'))
            return null;
        return new LabelLine(index, lines[index], Rulers.Indent(text));
    }

    /// <summary>
    /// Beginnings that may be its label, each with the place at which the rest begins: a word, or two and more letters written wide.
    /// </summary>
    public IEnumerable<(string Label, int From)> Beginnings()
    {
        var text = Source.Text;
        var i = Next(text, 0);
        var first = WordEnd(text, i);
        if (first - i > 1)
        {
            var rest = Next(text, first);
            if (first - i <= LongestLabel && rest < text.Length && rest > first && text[i..first] is var word && IsLabel(word))
                yield return (word, rest);
            yield break;
        }

        var label = "";
        var gap = -1;
        for (var letters = 1; i < text.Length && WordEnd(text, i) == i + 1 && JapaneseText.IsJapanese(text[i])
            && letters <= LongestLabel; letters++)
        {
            label += text[i];
            var next = Next(text, i + 1);
            if (letters >= 2 && next < text.Length && IsLabel(label))
                yield return (Wide + label, next);
            if (gap >= 0 && next - i - 1 != gap)
                yield break;
            gap = next - i - 1;
            i = next;
        }
    }

    private static bool IsLabel(string text) =>
        !CellLook.OpensAnew(text) && !CellLook.IsValue(text) && text.IndexOfAny(['。', '、', '「', '」', '…', '：']) < 0
            && text.Any(char.IsLetter);

    private static int Next(string text, int i)
    {
        while (i < text.Length && JapaneseText.IsSpace(text[i]))
            i++;
        return i;
    }

    private static int WordEnd(string text, int i)
    {
        while (i < text.Length && !JapaneseText.IsSpace(text[i]))
            i++;
        return i;
    }
}
