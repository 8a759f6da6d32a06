using System.Text.Json;
using PlanExtractor.Validate.Schema;

namespace PlanExtractor.Validate;

/// <summary>
/// Checks JSON against a JSON Schema, draft 2020-12, of which the keywords in <see cref="Keywords"/> are implemented; references stay
/// within the file. Time grows with the size of the document; never throws on a document.
/// </summary>
internal sealed class JsonSchemaValidator
{
    private readonly SchemaNode _root;

    /// <summary>Makes a schema ready.</summary>
    /// <exception cref="ArgumentException">
    /// The schema uses a keyword that is not implemented, or is no schema; the message begins with the JSON pointer of the place.
    /// </exception>
    public JsonSchemaValidator(JsonElement schema)
    {
        foreach (var error in ReadableJson.Check(schema))
            throw new ArgumentException($"{error.Pointer}: {error.Message}", nameof(schema));
        _root = SchemaLoader.Load(schema.Clone());
    }

    /// <summary>All errors, in the order of the schema; none when the document holds.</summary>
    public IReadOnlyList<SchemaError> Validate(JsonElement document)
    {
        var unreadable = ReadableJson.Check(document);
        if (unreadable.Count > 0)
            return unreadable;

        var findings = new Findings();
        _root.Check(new Instance(document, JsonPointer.Root, 0), findings);
        return findings.Errors;
    }
}
