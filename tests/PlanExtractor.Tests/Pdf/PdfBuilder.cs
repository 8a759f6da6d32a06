using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace PlanExtractor.Tests.Pdf;

/// <summary>Writes small PDF files: objects, then a table or a stream of cross-references.</summary>
internal sealed class PdfBuilder
{
    private readonly SortedDictionary<int, byte[]> _objects = [];

    /// <summary>What the trailer says besides Size and Root.</summary>
    public string Trailer { get; init; } = "";

    /// <summary>A document of one page, object 3, with the font F1 (Helvetica), object 5.</summary>
    public static PdfBuilder OnePage(string content, string page = "") => new PdfBuilder()
        .Add(1, "<< /Type /Catalog /Pages 2 0 R >>")
        .Add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .Add(3, $"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> /XObject "
            + $"<< /X 6 0 R >> >> {page} >>")
        .AddStream(4, "", content)
        .Add(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

    /// <summary>The same objects under this trailer.</summary>
    public PdfBuilder CopyOf(PdfBuilder other)
    {
        foreach (var (number, value) in other._objects)
            Add(number, value);
        return this;
    }

    public static byte[] Bytes(string text) => Encoding.Latin1.GetBytes(text);

    public static byte[] Deflated(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal))
            zlib.Write(bytes);
        return output.ToArray();
    }

    public PdfBuilder Add(int number, string value) => Add(number, Bytes(value));

    public PdfBuilder Add(int number, byte[] value)
    {
        _objects[number] = value;
        return this;
    }

    public PdfBuilder AddStream(int number, string dictionary, string content) => AddStream(number, dictionary, Bytes(content));

    public PdfBuilder AddStream(int number, string dictionary, byte[] content) =>
        Add(number, [.. Bytes($"<< /Length {content.Length} {dictionary} >>\nstream\n"), .. content, .. "\nendstream"u8]);

    /// <summary>The file with a table of cross-references.</summary>
    public byte[] Build()
    {
        var (body, places) = Body();
        var size = _objects.Keys.Max() + 1;
        var table = new StringBuilder($"xref\n0 {size}\n0000000000 65535 f \n");
        for (var i = 1; i < size; i++)
            table.Append(CultureInfo.InvariantCulture,
                $"{places.GetValueOrDefault(i):0000000000} 00000 {(places.ContainsKey(i) ? 'n' : 'f')} \n");
        table.Append(CultureInfo.InvariantCulture, $"trailer\n<< /Size {size} /Root 1 0 R {Trailer} >>\nstartxref\n{body.Length}\n%%EOF\n");
        return [.. body, .. Bytes(table.ToString())];
    }

    /// <summary>The file with all objects but streams in an object stream, and a stream of cross-references.</summary>
    public byte[] BuildCompressed()
    {
        var packed = _objects.Where(o => !Encoding.Latin1.GetString(o.Value).Contains("stream\n", StringComparison.Ordinal)).ToList();
        var rest = _objects.Except(packed).ToList();
        var (head, data) = (new StringBuilder(), new StringBuilder());
        foreach (var (number, value) in packed)
        {
            head.Append(CultureInfo.InvariantCulture, $"{number} {data.Length} ");
            data.Append(Encoding.Latin1.GetString(value)).Append(' ');
        }

        var holder = _objects.Keys.Max() + 1;
        var file = new PdfBuilder();
        foreach (var (number, value) in rest)
            file.Add(number, value);
        file.AddStream(holder, $"/Type /ObjStm /N {packed.Count} /First {head.Length} /Filter /FlateDecode",
            Deflated(Bytes(head.ToString() + data)));
        var (body, places) = file.Body();
        var rows = new MemoryStream();
        void Row(int kind, int second, int third) =>
            rows.Write([(byte)kind, (byte)(second >> 16), (byte)(second >> 8), (byte)second, (byte)third]);
        Row(0, 0, 255);
        for (var i = 1; i <= holder + 1; i++)
        {
            var index = packed.FindIndex(p => p.Key == i);
            if (index >= 0)
                Row(2, holder, index);
            else
                Row(i == holder + 1 || places.ContainsKey(i) ? 1 : 0, i == holder + 1 ? body.Length : places.GetValueOrDefault(i), 0);
        }

        var table = Deflated(rows.ToArray());
        return [.. body, .. Bytes($"{holder + 1} 0 obj\n<< /Type /XRef /Size {holder + 2} /W [1 3 1] /Root 1 0 R /Filter /FlateDecode "
            + $"/Length {table.Length} >>\nstream\n"),
            .. table, .. Bytes($"\nendstream\nendobj\nstartxref\n{body.Length}\n%%EOF\n")];
    }

    private (byte[] Bytes, Dictionary<int, int> Places) Body()
    {
        using var body = new MemoryStream();
        var places = new Dictionary<int, int>();
        body.Write("%PDF-1.7\n"u8);
        foreach (var (number, value) in _objects)
        {
            places[number] = (int)body.Position;
            body.Write(Bytes($"{number} 0 obj\n"));
            body.Write(value);
            body.Write("\nendobj\n"u8);
        }

        return (body.ToArray(), places);
    }
}
