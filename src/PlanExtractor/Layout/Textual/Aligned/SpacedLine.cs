using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>A line with its pieces, and whether a blank line stands above it.</summary>
internal sealed record SpacedLine(int Index, SourceLine Source, IReadOnlyList<Piece> Pieces, bool AfterBlank);

/// <summary>A line whose pieces have columns.</summary>
internal sealed record PlacedLine(SpacedLine Line, int[] Columns)
{
    /// <summary>Text of a column on this line, or null.</summary>
    public string? this[int column] => Array.IndexOf(Columns, column) is >= 0 and var at ? Line.Pieces[at].Text : null;

    /// <summary>The line with the text of one column.</summary>
    public PlacedLine Only(int column) => Where(c => c == column);

    /// <summary>The line without the text of a column.</summary>
    public PlacedLine Without(int column) => Where(c => c != column);

    /// <summary>Whether only the column has text here.</summary>
    public bool IsOnly(int column) => Columns.Length == 1 && Columns[0] == column;

    /// <summary>The line with the texts of some columns.</summary>
    public PlacedLine Where(Func<int, bool> isKept) =>
        new(Line with { Pieces = [.. Line.Pieces.Where((_, i) => isKept(Columns[i]))] }, [.. Columns.Where(isKept)]);
}
