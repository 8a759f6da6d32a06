using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Text of glyphs as all fonts make it ready.</summary>
internal static class GlyphText
{
    private const int LongestText = 32;

    // ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ, from U+FB00 on
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Usable text of what a font gives; null where that says nothing.</summary>
    public static string? Usable(string? text, FontFace face)
    {
        if (string.IsNullOrEmpty(text) || text.Length > LongestText)
            return null;
        return text.Length == 1 ? One(text, face) : Many(text);
    }

    private static string? One(string text, FontFace face) => text[0] switch
    {
        // Private characters of symbol fonts are made ordinary.
        >= '\uF020' and <= '\uF0FF' => SymbolFonts.Text(face.Name, text[0]) ?? text,
        >= '\uFB00' and <= '\uFB06' => Ligatures[text[0] - '\uFB00'],

        // Some producers give the bytes of Windows-1252 as if they were Unicode.
        >= '\u0080' and <= '\u009F' => BaseEncoding.Named("WinAnsiEncoding")![text[0]],
        < ' ' or '\uFFFD' or '\uFFFF' or (>= '\uD800' and <= '\uDFFF') => null,
        _ => text,
    };

    // A character with a variation selector is the character; several, such as ㈱ written out, stay.
    private static string? Many(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsControl(rune) && rune.Value is not (>= 0xE0100 and <= 0xE01EF) and not (>= 0xFE00 and <= 0xFE0F))
                kept.Append(rune.ToString());
        }

        return kept.Length == 0 ? null : kept.ToString();
    }
}
