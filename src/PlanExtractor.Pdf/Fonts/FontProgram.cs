using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>The font file inside a PDF, as far as it says which characters its codes or glyphs are.</summary>
internal sealed class FontProgram(PdfDictionary? descriptor, IObjectSource source)
{
    /// <summary>The TrueType or OpenType file; null where there is none.</summary>
    public TrueTypeFont? TrueType() =>
        (Bytes("FontFile2") ?? Bytes("FontFile3")) is { } bytes ? TrueTypeFont.Open(bytes) : null;

    /// <summary>The CFF data, by itself or in an OpenType file; null where there are none.</summary>
    public CffFont? Cff()
    {
        if (Bytes("FontFile3") is not { } bytes)
            return null;
        var table = TrueTypeFont.Open(bytes) is { } wrapper ? wrapper.Table("CFF ").ToArray() : bytes;
        return CffFont.Open(table);
    }

    /// <summary>The encoding that is built into a Type 1 program: text by code; null where it is not told.</summary>
    public IReadOnlyList<string?>? Encoding()
    {
        if (Bytes("FontFile") is { } type1)
            return OfType1(type1);
        return Cff()?.Encoding();
    }

    private byte[]? Bytes(string key)
    {
        if (descriptor is null || source.Stream(descriptor, key) is not { } stream)
            return null;
        try
        {
            return source.Decode(stream);
        }
        catch (PdfException)
        {
            return null;
        }
    }

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
        while ((token = lexer.Next()) != TokenKind.End && !(token == TokenKind.Keyword && lexer.Keyword.SequenceEqual("def"u8)))
        {
            if (token != TokenKind.Keyword || !lexer.Keyword.SequenceEqual("dup"u8) || lexer.Next() != TokenKind.Number)
                continue;
            var code = lexer.Number;
            if (lexer.Next() == TokenKind.Name && code is >= 0 and < 256)
                texts[(int)code] = GlyphNames.Text(lexer.Name);
        }

        return texts;
    }
}
