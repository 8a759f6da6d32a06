using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PlanExtractor.Domain;

namespace PlanExtractor.Write;

/// <summary>A plan document as JSON: UTF-8 without byte order mark, camelCase names, Japanese letters as they are.</summary>
public static class PlanJson
{
    /// <summary>The bytes of the document, ending with a line feed; equal documents give equal bytes.</summary>
    public static byte[] Write(PlanDocument document, bool pretty = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes,
            new JsonWriterOptions { Indented = pretty, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            new DocumentWriter(json).Write(document);
        return [.. bytes.WrittenSpan, (byte)'\n'];
    }

    /// <summary>Reads a document that <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are no such document.</exception>
    public static PlanDocument Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, PlanJsonContext.Strict.PlanDocument) ?? throw new JsonException("expected an object, found null");
}
