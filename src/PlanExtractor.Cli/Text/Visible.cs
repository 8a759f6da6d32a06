using System.Globalization;
using System.Text;

namespace PlanExtractor.Cli.Text;

/// <summary>Text of documents and file names as it may stand on a terminal: one line that cannot steer it.</summary>
internal static class Visible
{
    /// <summary>
    /// Line breaks and tabs become spaces; other control characters (ESC, C1), marks that reorder text and lone surrogates
    /// become U+FFFD.
    /// </summary>
    public static string Line(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            line.Append(Shown(rune));
        return line.ToString();
    }

    /// <summary>The line, cut to so many letters.</summary>
    public static string Short(string text, int letters)
    {
        var line = Line(text);
        if (line.Length <= letters)
            return line;
        var end = char.IsHighSurrogate(line[letters - 2]) ? letters - 2 : letters - 1;
        return line[..end] + "…";
    }

    /// <summary>Columns that a line takes on a terminal; wide letters (漢字, かな, full-width forms) take two.</summary>
    public static int Width(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var width = 0;
        foreach (var rune in line.EnumerateRunes())
            width += IsWide(rune.Value) ? 2 : 1;
        return width;
    }

    private static Rune Shown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control when rune.Value is '\n' or '\r' or '\t' => new Rune(' '),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => new Rune(' '),
        UnicodeCategory.Control or UnicodeCategory.Format => Rune.ReplacementChar,
        _ => rune,
    };

    private static bool IsWide(int value) =>
        value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0x303E) or (>= 0x3041 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3)
            or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF01 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6)
            or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
