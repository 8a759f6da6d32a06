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
        var (root, errors) = ReadableJson.Read(schema);
        foreach (var error in errors)
            throw new ArgumentException($"{error.Pointer}: {error.Message}", nameof(schema));
        _root = SchemaLoader.Load(root);
    }

    /// <summary>All errors, in the order of the schema; none when the document holds.</summary>
    public IReadOnlyList<SchemaError> Validate(JsonElement document) => Validate(ReadableJson.Read(document));

    /// <summary>The same for a document that is read already.</summary>
    public IReadOnlyList<SchemaError> Validate(ReadableJson document)
    {
        if (document.Errors.Count > 0)
            return document.Errors;

        var findings = new Findings();
        _root.Check(new Instance(document.Root, 0), findings);
        return findings.Errors;
    }
}
