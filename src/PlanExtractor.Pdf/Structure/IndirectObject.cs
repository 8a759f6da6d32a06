using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Security;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Structure;

/// <summary><c>12 0 obj … endobj</c></summary>
/// <param name="Number">12.</param>
/// <param name="Generation">0.</param>
/// <param name="Value">What stands between.</param>
internal sealed record IndirectObject(int Number, int Generation, PdfObject Value)
{
    /// <summary>The object at a position; null where there is none.</summary>
    /// <param name="file">The file.</param>
    /// <param name="position">Where its number stands, perhaps behind white space.</param>
    /// <param name="decryption">What decrypts its strings, or null.</param>
    /// <param name="length">Says the value of a stream's Length, which may be a reference; negative where it cannot be known.</param>
    public static IndirectObject? Read(FileBytes file, int position, Decryption? decryption, Func<PdfObject, double> length)
    {
        if (position < 0 || position >= file.Length)
            return null;
        var lexer = new Lexer(file.Span, position, file.Names);
        if (!ReadWhole(ref lexer, out var number) || !ReadWhole(ref lexer, out var generation) || lexer.Next() != TokenKind.Keyword)
            return null;

        // "obj" may touch what follows, 12 0 obj<<; and where the number is right, a letter of it may be wrong.
        if (lexer.Keyword.Length != 3)
            return null;
        var parser = new ObjectParser(decrypt: decryption is null ? null : s => decryption.String(s, number, generation));
        var value = parser.Parse(ref lexer) ?? PdfObject.Null;
        if (value is not PdfDictionary dictionary)
            return new IndirectObject(number, generation, value);
        lexer.SkipSpace();
        if (!lexer.IsAt("stream"u8))
            return new IndirectObject(number, generation, dictionary);
        var start = BehindLineEnd(file.Span, lexer.Position + 6);
        var raw = file.Memory[start..End(file, start, length(dictionary["Length"]))];
        return new IndirectObject(number, generation, new PdfStream(dictionary, raw, number, generation, decryption is not null));
    }

    private static bool ReadWhole(ref Lexer lexer, out int value)
    {
        value = 0;
        if (lexer.Next() != TokenKind.Number || !lexer.IsInteger || lexer.Number is < 0 or > int.MaxValue)
            return false;
        value = (int)lexer.Number;
        return true;
    }

    private static int BehindLineEnd(ReadOnlySpan<byte> bytes, int position)
    {
        if (position < bytes.Length && bytes[position] == '\r')
            position++;
        if (position < bytes.Length && bytes[position] == '\n')
            position++;
        return Math.Min(position, bytes.Length);
    }

    // The length is right when endstream stands where it says.
    private static int End(FileBytes file, int start, double length)
    {
        if (length >= 0 && start + length <= file.Length)
        {
            var lexer = new Lexer(file.Span, start + (int)length);
            lexer.SkipSpace();
            if (lexer.IsAt("endstream"u8))
                return start + (int)length;
        }

        return file.EndOfStream(start);
    }
}
