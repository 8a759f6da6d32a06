using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.CMaps;

/// <summary>Reads CMap files, which are PostScript by name only: the operators are taken one by one (Adobe Technical Note 5014).</summary>
internal sealed class CMapParser(Func<string, CMap?> named)
{
    private const int MostRanges = 200_000;
    private const int MostOperands = 100_000;

    private readonly List<CodeSpace> _spaces = [];
    private readonly List<CidRange> _ranges = [];
    private CMap? _base;
    private bool? _isVertical;

    /// <summary>The map; what is damaged is left out.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="base">Map on which it is built, if something else than the file says so.</param>
    public CMap Parse(ReadOnlySpan<byte> bytes, CMap? @base = null)
    {
        _base = @base;
        var parser = new ObjectParser(withReferences: false);
        var lexer = new Lexer(bytes);
        var operands = new List<PdfObject>();
        TokenKind token;
        while ((token = lexer.Next()) != TokenKind.End)
        {
            if (parser.Value(ref lexer, token) is { } operand)
            {
                if (operands.Count < MostOperands)
                    operands.Add(operand);
                continue;
            }

            if (token == TokenKind.Keyword)
                Apply(lexer.Keyword, operands);
            operands.Clear();
        }

        return new CMap(_spaces, _ranges, _isVertical ?? _base?.IsVertical ?? false, _base);
    }

    /// <summary>The number that the bytes of a code make.</summary>
    public static uint Code(byte[] bytes)
    {
        uint code = 0;
        foreach (var b in bytes)
            code = (code << 8) | b;
        return code;
    }

    private void Apply(ReadOnlySpan<byte> operation, List<PdfObject> operands)
    {
        if (operation.SequenceEqual("usecmap"u8) && operands is [.., PdfName name])
            _base = named(name.Value);
        else if (operation.SequenceEqual("def"u8) && operands is [.., PdfName { Value: "WMode" }, PdfNumber mode])
            _isVertical = mode.Int == 1;
        else if (operation.SequenceEqual("endcodespacerange"u8))
            AddSpaces(operands);
        else if (operation.SequenceEqual("endcidrange"u8))
            AddRanges(operands);
        else if (operation.SequenceEqual("endcidchar"u8))
            AddCharacters(operands);
    }

    private void AddSpaces(List<PdfObject> operands)
    {
        for (var i = 0; i + 1 < operands.Count && _spaces.Count < 256; i += 2)
        {
            if (operands[i] is PdfString { Bytes: { Length: >= 1 and <= 4 } low } && operands[i + 1] is PdfString { Bytes: { } high }
                && high.Length == low.Length)
                _spaces.Add(new CodeSpace(low.Length, Code(low), Code(high)));
        }
    }

    private void AddRanges(List<PdfObject> operands)
    {
        for (var i = 0; i + 2 < operands.Count && _ranges.Count < MostRanges; i += 3)
        {
            if (operands[i] is PdfString { Bytes: { Length: >= 1 and <= 4 } low } && operands[i + 1] is PdfString high
                && operands[i + 2] is PdfNumber cid)
                _ranges.Add(new CidRange(low.Length, Code(low), Code(high.Bytes), cid.Int));
        }
    }

    private void AddCharacters(List<PdfObject> operands)
    {
        for (var i = 0; i + 1 < operands.Count && _ranges.Count < MostRanges; i += 2)
        {
            if (operands[i] is PdfString { Bytes: { Length: >= 1 and <= 4 } code } && operands[i + 1] is PdfNumber cid)
                _ranges.Add(new CidRange(code.Length, Code(code), Code(code), cid.Int));
        }
    }
}
