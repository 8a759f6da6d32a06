using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Structure;

/// <summary>
/// Reads the sections of the cross-reference, newest first: tables, streams, and both in one file (ISO 32000-1, 7.5.4 and 7.5.8).
/// </summary>
/// <param name="file">The file.</param>
/// <param name="decode">Decodes a cross-reference stream, which is never encrypted.</param>
internal sealed class CrossReferenceReader(FileBytes file, Func<PdfStream, byte[]> decode)
{
    private const int StartWithin = 2048;

    // No file has more updates than this.
    private const int MostSections = 4096;
    private const int MostObjects = 8_388_607;

    private readonly CrossReferences _found = new();

    /// <summary>What was read, also where the sections are damaged.</summary>
    public CrossReferences Found => _found;

    /// <summary>The places; null where the sections are damaged.</summary>
    public CrossReferences? Read()
    {
        var tail = Math.Max(0, file.Length - StartWithin);
        var start = file.Span[tail..].LastIndexOf("startxref"u8);
        if (start < 0)
            return null;
        var lexer = new Lexer(file.Span, tail + start + 9);
        if (lexer.Next() != TokenKind.Number)
            return null;

        var (waiting, seen) = (new Queue<int>([Position(lexer.Number)]), new HashSet<int>());
        while (waiting.TryDequeue(out var position))
        {
            if (!seen.Add(position))
                continue;
            if (seen.Count > MostSections || Section(position) is not { } trailer)
                return null;
            _found.AddOlderTrailer(trailer);
            foreach (var key in new[] { "XRefStm", "Prev" })
            {
                if (trailer[key] is PdfNumber { Value: > 0 } other)
                    waiting.Enqueue(Position(other.Value));
            }
        }

        return _found;
    }

    private static int Position(double number) => (int)Math.Clamp(number, -1, int.MaxValue);

    private PdfDictionary? Section(int position)
    {
        if (position < 0 || position >= file.Length)
            return null;
        var lexer = new Lexer(file.Span, position);
        lexer.SkipSpace();
        if (lexer.IsAt("xref"u8))
        {
            lexer.Position += 4;
            return Table(ref lexer);
        }

        return IndirectObject.Read(file, position, null, l => l is PdfNumber n ? n.Value : -1)?.Value is PdfStream stream && Stream(stream)
            ? stream.Dictionary
            : null;
    }

    // xref 0 2 0000000000 65535 f 0000000017 00000 n trailer << … >>
    private PdfDictionary? Table(ref Lexer lexer)
    {
        TokenKind token;
        while ((token = lexer.Next()) == TokenKind.Number)
        {
            var first = lexer.Number;
            if (lexer.Next() != TokenKind.Number || first > MostObjects)
                return null;
            var count = lexer.Number;
            for (var i = 0; i < count; i++)
            {
                if (!Entry(ref lexer, (int)first + i))
                    return null;
            }
        }

        return token == TokenKind.Keyword && lexer.Keyword.SequenceEqual("trailer"u8)
            ? new ObjectParser().Parse(ref lexer) as PdfDictionary
            : null;
    }

    private bool Entry(ref Lexer lexer, int number)
    {
        if (lexer.Next() != TokenKind.Number)
            return false;
        var position = lexer.Number;
        if (lexer.Next() != TokenKind.Number || lexer.Next() != TokenKind.Keyword || number > MostObjects)
            return false;
        if (lexer.Keyword.SequenceEqual("n"u8))
            _found.AddOlder(number, new ObjectPlace(false, Position(position), 0));
        else if (lexer.Keyword.SequenceEqual("f"u8))
            _found.AddOlder(number, ObjectPlace.Free);
        else
            return false;
        return true;
    }

    private bool Stream(PdfStream stream)
    {
        if (stream.Dictionary["W"] is not PdfArray { Items: [PdfNumber w0, PdfNumber w1, PdfNumber w2, ..] })
            return false;
        var widths = new[] { w0.Int, w1.Int, w2.Int };
        if (Array.Exists(widths, w => w is < 0 or > 8) || widths.Sum() == 0)
            return false;
        byte[] bytes;
        try
        {
            bytes = decode(stream);
        }
        catch (PdfException)
        {
            return false;
        }

        var at = 0;
        foreach (var (first, count) in Ranges(stream.Dictionary))
        {
            for (var i = 0; i < count && at + widths.Sum() <= bytes.Length; i++)
            {
                var kind = widths[0] == 0 ? 1 : Field(bytes, ref at, widths[0]);
                var (second, third) = (Field(bytes, ref at, widths[1]), Field(bytes, ref at, widths[2]));
                _found.AddOlder(first + i, kind == 1 ? new ObjectPlace(false, Position(second), 0)
                    : kind == 2 ? new ObjectPlace(true, Position(second), Position(third)) : ObjectPlace.Free);
            }
        }

        return true;
    }

    private static IEnumerable<(int First, int Count)> Ranges(PdfDictionary dictionary)
    {
        if (dictionary["Index"] is not PdfArray index)
        {
            yield return (0, MostObjects);
            yield break;
        }

        for (var i = 0; i + 1 < index.Items.Count; i += 2)
        {
            if (index.Items[i] is PdfNumber { Value: >= 0 and <= MostObjects } first && index.Items[i + 1] is PdfNumber count)
                yield return (first.Int, Math.Min(count.Int, MostObjects - first.Int));
        }
    }

    private static long Field(byte[] bytes, ref int at, int width)
    {
        long value = 0;
        for (var i = 0; i < width; i++)
            value = (value << 8) | bytes[at++];
        return value;
    }
}
