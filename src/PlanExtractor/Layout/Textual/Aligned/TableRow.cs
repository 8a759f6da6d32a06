using PlanExtractor.Diagnostics;

namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>The lines that make one row.</summary>
/// <param name="Lines">Those with its cells, from top to bottom.</param>
internal sealed record TableRow(IReadOnlyList<PlacedLine> Lines)
{
    /// <summary>Rows that its cells cover, by column, where they cover more than one.</summary>
    public IReadOnlyDictionary<int, int> Spans { get; init; } = new Dictionary<int, int>();

    /// <summary>How many of its cells have text.</summary>
    public int ColumnCount => Lines.SelectMany(l => l.Columns).Distinct().Count();

    /// <summary>Text of a column on its first line with one, or null.</summary>
    public string? this[int column] => Lines.FirstOrDefault(l => l[column] is not null)?[column];

    /// <summary>Index of its last line.</summary>
    public int LastIndex => Lines.Max(l => l.Line.Index);

    /// <summary>Place of lines of a row.</summary>
    public static Evidence Place(IReadOnlyList<PlacedLine> lines) =>
        Evidence.OfLines(lines[0].Line.Source.Page, lines[0].Line.Source.Number, lines[^1].Line.Source.Number);
}
