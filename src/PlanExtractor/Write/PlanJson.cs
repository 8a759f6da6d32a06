using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Write;

/// <summary>A plan document as JSON: UTF-8 without byte order mark, camelCase names, Japanese letters as they are.</summary>
public static class PlanJson
{
    private static readonly PlanJsonContext Compact = new(Options(indented: false));
    private static readonly PlanJsonContext Indented = new(Options(indented: true));

    /// <summary>The bytes of the document, ending with a line feed; equal documents give equal bytes.</summary>
    public static byte[] Write(PlanDocument document, bool pretty = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        var json = JsonSerializer.SerializeToUtf8Bytes(document, (pretty ? Indented : Compact).PlanDocument);
        return [.. json, (byte)'\n'];
    }

    /// <summary>Reads a document that <see cref="Write"/> wrote.</summary>
    /// <exception cref="JsonException">The bytes are no such document.</exception>
    public static PlanDocument Read(ReadOnlySpan<byte> utf8) =>
        JsonSerializer.Deserialize(utf8, Compact.PlanDocument) ?? throw new JsonException("expected an object, found null");

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = indented,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new CamelCase<Severity>(), new CamelCase<TextLayer>(), new CamelCase<DatePrecision>(), new CamelCase<MeasureKind>(),
            new CamelCase<MeasureQualifier>(), new CamelCase<DepartmentRole>(), new CamelCase<AspectKind>(), new CamelCase<KpiDirection>(),
            new CamelCase<SpanMark>(), new CamelCase<TableRole>(),
        },
    };

    private sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
        where T : struct, Enum;
}

/// <summary>Serialization code made at build time: no reflection at start-up.</summary>
[JsonSerializable(typeof(PlanDocument))]
internal sealed partial class PlanJsonContext : JsonSerializerContext;
