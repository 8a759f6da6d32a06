using System.Text;
using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.CMaps;

/// <summary>From codes of a font to Unicode, as the font's producer says (ISO 32000-1, 9.10.3).</summary>
internal sealed class ToUnicodeMap
{
    private const int MostRanges = 200_000;
    private const int MostOperands = 100_000;

    // Ranges are kept as ranges: one may claim four thousand million codes.
    private readonly List<(uint Low, uint High, string First)> _ranges = [];
    private readonly Dictionary<uint, string> _single = [];

    private ToUnicodeMap()
    {
    }

    /// <summary>How many codes and ranges it has.</summary>
    public int Count => _single.Count + _ranges.Count;

    /// <summary>All codes and ranges: the first code, and what it stands for.</summary>
    public IEnumerable<(uint Code, uint Last, string Text)> Entries => _single.Select(s => (s.Key, s.Key, s.Value)).Concat(_ranges);

    /// <summary>Reads the map; what is damaged is left out.</summary>
    public static ToUnicodeMap Parse(ReadOnlySpan<byte> bytes)
    {
        var map = new ToUnicodeMap();
        var parser = new ObjectParser(withReferences: false);
        var lexer = new Lexer(bytes);
        var operands = new List<PdfObject>();
        TokenKind token;
        while ((token = lexer.Next()) != TokenKind.End && map.Count < MostRanges)
        {
            if (parser.Value(ref lexer, token) is { } operand)
            {
                if (operands.Count < MostOperands)
                    operands.Add(operand);
                continue;
            }

            if (token == TokenKind.Keyword && lexer.Keyword.SequenceEqual("endbfchar"u8))
                map.AddCharacters(operands);
            else if (token == TokenKind.Keyword && lexer.Keyword.SequenceEqual("endbfrange"u8))
                map.AddRanges(operands);
            operands.Clear();
        }

        // Later ranges outdo earlier ones; a stable order makes that so.
        map._ranges.Sort((a, b) => a.Low.CompareTo(b.Low));
        return map;
    }

    /// <summary>The text of a code, or null.</summary>
    public string? Find(uint code)
    {
        if (_single.TryGetValue(code, out var text))
            return text;
        var (low, high) = (0, _ranges.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_ranges[middle].Low <= code)
                low = middle + 1;
            else
                high = middle - 1;
        }

        for (var i = high; i >= 0 && i > high - 16; i--)
        {
            if (code <= _ranges[i].High)
                return Advanced(_ranges[i].First, code - _ranges[i].Low);
        }

        return null;
    }

    private void AddCharacters(List<PdfObject> operands)
    {
        for (var i = 0; i + 1 < operands.Count; i += 2)
        {
            if (operands[i] is PdfString code && operands[i + 1] is PdfString text)
                Add(CMapParser.Code(code.Bytes), text);
        }
    }

    private void AddRanges(List<PdfObject> operands)
    {
        for (var i = 0; i + 2 < operands.Count; i += 3)
        {
            if (operands[i] is not PdfString from || operands[i + 1] is not PdfString to)
                continue;
            var (low, high) = (CMapParser.Code(from.Bytes), CMapParser.Code(to.Bytes));
            if (operands[i + 2] is PdfArray list)
            {
                for (var n = 0; n < list.Items.Count && low + n <= high; n++)
                {
                    if (list.Items[n] is PdfString text)
                        Add(low + (uint)n, text);
                }
            }
            else if (operands[i + 2] is PdfString first && Text(first.Bytes) is { Length: > 0 } text && high >= low)
            {
                _ranges.Add((low, high, text));
            }
        }
    }

    private void Add(uint code, PdfString text)
    {
        if (Text(text.Bytes) is { Length: > 0 } found)
            _single[code] = found;
    }

    // One byte is Latin-1; two are UTF-16, as are more.
    private static string Text(byte[] bytes) =>
        bytes.Length == 1 ? ((char)bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes, 0, bytes.Length & ~1);

    // The last character counts on.
    private static string? Advanced(string first, uint by)
    {
        if (by == 0)
            return first;
        var pair = first.Length >= 2 && char.IsSurrogatePair(first, first.Length - 2);
        var last = pair ? char.ConvertToUtf32(first, first.Length - 2) : first[^1];
        var next = last + (long)by;
        return next is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) || (!pair && next > 0xFFFF) ? null : first[..^(pair ? 2 : 1)] + char.ConvertFromUtf32((int)next);
    }
}
