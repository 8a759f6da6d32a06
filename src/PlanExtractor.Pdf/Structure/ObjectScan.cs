using System.Buffers.Text;
using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Structure;

/// <summary>Finds the objects of a file whose cross-reference is damaged, by looking for <c>12 0 obj</c> and <c>trailer</c>.</summary>
internal static class ObjectScan
{
    private const int MostObjects = 1_000_000;

    /// <summary>The last definition of each object, and what trailers say; objects inside object streams are not among them.</summary>
    public static CrossReferences Run(FileBytes file)
    {
        var found = new CrossReferences();
        var bytes = file.Span;
        var count = 0;
        for (int from = 0, next; from < bytes.Length && count < MostObjects && (next = bytes[from..].IndexOf("obj"u8)) >= 0;)
        {
            var keyword = from + next;
            from = keyword + 3;
            if (Header(bytes, keyword) is { } header)
            {
                found.AddNewer(header.Number, new ObjectPlace(false, header.Position, 0));
                count++;
            }
        }

        for (int from = 0, next; from < bytes.Length && (next = bytes[from..].IndexOf("trailer"u8)) >= 0;)
        {
            from += next + 7;
            var lexer = new Lexer(bytes, from);
            if (new ObjectParser().Parse(ref lexer) is PdfDictionary trailer)
                found.AddNewerTrailer(trailer);
        }

        return found;
    }

    // Backwards from "obj": white space, generation, white space, number.
    private static (int Number, int Position)? Header(ReadOnlySpan<byte> bytes, int keyword)
    {
        var at = keyword;
        if (!Digits(bytes, ref at, needsSpace: keyword > 0 && CharacterClass.IsSpace(bytes[keyword - 1]), out _)
            || !Digits(bytes, ref at, needsSpace: true, out var number))
            return null;
        return (number, at);
    }

    private static bool Digits(ReadOnlySpan<byte> bytes, ref int at, bool needsSpace, out int value)
    {
        var end = at;
        while (end > 0 && CharacterClass.IsSpace(bytes[end - 1]))
            end--;
        var start = end;
        while (start > 0 && end - start < 9 && bytes[start - 1] is >= (byte)'0' and <= (byte)'9')
            start--;
        value = 0;
        if (start == end || (needsSpace && end == at))
            return false;
        at = start;
        return Utf8Parser.TryParse(bytes[start..end], out value, out _);
    }
}
