using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>
/// The font file inside a PDF, as far as it says which characters its codes or glyphs are. It is decoded when it is first asked.
/// </summary>
internal sealed class FontProgram
{
    private readonly PdfDictionary? _descriptor;
    private readonly IObjectSource _source;
    private readonly Lazy<TrueTypeFont?> _trueType;
    private readonly Lazy<CffFont?> _cff;

    /// <summary>The program that a font descriptor holds.</summary>
    public FontProgram(PdfDictionary? descriptor, IObjectSource source)
    {
        (_descriptor, _source) = (descriptor, source);
        _trueType = new(() => (Bytes("FontFile2") ?? Bytes("FontFile3")) is { } bytes ? TrueTypeFont.Open(bytes) : null);
        _cff = new(OpenCff);
    }

    /// <summary>Whether there is one.</summary>
    public bool IsEmbedded => _descriptor is not null && (Has("FontFile2") || Has("FontFile3") || Has("FontFile"));

    /// <summary>The TrueType or OpenType file; null where there is none.</summary>
    public TrueTypeFont? TrueType() => _trueType.Value;

    /// <summary>The CFF data, by itself or in an OpenType file; null where there are none.</summary>
    public CffFont? Cff() => _cff.Value;

    /// <summary>The encoding that is built into a Type 1 program: text by code; null where it is not told.</summary>
    public IReadOnlyList<string?>? Encoding() => Bytes("FontFile") is { } type1 ? OfType1(type1) : Cff()?.Encoding();

    private CffFont? OpenCff()
    {
        if (_trueType.Value is { } wrapper)
            return wrapper.Table("CFF ") is { Length: > 0 } table ? CffFont.Open(table.ToArray()) : null;
        return Bytes("FontFile3") is { } bytes ? CffFont.Open(bytes) : null;
    }

    private bool Has(string key) => _source.Stream(_descriptor!, key) is not null;

    private byte[]? Bytes(string key) => _source.Bytes(_descriptor, key);

    // dup 65 /A put, in the part that is not encrypted
    private static string?[]? OfType1(byte[] program)
    {
        var clear = program.AsSpan().IndexOf("eexec"u8) is >= 0 and var end ? program.AsSpan(0, end) : program;
        var start = clear.IndexOf("/Encoding"u8);
        if (start < 0)
            return null;
        var lexer = new Lexer(clear, start + 9);
        if (lexer.Next() == TokenKind.Keyword && lexer.Keyword.SequenceEqual("StandardEncoding"u8))
            return null;
        var texts = new string?[256];
        TokenKind token;
        while ((token = lexer.Next()) != TokenKind.End && !(token == TokenKind.Keyword && IsEnd(lexer.Keyword)))
        {
            if (token != TokenKind.Keyword || !lexer.Keyword.SequenceEqual("dup"u8) || lexer.Next() != TokenKind.Number)
                continue;
            var code = lexer.Number;
            if (lexer.Next() == TokenKind.Name && code is >= 0 and < 256)
                texts[(int)code] = GlyphNames.Text(lexer.Name);
        }

        return texts;
    }

    private static bool IsEnd(ReadOnlySpan<byte> word) => word.SequenceEqual("def"u8) || word.SequenceEqual("readonly"u8);
}
