using System.Runtime.InteropServices;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Filters;

/// <summary>Applies the filters of a stream one after the other (ISO 32000-1, 7.4).</summary>
/// <param name="source">Where filters and parameters that are references lie.</param>
internal sealed class StreamDecoder(IObjectSource source)
{
    private const int MostFilters = 8;

    /// <summary>The decoded bytes.</summary>
    /// <param name="dictionary">The stream's dictionary.</param>
    /// <param name="bytes">Its bytes, decrypted.</param>
    /// <param name="budget">How many bytes may come out.</param>
    /// <exception cref="PdfException">The filter is unknown or that of a picture, or the bytes exceed the limit.</exception>
    public byte[] Decode(PdfDictionary dictionary, ReadOnlyMemory<byte> bytes, int budget)
    {
        var filters = Items(dictionary, "Filter", "F");
        var parameters = Items(dictionary, "DecodeParms", "DP");
        if (filters.Count > MostFilters)
            throw new PdfException("a stream has too many filters");
        for (var i = 0; i < filters.Count; i++)
        {
            var given = i < parameters.Count ? source.Resolve(parameters[i]) as PdfDictionary : null;
            bytes = Apply((source.Resolve(filters[i]) as PdfName)?.Value ?? "", bytes, given ?? PdfDictionary.Empty, budget);
        }

        return MemoryMarshal.TryGetArray(bytes, out var all) && all.Offset == 0 && all.Count == all.Array!.Length
            ? all.Array
            : bytes.ToArray();
    }

    private IReadOnlyList<PdfObject> Items(PdfDictionary dictionary, string key, string abbreviated)
    {
        var value = source.Get(dictionary, key);
        if (value == PdfObject.Null)
            value = source.Get(dictionary, abbreviated);
        return value is PdfArray array ? array.Items : value is PdfName or PdfDictionary ? [value] : [];
    }

    private ReadOnlyMemory<byte> Apply(string filter, ReadOnlyMemory<byte> bytes, PdfDictionary parameters, int budget)
    {
        switch (filter)
        {
            case "FlateDecode" or "Fl":
                return Predicted(Flate.Decode(bytes, budget), parameters);
            case "LZWDecode" or "LZW":
                return Predicted(Lzw.Decode(bytes.Span, source.Number(parameters, "EarlyChange", 1) != 0, budget), parameters);
            case "ASCII85Decode" or "A85":
                return AsciiFilters.Ascii85(bytes.Span, budget);
            case "ASCIIHexDecode" or "AHx":
                return AsciiFilters.Hexadecimal(bytes.Span);
            case "RunLengthDecode" or "RL":
                return RunLength.Decode(bytes.Span, budget);
            case "Crypt":
                return bytes;
            default:
                throw new PdfException($"the filter {filter} is not for text");
        }
    }

    private byte[] Predicted(byte[] bytes, PdfDictionary parameters)
    {
        var predictor = source.Number(parameters, "Predictor", 1);
        if (predictor < 2)
            return bytes;
        int Whole(string key, int otherwise) => (int)Math.Clamp(source.Number(parameters, key, otherwise), 1, 1 << 24);
        return Predictor.Undo(bytes, predictor >= 10, Whole("Colors", 1), Whole("BitsPerComponent", 8), Whole("Columns", 1));
    }
}
