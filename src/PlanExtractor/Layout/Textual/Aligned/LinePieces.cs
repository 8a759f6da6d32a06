using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>The pieces of the lines of a text by one way to count places; each line is divided once, when it is first asked for.</summary>
internal sealed class LinePieces(IReadOnlyList<SourceLine> lines, Ruler ruler)
{
    private readonly List<Piece>?[] _pieces = new List<Piece>?[lines.Count];

    /// <summary>How places are counted.</summary>
    public Ruler Ruler => ruler;

    /// <summary>The pieces of a line.</summary>
    public List<Piece> this[int line] => _pieces[line] ??= Piece.Divide(lines[line].Text, ruler);
}
