using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Text of glyphs as all fonts make it ready.</summary>
internal static class GlyphText
{
    private const int LongestText = 32;

    // ﬀ ﬁ ﬂ ﬃ ﬄ ﬅ ﬆ, from U+FB00 on
    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>Usable text of what a font gives; null where that says nothing: control and private characters, U+FFFD.</summary>
    public static string? Usable(string? text, FontFace face)
    {
        if (string.IsNullOrEmpty(text) || text.Length > LongestText)
            return null;
        if (text.Length == 1)
            return One(text, face);
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsVariationSelector(rune))
                kept.Append(rune.IsBmp ? One(rune.ToString(), face) : IsPrivate(rune) ? null : rune.ToString());
        }

        return kept.Length == 0 ? null : kept.ToString();
    }

    private static string? One(string text, FontFace face) => text[0] switch
    {
        // In a symbol font a letter is no letter, and private characters have a meaning.
        > ' ' and <= '\u00FF' when SymbolFonts.IsSymbolic(face.Name) => SymbolFonts.Text(face.Name, text[0]),
        >= '\uF020' and <= '\uF0FF' => SymbolFonts.Text(face.Name, text[0]),

        // Some producers give the bytes of Windows-1252 as if they were Unicode.
        >= '\u0080' and <= '\u009F' => BaseEncoding.Named("WinAnsiEncoding")![text[0]],
        >= '\uFB00' and <= '\uFB06' => Ligatures[text[0] - '\uFB00'],
        < ' ' or '\u007F' or '\uFFFD' or '\uFFFE' or '\uFFFF' or (>= '\uD800' and <= '\uF8FF') => null,
        _ => text,
    };

    // 神 with a variation selector is 神.
    private static bool IsVariationSelector(Rune rune) => rune.Value is (>= 0xE0100 and <= 0xE01EF) or (>= 0xFE00 and <= 0xFE0F);

    private static bool IsPrivate(Rune rune) => rune.Value >= 0xF0000;
}
