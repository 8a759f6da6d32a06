using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>How many places a letter takes.</summary>
internal delegate int Ruler(char letter);

/// <summary>The two ways in which tools count places.</summary>
internal static class Rulers
{
    private const int Chance = 2;

    /// <summary>A Japanese letter takes two places, as on a terminal.</summary>
    public static int Display(char c) => c >= '\u1100' && c is not (>= '\uFF61' and <= '\uFF9F') ? 2 : 1;

    /// <summary>Every letter takes one place, as <c>pdftotext -layout</c> counts.</summary>
    public static int Letters(char c) => 1;

    /// <summary>The way that a text's lines agree with: by it, more pieces begin, end or are centered where those above do.</summary>
    public static Ruler Choose(IReadOnlyList<SourceLine> lines) => Agreeing(lines, Letters) > Agreeing(lines, Display) + Chance ? Letters
        : Display;

    /// <summary>Places that a text takes on a terminal.</summary>
    public static int DisplayWidth(string text) => text.Sum(Display);

    private static int Agreeing(IReadOnlyList<SourceLine> lines, Ruler ruler)
    {
        var (count, above) = (0, new List<Piece>());
        foreach (var line in lines)
        {
            var pieces = Piece.Divide(line.Text, ruler);
            if (pieces.Count < 2)
                continue;
            foreach (var piece in pieces.Skip(1).Take(TableLines.MaxColumns))
                count += above.Skip(1).Take(TableLines.MaxColumns).Any(p => Agree(p, piece)) ? 1 : 0;
            above = pieces;
        }

        return count;
    }

    private static bool Agree(Piece above, Piece below) =>
        above.Left == below.Left || above.Right == below.Right || Math.Abs(above.Center - below.Center) <= 0.5;
}
