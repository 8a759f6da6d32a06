using System.Runtime.InteropServices;
using System.Text.Json;

namespace PlanExtractor.Validate;

/// <summary>
/// JSON as every check takes it for granted: nesting and the number of values are bounded, no object names a property twice, and
/// every string is Unicode text (<c>"\ud800"</c> is half a letter, a broken byte none).
/// </summary>
/// <param name="Root">The whole document; there is nothing to ask it where there are errors.</param>
/// <param name="Errors">All places that are not so.</param>
internal sealed record ReadableJson(JsonPlace Root, IReadOnlyList<SchemaError> Errors)
{
    /// <summary>As deep as JSON readers commonly go; a plan document needs 8.</summary>
    public const int MaxDepth = 64;

    /// <summary>The largest documents of the longest plans have a tenth of this.</summary>
    public const int MaxValues = 2_000_000;

    /// <summary>Reads bytes, which must stay as they are as long as what is read is needed.</summary>
    /// <exception cref="JsonException">They are no JSON, or too much of it.</exception>
    public static ReadableJson Read(ReadOnlyMemory<byte> utf8) => JsonPlaceReader.Read(utf8, default);

    /// <summary>Reads JSON that somebody has parsed, however leniently.</summary>
    public static ReadableJson Read(JsonElement element) => JsonPlaceReader.Read(
        JsonMarshal.GetRawUtf8Value(element).ToArray(),
        new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, MaxDepth = int.MaxValue });
}
