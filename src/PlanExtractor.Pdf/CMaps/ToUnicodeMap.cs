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
    private readonly List<ValueRange<string>> _ranges = [];
    private readonly RangeTable<string> _table;

    private ToUnicodeMap(ReadOnlySpan<byte> bytes)
    {
        var parser = new ObjectParser(withReferences: false);
        var lexer = new Lexer(bytes);
        var operands = new List<PdfObject>();
        TokenKind token;
        while ((token = lexer.Next()) != TokenKind.End && _ranges.Count < MostRanges)
        {
            if (parser.Value(ref lexer, token) is { } operand)
            {
                if (operands.Count < MostOperands)
                    operands.Add(operand);
                continue;
            }

            // Anything else is damage inside a list, or none of ours.
            if (token != TokenKind.Keyword)
                continue;
            if (lexer.Keyword.SequenceEqual("endbfchar"u8))
                AddCharacters(operands);
            else if (lexer.Keyword.SequenceEqual("endbfrange"u8))
                AddRanges(operands);
            else if (!lexer.Keyword.StartsWith("begin"u8))
                continue;
            operands.Clear();
        }

        _table = new RangeTable<string>(_ranges);
    }

    /// <summary>All codes and ranges as they are written: what the first code of each stands for.</summary>
    public IReadOnlyList<ValueRange<string>> Ranges => _ranges;

    /// <summary>Reads the map; what is damaged is left out.</summary>
    public static ToUnicodeMap Parse(ReadOnlySpan<byte> bytes) => new(bytes);

    /// <summary>The text of a code, or null.</summary>
    public string? Find(uint code) => _table.TryFind(code, out var text, out var offset) ? Advanced(text!, offset) : null;

    private void AddCharacters(List<PdfObject> operands)
    {
        // In a damaged list what is no code is passed over, so that the pairs behind it hold: a code is as long as the first.
        var isDamaged = operands.Count % 2 != 0 || operands.Exists(o => o is not PdfString);
        var length = isDamaged && operands is [PdfString first, ..] ? first.Bytes.Length : 0;
        for (var i = 0; i + 1 < operands.Count; i++)
        {
            if (operands[i] is PdfString code && (length == 0 || code.Bytes.Length == length) && operands[i + 1] is PdfString text)
            {
                Add(CMapParser.Code(code.Bytes), CMapParser.Code(code.Bytes), text);
                i++;
            }
        }
    }

    private void AddRanges(List<PdfObject> operands)
    {
        for (var i = 0; i + 2 < operands.Count; i += 3)
        {
            if (operands[i] is not PdfString from || operands[i + 1] is not PdfString to)
                continue;
            var (low, high) = (CMapParser.Code(from.Bytes), CMapParser.Code(to.Bytes));
            if (operands[i + 2] is PdfString first)
                Add(low, high, first);
            else if (operands[i + 2] is PdfArray list)
                AddList(low, high, list.Items);
        }
    }

    // <20> <22> [<0041> <0042> <0043>]
    private void AddList(uint low, uint high, IReadOnlyList<PdfObject> texts)
    {
        for (var i = 0; i < texts.Count && low + (long)i <= high; i++)
        {
            if (texts[i] is PdfString text)
                Add(low + (uint)i, low + (uint)i, text);
        }
    }

    private void Add(uint low, uint high, PdfString text)
    {
        if (_ranges.Count < MostRanges && Text(text.Bytes) is { Length: > 0 } found)
            _ranges.Add(new ValueRange<string>(low, high, found));
    }

    // One byte is Latin-1; two are UTF-16, as are more.
    private static string Text(byte[] bytes) =>
        bytes.Length == 1 ? ((char)bytes[0]).ToString() : Encoding.BigEndianUnicode.GetString(bytes, 0, bytes.Length & ~1);

    // The last character counts on.
    private static string? Advanced(string first, long by)
    {
        if (by == 0)
            return first;
        var pair = first.Length >= 2 && char.IsSurrogatePair(first, first.Length - 2);
        var last = pair ? char.ConvertToUtf32(first, first.Length - 2) : first[^1];
        var next = last + by;
        return next is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) || (!pair && next > 0xFFFF)
            ? null
            : first[..^(pair ? 2 : 1)] + char.ConvertFromUtf32((int)next);
    }
}
