using System.Globalization;

namespace PlanExtractor.Validate;

/// <summary>A place in a JSON document (RFC 6901). Written out only when somebody asks, so that walking a document stays cheap.</summary>
internal sealed class JsonPointer
{
    private readonly JsonPointer? _parent;
    private readonly string? _name;
    private readonly int _index;

    private JsonPointer(JsonPointer? parent, string? name, int index) => (_parent, _name, _index) = (parent, name, index);

    /// <summary>The whole document.</summary>
    public static JsonPointer Root { get; } = new(null, "", 0);

    /// <summary>A property of the object here.</summary>
    public JsonPointer Property(string name) => new(this, name, 0);

    /// <summary>An item of the array here.</summary>
    public JsonPointer Item(int index) => new(this, null, index);

    /// <summary><c>/kpis/0/a~1b</c> for the property <c>a/b</c>.</summary>
    public override string ToString()
    {
        var tokens = new Stack<string>();
        for (var at = this; at._parent is not null; at = at._parent)
            tokens.Push("/" + (at._name is { } name ? Escaped(name) : at._index.ToString(CultureInfo.InvariantCulture)));
        return string.Concat(tokens);
    }

    private static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
}
