using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Content;

/// <summary>Finds the end of a picture inside a content stream (ISO 32000-1, 8.9.7), which only its data can tell.</summary>
internal static class InlineImage
{
    private const int LooksAhead = 10;

    /// <summary>Moves from behind <c>BI</c> to behind <c>EI</c>.</summary>
    public static void Skip(ref Lexer lexer)
    {
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        var parser = new ObjectParser(withReferences: false);
        for (TokenKind token; (token = lexer.Next()) != TokenKind.End;)
        {
            if (token == TokenKind.Keyword && lexer.Keyword.SequenceEqual("ID"u8))
                break;
            if (token == TokenKind.Name)
            {
                var key = lexer.Name;
                if (parser.Parse(ref lexer) is { } value)
                    entries[key] = value;
            }
        }

        var bytes = lexer.Bytes;
        var at = Math.Min(bytes.Length, lexer.Position + 1);
        at = Math.Min(bytes.Length, at + PlainLength(entries));
        lexer.Position = End(bytes, at);
    }

    // PDF 2.0 states the data's length. Without a filter it is known as well, and the data may hold anything.
    private static int PlainLength(Dictionary<string, PdfObject> entries)
    {
        double Number(string abbreviated, string full) =>
            (entries.GetValueOrDefault(abbreviated) ?? entries.GetValueOrDefault(full)) is PdfNumber n ? n.Value : 0;
        if (Number("L", "Length") is > 0 and var stated)
            return (int)Math.Min(stated, int.MaxValue / 2);
        if (entries.ContainsKey("F") || entries.ContainsKey("Filter"))
            return 0;
        var isMask = (entries.GetValueOrDefault("IM") ?? entries.GetValueOrDefault("ImageMask")) is PdfBoolean { Value: true };
        var space = ((entries.GetValueOrDefault("CS") ?? entries.GetValueOrDefault("ColorSpace")) as PdfName)?.Value;
        var components = isMask ? 1 : space is "RGB" or "DeviceRGB" ? 3 : space is "CMYK" or "DeviceCMYK" ? 4 : 1;
        var bits = isMask ? 1 : Math.Max(1, Number("BPC", "BitsPerComponent"));
        var length = Math.Ceiling(Number("W", "Width") * components * bits / 8) * Number("H", "Height");
        return (int)Math.Clamp(length, 0, int.MaxValue / 2);
    }

    // "EI" between white space, and text behind it.
    private static int End(ReadOnlySpan<byte> bytes, int at)
    {
        for (; at + 2 <= bytes.Length; at++)
        {
            var next = bytes[at..].IndexOf("EI"u8);
            if (next < 0)
                break;
            at += next;
            var behind = at + 2;
            if ((at == 0 || CharacterClass.IsSpace(bytes[at - 1])) && (behind >= bytes.Length || CharacterClass.IsSpace(bytes[behind]))
                && IsText(bytes[behind..Math.Min(bytes.Length, behind + LooksAhead)]))
                return behind;
        }

        return bytes.Length;
    }

    private static bool IsText(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b is > 127 or (< 9 and not 0))
                return false;
        }

        return true;
    }
}
