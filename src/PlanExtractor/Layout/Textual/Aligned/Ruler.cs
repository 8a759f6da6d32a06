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

    /// <summary>
    /// The pieces of a text's lines, in the way that the lines agree with: by it, more pieces begin, end or are centered where those above
    /// do.
    /// </summary>
    public static LinePieces Choose(IReadOnlyList<SourceLine> lines)
    {
        var (letters, display) = (new LinePieces(lines, Letters), new LinePieces(lines, Display));
        // A line has as many pieces in both ways.
        var parted = Enumerable.Range(0, lines.Count).Where(i => letters[i].Count >= 2).ToList();
        return Agreeing(parted, letters) > Agreeing(parted, display) + Chance ? letters : display;
    }

    /// <summary>Places that a text takes on a terminal.</summary>
    public static int DisplayWidth(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
            width += Display(c);
        return width;
    }

    /// <summary>Places before the first letter of a line on a terminal.</summary>
    public static int Indent(string line)
    {
        var letters = 0;
        while (letters < line.Length && JapaneseText.IsSpace(line[letters]))
            letters++;
        return DisplayWidth(line.AsSpan(0, letters));
    }

    private static int Agreeing(List<int> parted, LinePieces pieces)
    {
        var count = 0;
        for (var i = 1; i < parted.Count; i++)
        {
            var (above, below) = (pieces[parted[i - 1]], pieces[parted[i]]);
            for (var b = 1; b < below.Count && b <= TableLines.MaxColumns; b++)
                count += AgreesWithOne(above, below[b]) ? 1 : 0;
        }

        return count;
    }

    private static bool AgreesWithOne(List<Piece> above, Piece piece)
    {
        for (var a = 1; a < above.Count && a <= TableLines.MaxColumns; a++)
        {
            if (Agree(above[a], piece))
                return true;
        }

        return false;
    }

    private static bool Agree(Piece above, Piece below) =>
        above.Left == below.Left || above.Right == below.Right || Math.Abs(above.Center - below.Center) <= 0.5;
}
