using PlanExtractor.Diagnostics;

namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>The lines that make one row.</summary>
/// <param name="Lines">Those with its cells; what names a group of rows may stand below the first of them.</param>
/// <param name="GroupSize">Rows that its first cell covers.</param>
internal sealed record TableRow(IReadOnlyList<PlacedLine> Lines, int GroupSize = 1)
{
    /// <summary>Index of its last line.</summary>
    public int LastIndex => Lines.Max(l => l.Line.Index);

    /// <summary>Place of lines of a row.</summary>
    public static Evidence Place(IEnumerable<PlacedLine> lines)
    {
        var sources = lines.Select(l => l.Line.Source).OrderBy(s => s.Number).ToList();
        return Evidence.OfLines(sources[0].Page, sources[0].Number, sources[^1].Number);
    }
}
