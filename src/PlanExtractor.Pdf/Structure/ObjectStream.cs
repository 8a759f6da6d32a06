using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Structure;

/// <summary>A stream that holds objects (ISO 32000-1, 7.5.7). Its strings are not encrypted again.</summary>
internal sealed class ObjectStream
{
    private readonly byte[] _bytes;
    private readonly int[] _numbers;
    private readonly int[] _positions;
    private readonly NameTable _names = new();

    private ObjectStream(byte[] bytes, int[] numbers, int[] positions) => (_bytes, _numbers, _positions) = (bytes, numbers, positions);

    /// <summary>Numbers of the objects, in their order.</summary>
    public IReadOnlyList<int> Numbers => _numbers;

    /// <summary>Decoded bytes.</summary>
    public int Length => _bytes.Length;

    /// <summary>Reads the list at the stream's beginning; null where the stream cannot be decoded.</summary>
    public static ObjectStream? Open(PdfStream stream, IObjectSource source)
    {
        byte[] bytes;
        try
        {
            bytes = source.Decode(stream);
        }
        catch (PdfException)
        {
            return null;
        }

        // Each entry takes four bytes at least: "1 0 ".
        var count = (int)Math.Clamp(source.Number(stream.Dictionary, "N", 0), 0, bytes.Length / 2);
        var first = (int)Math.Clamp(source.Number(stream.Dictionary, "First", 0), 0, bytes.Length);
        var (numbers, positions) = (new List<int>(Math.Min(count, 1024)), new List<int>(Math.Min(count, 1024)));
        var lexer = new Lexer(bytes);
        while (numbers.Count < count && lexer.Next() == TokenKind.Number)
        {
            var number = lexer.Number;
            if (lexer.Next() != TokenKind.Number)
                break;
            numbers.Add((int)Math.Clamp(number, 0, int.MaxValue));
            positions.Add((int)Math.Clamp(first + lexer.Number, 0, bytes.Length));
        }

        return new ObjectStream(bytes, [.. numbers], [.. positions]);
    }

    /// <summary>An object; null where it is not here.</summary>
    /// <param name="number">Its number.</param>
    /// <param name="index">Where the cross-reference says it is.</param>
    public PdfObject? Read(int number, int index)
    {
        if (index >= _numbers.Length || index < 0 || _numbers[index] != number)
            index = Array.IndexOf(_numbers, number);
        if (index < 0)
            return null;
        var lexer = new Lexer(_bytes, _positions[index], _names);
        return new ObjectParser().Parse(ref lexer) ?? PdfObject.Null;
    }
}
