using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>
/// Makes a schema ready. A keyword that is not implemented, or whose value is of the wrong kind, is refused: nothing that a schema
/// says goes silently unchecked.
/// </summary>
internal sealed class SchemaLoader
{
    private readonly Dictionary<string, SchemaNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<(string Target, JsonPointer At)> _references = [];

    private SchemaLoader()
    {
    }

    /// <summary>Reads a whole schema.</summary>
    /// <exception cref="ArgumentException">The schema is not understood; the message begins with the JSON pointer of the place.</exception>
    public static SchemaNode Load(JsonElement schema)
    {
        var loader = new SchemaLoader();
        var root = loader.Read(schema, JsonPointer.Root);
        foreach (var (target, at) in loader._references)
        {
            if (!loader._nodes.ContainsKey(target))
                throw Refuse(at, $"\"#{target}\" is not the place of a schema");
        }

        return root;
    }

    /// <summary>Reads a schema that stands within another one.</summary>
    public SchemaNode Read(JsonElement schema, JsonPointer at)
    {
        var node = schema.ValueKind switch
        {
            JsonValueKind.True => new SchemaNode([]),
            JsonValueKind.False => new SchemaNode([(instance, findings) => findings.Add(instance.At, "false", "nothing is allowed here")]),
            JsonValueKind.Object => new SchemaNode([.. ReadKeywords(schema, at)]),
            _ => throw Refuse(at, "a schema is an object, true or false"),
        };
        _nodes[at.ToString()] = node;
        return node;
    }

    /// <summary>A schema elsewhere in the file, which may not be read yet: it is looked up when it is needed.</summary>
    public Func<SchemaNode> Reference(string target, JsonPointer at)
    {
        if (target != "#" && !target.StartsWith("#/", StringComparison.Ordinal))
            throw Refuse(at, $"\"{target}\" is not a reference within the file");

        var pointer = Uri.UnescapeDataString(target[1..]);
        _references.Add((pointer, at));
        return () => _nodes[pointer];
    }

    /// <summary>The exception that refuses a schema.</summary>
    public static ArgumentException Refuse(JsonPointer at, string message) => new($"{at}: {message}");

    private IEnumerable<Assertion> ReadKeywords(JsonElement schema, JsonPointer at)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            var place = at.Property(keyword.Name);
            if (!Keywords.All.TryGetValue(keyword.Name, out var read))
                throw Refuse(place, $"the keyword \"{keyword.Name}\" is not implemented");
            if (read(new KeywordSource(keyword.Value, schema, place, this)) is { } assertion)
                yield return assertion;
        }
    }
}
