using System.Text;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Structure;

/// <summary>Strings for people: titles of bookmarks, ActualText, the producer's name (ISO 32000-1, 7.9.2.2).</summary>
internal static class TextString
{
    // PDFDocEncoding from 0x80 on; U+FFFD where it has nothing. Below, and from 0xA1 on, it is Latin-1.
    private const string From80 = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\uFFFD€";

    /// <summary>The text; control characters become spaces.</summary>
    public static string Decode(PdfString text)
    {
        var bytes = text.Bytes;
        var decoded = bytes switch
        {
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes, 2, (bytes.Length - 2) & ~1),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes, 2, (bytes.Length - 2) & ~1),
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3),
            _ => string.Create(bytes.Length, bytes, (chars, from) =>
            {
                for (var i = 0; i < chars.Length; i++)
                    chars[i] = from[i] is >= 0x80 and <= 0xA0 ? From80[from[i] - 0x80] : (char)from[i];
            }),
        };
        return string.Concat(decoded.Select(c => char.IsControl(c) ? ' ' : c));
    }
}
