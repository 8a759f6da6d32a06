using PlanExtractor.Pdf.CMaps;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Streams of fonts: what cannot be decoded is as if it were not there.</summary>
internal static class FontStreams
{
    extension(IObjectSource source)
    {
        /// <summary>The decoded bytes of an entry; null where it is no stream or cannot be decoded.</summary>
        public byte[]? Bytes(PdfDictionary? dictionary, string key) =>
            dictionary is not null && source.Stream(dictionary, key) is { } stream ? source.Bytes(stream) : null;

        /// <summary>The decoded bytes; null where they cannot be decoded.</summary>
        public byte[]? Bytes(PdfStream stream)
        {
            try
            {
                return source.Decode(stream);
            }
            catch (PdfException)
            {
                return null;
            }
        }

        /// <summary>The font's own map to Unicode, or null.</summary>
        public ToUnicodeMap? ToUnicode(PdfDictionary font) =>
            source.Bytes(font, "ToUnicode") is { } bytes ? ToUnicodeMap.Parse(bytes)

            // Some producers name a map instead, which none but these can mean: the codes are Unicode.
            : source.Name(font, "ToUnicode") is "Identity-H" or "Identity-V"
                ? ToUnicodeMap.Parse("beginbfrange <0000> <FFFF> <0000> endbfrange"u8)
            : null;
    }
}
