using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>Reads a note at the foot of a page whose number stands on a line of its own above the indented text.</summary>
internal static class FootLines
{
    private const int MostLines = 20;
    private const int Deeper = 2;

    /// <summary>The note that begins at the line and the index after it; null where none does.</summary>
    public static (TextBlock Note, int Next)? Read(IReadOnlyList<SourceLine> lines, int start)
    {
        var number = lines[start].Text.Trim(' ', '\u3000');
        if (number.Length is < 1 or > 2 || !number.All(JapaneseText.IsDigit) || start + 1 >= lines.Count)
            return null;
        var indent = Rulers.Indent(lines[start + 1].Text);
        if (indent < Rulers.Indent(lines[start].Text) + Deeper)
            return null;
        var end = start + 1;
        var text = "";
        while (end < lines.Count && end - start <= MostLines && !string.IsNullOrWhiteSpace(lines[end].Text)
            && Rulers.Indent(lines[end].Text) == indent)
            text += lines[end++].Text.Trim(' ', '\u3000');
        var (first, last) = (lines[start], lines[end - 1]);
        return text.Contains('。')
            ? (new TextBlock($"{number} {text}", Diagnostics.Evidence.OfLines(first.Page, first.Number, last.Number)) { IsNote = true },
                end)
            : null;
    }
}
