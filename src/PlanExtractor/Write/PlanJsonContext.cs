using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Write;

/// <summary>The serializer's view of a document, by which JSON is read, and to which the tests hold <see cref="DocumentWriter"/>.</summary>
[JsonSerializable(typeof(PlanDocument))]
internal sealed partial class PlanJsonContext : JsonSerializerContext
{
    /// <summary>Names and letters as the contract has them.</summary>
    public static PlanJsonContext Strict { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters =
        {
            new CamelCase<Severity>(), new CamelCase<TextLayer>(), new CamelCase<DatePrecision>(), new CamelCase<MeasureKind>(),
            new CamelCase<MeasureQualifier>(), new CamelCase<DepartmentRole>(), new CamelCase<AspectKind>(), new CamelCase<KpiDirection>(),
            new CamelCase<SpanMark>(), new CamelCase<TableRole>(),
        },
    });

    private sealed class CamelCase<T>() : JsonStringEnumConverter<T>(JsonNamingPolicy.CamelCase, allowIntegerValues: false)
        where T : struct, Enum;
}
