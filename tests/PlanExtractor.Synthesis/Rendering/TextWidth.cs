namespace PlanExtractor.Synthesis.Rendering;

/// <summary>Widths of text in a font whose Japanese letters are twice as wide as Latin ones.</summary>
internal static class TextWidth
{
    public static int Of(string text) => text.Sum(Of);

    public static int Of(char letter) => letter < 0x2000 ? 1 : 2;

    /// <summary>Broken into lines of at most this width, and where it has line feeds.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            int from = 0, used = 0;
            for (var i = 0; i < line.Length; i++)
            {
                if (used + Of(line[i]) > width && i > from && !"。、）」".Contains(line[i], StringComparison.Ordinal))
                {
                    lines.Add(line[from..i]);
                    (from, used) = (i, 0);
                }

                used += Of(line[i]);
            }

            lines.Add(line[from..]);
        }

        return lines;
    }
}
