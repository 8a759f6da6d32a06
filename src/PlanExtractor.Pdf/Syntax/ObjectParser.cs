using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Syntax;

/// <summary>Parses values (ISO 32000-1, 7.3). Never fails: what is damaged becomes null, what is open ends with the bytes.</summary>
/// <param name="withReferences">Whether <c>12 0 R</c> is a reference; not in content streams and CMaps.</param>
/// <param name="decrypt">What is done to strings, or null.</param>
internal sealed class ObjectParser(bool withReferences = true, Func<byte[], byte[]>? decrypt = null)
{
    // Files of real producers nest some ten deep.
    private const int MostDepth = 100;

    /// <summary>The value at the lexer; null (not <see cref="PdfObject.Null"/>) where a keyword or nothing stands.</summary>
    public PdfObject? Parse(ref Lexer lexer) => Value(ref lexer, lexer.Next(), 0);

    /// <summary>The value of which <paramref name="token"/> was just read; null for a keyword or the end.</summary>
    public PdfObject? Value(ref Lexer lexer, TokenKind token, int depth = 0)
    {
        switch (token)
        {
            case TokenKind.Number:
                return withReferences && lexer.IsInteger ? NumberOrReference(ref lexer) : new PdfNumber(lexer.Number);
            case TokenKind.Name:
                return new PdfName(lexer.Name);
            case TokenKind.String:
                return new PdfString(decrypt is null ? lexer.String : decrypt(lexer.String));
            case TokenKind.ArrayOpen or TokenKind.DictionaryOpen when depth >= MostDepth:
                Skip(ref lexer);
                return PdfObject.Null;
            case TokenKind.ArrayOpen:
                return Array(ref lexer, depth);
            case TokenKind.DictionaryOpen:
                return Dictionary(ref lexer, depth);
            case TokenKind.Keyword:
                return Word(lexer.Keyword);
            default:
                return null;
        }
    }

    private static PdfObject? Word(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("true"u8) ? PdfBoolean.True
        : word.SequenceEqual("false"u8) ? PdfBoolean.False
        : word.SequenceEqual("null"u8) ? PdfObject.Null
        : null;

    // 12 0 R; the lexer goes back where it is none.
    private static PdfObject NumberOrReference(ref Lexer lexer)
    {
        var (number, end) = (lexer.Number, lexer.Position);
        if (number is >= 0 and <= int.MaxValue && lexer.Next() == TokenKind.Number && lexer.IsInteger && lexer.Number is >= 0 and <= 65535)
        {
            var generation = (int)lexer.Number;
            if (lexer.Next() == TokenKind.Keyword && lexer.Keyword.SequenceEqual("R"u8))
                return new PdfReference((int)number, generation);
        }

        lexer.Position = end;
        return new PdfNumber(number);
    }

    private PdfArray Array(ref Lexer lexer, int depth)
    {
        var items = new List<PdfObject>();
        while (true)
        {
            var before = lexer.Position;
            var token = lexer.Next();
            if (token is TokenKind.End or TokenKind.ArrayClose)
                break;
            if (token == TokenKind.DictionaryClose || (token == TokenKind.Keyword && IsEndOfObject(lexer.Keyword)))
            {
                // The array was never closed.
                lexer.Position = before;
                break;
            }

            if (Value(ref lexer, token, depth + 1) is { } item)
                items.Add(item);
        }

        return new PdfArray(items);
    }

    private PdfDictionary Dictionary(ref Lexer lexer, int depth)
    {
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        while (true)
        {
            var before = lexer.Position;
            var token = lexer.Next();
            if (token is TokenKind.End or TokenKind.DictionaryClose)
                break;
            if (token == TokenKind.Keyword && (IsEndOfObject(lexer.Keyword) || lexer.Keyword.SequenceEqual("stream"u8)))
            {
                lexer.Position = before;
                break;
            }

            if (token != TokenKind.Name)
                continue;
            var key = lexer.Name;
            before = lexer.Position;
            token = lexer.Next();
            if (token == TokenKind.DictionaryClose || (token == TokenKind.Keyword && IsEndOfObject(lexer.Keyword)))
                lexer.Position = before;
            else if (Value(ref lexer, token, depth + 1) is { } value)
                entries[key] = value;
        }

        return new PdfDictionary(entries);
    }

    // To the end of what was just opened, without recursion.
    private static void Skip(ref Lexer lexer)
    {
        var open = 1;
        while (open > 0)
        {
            switch (lexer.Next())
            {
                case TokenKind.End:
                    return;
                case TokenKind.ArrayOpen or TokenKind.DictionaryOpen:
                    open++;
                    break;
                case TokenKind.ArrayClose or TokenKind.DictionaryClose:
                    open--;
                    break;
            }
        }
    }

    private static bool IsEndOfObject(ReadOnlySpan<byte> word) =>
        word.SequenceEqual("endobj"u8) || word.SequenceEqual("obj"u8) || word.SequenceEqual("endstream"u8);
}
