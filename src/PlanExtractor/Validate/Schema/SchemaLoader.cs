using System.Text.Json;

namespace PlanExtractor.Validate.Schema;

/// <summary>
/// Makes a schema ready. A keyword that is not implemented, or whose value is of the wrong kind, is refused: nothing that a schema
/// says goes silently unchecked.
/// </summary>
internal sealed class SchemaLoader
{
    private readonly Dictionary<string, SchemaNode> _nodes = new(StringComparer.Ordinal);
    private readonly List<(string Target, JsonPlace From)> _references = [];

    private SchemaLoader()
    {
    }

    /// <summary>Reads a whole schema.</summary>
    /// <exception cref="ArgumentException">The schema is not understood; the message begins with the JSON pointer of the place.</exception>
    public static SchemaNode Load(JsonPlace schema)
    {
        var loader = new SchemaLoader();
        var root = loader.Read(schema);
        foreach (var (target, from) in loader._references)
        {
            if (!loader._nodes.ContainsKey(target))
                throw Refuse(from, $"\"#{target}\" is not the place of a schema");
        }

        return root;
    }

    /// <summary>Reads a schema that stands within another one.</summary>
    public SchemaNode Read(JsonPlace schema)
    {
        var node = schema.Kind switch
        {
            JsonValueKind.True => new SchemaNode([]),
            JsonValueKind.False =>
                new SchemaNode([(instance, findings) => findings.Add(instance.Place, "false", "nothing is allowed here")]),
            JsonValueKind.Object => new SchemaNode(ReadKeywords(schema)),
            _ => throw Refuse(schema, "a schema is an object, true or false"),
        };
        _nodes[schema.ToString()] = node;
        return node;
    }

    /// <summary>A schema elsewhere in the file, which may not be read yet: it is looked up when it is first needed.</summary>
    public Lazy<SchemaNode> Reference(string target, JsonPlace from)
    {
        if (target != "#" && !target.StartsWith("#/", StringComparison.Ordinal))
            throw Refuse(from, $"\"{target}\" is not a reference within the file");

        var pointer = Uri.UnescapeDataString(target[1..]);
        _references.Add((pointer, from));
        return new Lazy<SchemaNode>(() => _nodes[pointer]);
    }

    /// <summary>The exception that refuses a schema.</summary>
    public static ArgumentException Refuse(JsonPlace place, string message) => new($"{place}: {message}");

    private IEnumerable<Assertion> ReadKeywords(JsonPlace schema)
    {
        foreach (var keyword in schema.Items)
        {
            if (!Keywords.All.TryGetValue(keyword.Name!, out var read))
                throw Refuse(keyword, $"the keyword \"{keyword.Name}\" is not implemented");
            if (read(new KeywordSource(keyword, this)) is { } assertion)
                yield return assertion;
        }
    }
}
