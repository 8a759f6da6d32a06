using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests.Corpus;

/// <summary>The text of a source by lines, compared without white space, widths and markup.</summary>
internal sealed class EvidenceText
{
    private readonly string[] _lines;

    public EvidenceText(PlanSource source) =>
        _lines = [.. PlanExtractor.Ingest.TextReader.Read(source.Bytes, new DiagnosticLog()).Value!.Lines.Select(l => Plain(l.Text))];

    /// <summary>Number of lines.</summary>
    public int LineCount => _lines.Length;

    /// <summary>
    /// Whether each line of the text stands within the evidence, or with gaps: its letters stand there in this order (a cell that goes on
    /// after a page break has other cells between).
    /// </summary>
    public bool Holds(Evidence evidence, string text, bool mayHaveGaps)
    {
        var place = string.Concat(_lines.Skip(evidence.Line!.Value - 1).Take(evidence.EndLine!.Value - evidence.Line.Value + 1));
        return text.Split('\n').Select(Plain)
            .All(part => place.Contains(part, StringComparison.Ordinal) || (mayHaveGaps && IsSubsequence(part, place)));
    }

    private static bool IsSubsequence(string part, string place)
    {
        var at = 0;
        foreach (var c in place)
        {
            if (at < part.Length && part[at] == c)
                at++;
        }

        return at == part.Length;
    }

    private static string Plain(string line) =>
        JapaneseText.Key(FootnoteMarks.Strip(Markup.ToText(line).TrimStart('#', '-', ' ')).Replace("**", "", StringComparison.Ordinal));
}
