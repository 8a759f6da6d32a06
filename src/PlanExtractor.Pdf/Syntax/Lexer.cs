using System.Text;

namespace PlanExtractor.Pdf.Syntax;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>No more bytes.</summary>
    End,

    /// <summary><c>12</c>, <c>-.5</c></summary>
    Number,

    /// <summary><c>/Name</c></summary>
    Name,

    /// <summary><c>(text)</c> or <c>&lt;hex&gt;</c></summary>
    String,

    /// <summary><c>[</c></summary>
    ArrayOpen,

    /// <summary><c>]</c></summary>
    ArrayClose,

    /// <summary><c>&lt;&lt;</c></summary>
    DictionaryOpen,

    /// <summary><c>&gt;&gt;</c></summary>
    DictionaryClose,

    /// <summary>An operator, <c>obj</c>, <c>true</c> and the like.</summary>
    Keyword,
}

/// <summary>Takes bytes apart into tokens (ISO 32000-1, 7.2): of files, content streams and CMaps alike. Never fails.</summary>
internal ref struct Lexer
{
    // Digits beyond these are left out.
    private const long MostValue = 100_000_000_000_000_000;

    private static readonly double[] Powers = [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];

    private readonly ReadOnlySpan<byte> _bytes;
    private NameTable? _names;
    private int _start;
    private int _length;

    /// <summary>Begins at a position of the bytes.</summary>
    public Lexer(ReadOnlySpan<byte> bytes, int position = 0, NameTable? names = null)
    {
        _bytes = bytes;
        _names = names;
        Position = position;
    }

    /// <summary>All bytes.</summary>
    public readonly ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>Index of the next byte.</summary>
    public int Position { get; set; }

    /// <summary>Value of the last token, a number; finite.</summary>
    public double Number { get; private set; }

    /// <summary>Whether the last token, a number, was written without a point.</summary>
    public bool IsInteger { get; private set; }

    /// <summary>The last token, a keyword.</summary>
    public readonly ReadOnlySpan<byte> Keyword => _bytes.Slice(_start, _length);

    /// <summary>Value of the last token, a name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Value of the last token, a string.</summary>
    public byte[] String { get; private set; } = [];

    /// <summary>The next token.</summary>
    public TokenKind Next()
    {
        SkipSpace();
        if (Position >= _bytes.Length)
            return TokenKind.End;
        var b = _bytes[Position];
        switch (b)
        {
            case (>= (byte)'0' and <= (byte)'9') or (byte)'-' or (byte)'.' or (byte)'+':
                return ReadNumber();
            case (byte)'/':
                ReadName();
                return TokenKind.Name;
            case (byte)'(':
                String = StringLexer.Literal(_bytes, Position, out var end);
                Position = end;
                return TokenKind.String;
            case (byte)'<' when Position + 1 >= _bytes.Length || _bytes[Position + 1] != '<':
                String = StringLexer.Hexadecimal(_bytes, Position, out end);
                Position = end;
                return TokenKind.String;
            case (byte)'<':
                Position += 2;
                return TokenKind.DictionaryOpen;
            case (byte)'>' when Position + 1 < _bytes.Length && _bytes[Position + 1] == '>':
                Position += 2;
                return TokenKind.DictionaryClose;
            case (byte)'[':
                Position++;
                return TokenKind.ArrayOpen;
            case (byte)']':
                Position++;
                return TokenKind.ArrayClose;
            case (byte)')' or (byte)'>' or (byte)'{' or (byte)'}':
                (_start, _length) = (Position++, 1);
                return TokenKind.Keyword;
            default:
                ReadKeyword();
                return TokenKind.Keyword;
        }
    }

    /// <summary>Moves over white space and comments.</summary>
    public void SkipSpace()
    {
        var bytes = _bytes;
        var at = Position;
        for (; (uint)at < (uint)bytes.Length; at++)
        {
            if (CharacterClass.IsSpace(bytes[at]))
                continue;
            if (bytes[at] != '%')
                break;
            var rest = bytes[at..].IndexOfAny((byte)'\n', (byte)'\r');
            at = rest < 0 ? bytes.Length - 1 : at + rest;
        }

        Position = at;
    }

    /// <summary>Whether the next bytes are these; they are not consumed.</summary>
    public readonly bool IsAt(ReadOnlySpan<byte> word) =>
        Position <= _bytes.Length && _bytes[Position..].StartsWith(word);

    // --5, 1.2.3 and 4-5 are written by careless producers; other readers take the sign and the first number, and go on.
    private TokenKind ReadNumber()
    {
        var bytes = _bytes;
        var at = Position;
        _start = at;
        var negative = false;
        for (; at < bytes.Length && bytes[at] is (byte)'-' or (byte)'+'; at++)
            negative |= bytes[at] == '-';
        var (digits, value, decimals, hasPoint) = (0, 0L, 0, false);
        for (; (uint)at < (uint)bytes.Length; at++)
        {
            var digit = bytes[at] - '0';
            if ((uint)digit <= 9)
            {
                digits++;
                if (value >= MostValue || decimals == Powers.Length - 1)
                    continue;
                value = (value * 10) + digit;
                decimals += hasPoint ? 1 : 0;
            }
            else if (bytes[at] == '.' && !hasPoint)
            {
                hasPoint = true;
            }
            else if (bytes[at] is not ((byte)'-' or (byte)'.'))
            {
                break;
            }
        }

        Position = at;
        IsInteger = !hasPoint;
        Number = (negative ? -value : value) / Powers[decimals];
        if (digits > 0 || at >= bytes.Length || CharacterClass.EndsToken(bytes[at]))
            return TokenKind.Number;
        Position = _start;
        ReadKeyword();
        return TokenKind.Keyword;
    }

    private void ReadKeyword()
    {
        var bytes = _bytes;
        var at = Position + 1;
        while ((uint)at < (uint)bytes.Length && !CharacterClass.EndsToken(bytes[at]))
            at++;
        (_start, _length, Position) = (Position, at - Position, at);
    }

    private void ReadName()
    {
        _start = ++Position;
        var escaped = false;
        while (Position < _bytes.Length && !CharacterClass.EndsToken(_bytes[Position]))
            escaped |= _bytes[Position++] == '#';
        var name = _bytes[_start..Position];
        Name = escaped ? Unescaped(name) : (_names ??= new NameTable()).Get(name);
    }

    private static string Unescaped(ReadOnlySpan<byte> name)
    {
        var text = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '#' && i + 2 < name.Length && CharacterClass.Digit(name[i + 1]) is >= 0 and var high
                && CharacterClass.Digit(name[i + 2]) is >= 0 and var low)
            {
                text.Append((char)((high << 4) | low));
                i += 2;
            }
            else
            {
                text.Append((char)name[i]);
            }
        }

        return text.ToString();
    }
}
