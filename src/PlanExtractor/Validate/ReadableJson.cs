using System.Text.Json;

namespace PlanExtractor.Validate;

/// <summary>
/// What every later check takes for granted: nesting is bounded, no object names a property twice, and every string is Unicode text
/// (<c>"\ud800"</c> is half a letter, a broken byte none).
/// </summary>
internal static class ReadableJson
{
    /// <summary>As deep as JSON readers commonly go; a plan document needs 8.</summary>
    public const int MaxDepth = 64;

    /// <summary>All places that are not so.</summary>
    public static IReadOnlyList<SchemaError> Check(JsonElement document)
    {
        var errors = new List<SchemaError>();
        Walk(document, JsonPointer.Root, 1, errors);
        return errors;
    }

    private static void Walk(JsonElement element, JsonPointer at, int depth, List<SchemaError> errors)
    {
        if (depth > MaxDepth)
            errors.Add(new SchemaError(at.ToString(), "depth", $"expected at most {MaxDepth} levels"));
        else if (element.ValueKind == JsonValueKind.Object)
            WalkProperties(element, at, depth, errors);
        else if (element.ValueKind == JsonValueKind.Array)
            WalkItems(element, at, depth, errors);
        else if (element.ValueKind == JsonValueKind.String && Text(element) is null)
            errors.Add(new SchemaError(at.ToString(), "unicode", "expected Unicode text"));
    }

    private static void WalkItems(JsonElement element, JsonPointer at, int depth, List<SchemaError> errors)
    {
        var index = 0;
        foreach (var item in element.EnumerateArray())
            Walk(item, at.Item(index++), depth + 1, errors);
    }

    private static void WalkProperties(JsonElement element, JsonPointer at, int depth, List<SchemaError> errors)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            if (Name(property) is not { } name)
                errors.Add(new SchemaError(at.ToString(), "unicode", "a name is not Unicode text"));
            else if (!seen.Add(name))
                errors.Add(new SchemaError(at.Property(name).ToString(), "duplicate", $"the property \"{name}\" is there twice"));
            else
                Walk(property.Value, at.Property(name), depth + 1, errors);
        }
    }

    private static string? Text(JsonElement value)
    {
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException e) when (e is not ObjectDisposedException)
        {
            return null;
        }
    }

    private static string? Name(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException e) when (e is not ObjectDisposedException)
        {
            return null;
        }
    }
}
