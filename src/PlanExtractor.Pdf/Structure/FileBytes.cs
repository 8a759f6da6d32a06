using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Structure;

/// <summary>The bytes of a file, from where <c>%PDF-</c> stands, with an index of what is searched for often.</summary>
internal sealed class FileBytes
{
    // Acrobat accepts a header within so many bytes.
    private const int HeaderWithin = 1024;

    private readonly Lazy<int[]> _endStreams;
    private readonly Lazy<int[]> _endObjects;

    private FileBytes(ReadOnlyMemory<byte> memory)
    {
        Memory = memory;
        _endStreams = new Lazy<int[]>(() => All("endstream"u8));
        _endObjects = new Lazy<int[]>(() => All("endobj"u8));
    }

    /// <summary>The bytes; positions in the file count from their beginning.</summary>
    public ReadOnlyMemory<byte> Memory { get; }

    /// <summary>The same as a span.</summary>
    public ReadOnlySpan<byte> Span => Memory.Span;

    /// <summary>Names in the file.</summary>
    public NameTable Names { get; } = new();

    /// <summary>How many there are.</summary>
    public int Length => Memory.Length;

    /// <summary>The bytes of a PDF; null where there is no header.</summary>
    public static FileBytes? Find(ReadOnlyMemory<byte> bytes) =>
        Start(bytes.Span) is >= 0 and var start ? new FileBytes(bytes[start..]) : null;

    /// <summary>
    /// Where a PDF begins in the bytes; negative where they are none. Where the header itself is damaged, objects behind it tell.
    /// </summary>
    public static int Start(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, HeaderWithin)];
        return head.IndexOf("%PDF-"u8) is >= 0 and var header ? header : head.IndexOf(" 0 obj"u8) >= 0 ? 0 : -1;
    }

    /// <summary>Where the stream that begins at a position ends, by the next <c>endstream</c> or else <c>endobj</c>.</summary>
    public int EndOfStream(int start)
    {
        var end = Next(_endStreams.Value, start) ?? Next(_endObjects.Value, start) ?? Length;
        if (end > start && Span[end - 1] == '\n')
            end--;
        return end > start && Span[end - 1] == '\r' ? end - 1 : end;
    }

    private static int? Next(int[] positions, int start)
    {
        var i = Array.BinarySearch(positions, start);
        i = i < 0 ? ~i : i;
        return i < positions.Length ? positions[i] : null;
    }

    private int[] All(ReadOnlySpan<byte> word)
    {
        var found = new List<int>();
        for (int from = 0, next; from < Length && (next = Span[from..].IndexOf(word)) >= 0; from += next + word.Length)
            found.Add(from + next);
        return [.. found];
    }
}
