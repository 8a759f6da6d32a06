using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PlanExtractor.Validate;

/// <summary>
/// A value of a JSON document, and where it stands. A document is read into these once (<see cref="ReadableJson"/>), and every check
/// walks them: what a check asks for is found without searching, and a pointer is written out only when somebody asks.
/// </summary>
internal sealed class JsonPlace
{
    private readonly JsonPlace? _parent;
    private readonly string? _name;
    private readonly int _index;
    private JsonPlace[] _items = [];
    private ReadOnlyMemory<byte> _raw;

    private JsonPlace(JsonPlace? parent, string? name, int index, JsonValueKind kind, ReadOnlyMemory<byte> raw) =>
        (_parent, _name, _index, Kind, _raw) = (parent, name, index, kind, raw);

    /// <summary>What the value is.</summary>
    public JsonValueKind Kind { get; }

    /// <summary>Names of the properties of the object here, as <see cref="Items"/> are ordered; null for another value.</summary>
    public JsonNames? Names { get; private set; }

    /// <summary>The items of the array or the values of the object here; none for another value.</summary>
    public IReadOnlyList<JsonPlace> Items => _items;

    /// <summary>A property of the object here, which is known to have it.</summary>
    public JsonPlace this[string name] => _items[Names!.PlaceOf(name)];

    /// <summary>Its name, where it is a property.</summary>
    public string? Name => _name;

    /// <summary>The object or array that it stands in.</summary>
    public JsonPlace? Parent => _parent;

    /// <summary>Whether there is no value.</summary>
    public bool IsNull => Kind == JsonValueKind.Null;

    /// <summary>The text here, or null.</summary>
    public string? Text => Kind == JsonValueKind.String ? Unescaped(_raw.Span) : null;

    /// <summary>The whole number here, or null.</summary>
    public int? Integer => Number?.AsInt32();

    /// <summary>The number here, or null.</summary>
    public JsonNumber? Number => Kind == JsonValueKind.Number ? JsonNumber.Parse(_raw.Span) : null;

    /// <summary>The value as it is written.</summary>
    public ReadOnlySpan<byte> Raw => _raw.Span;

    /// <summary>The same as text.</summary>
    public string RawText => Encoding.UTF8.GetString(_raw.Span);

    /// <summary>The value of a whole document.</summary>
    public static JsonPlace Root(JsonValueKind kind, ReadOnlyMemory<byte> raw) => new(null, null, 0, kind, raw);

    /// <summary>A property of the object here.</summary>
    public JsonPlace Property(string name, JsonValueKind kind, ReadOnlyMemory<byte> raw) => new(this, name, 0, kind, raw);

    /// <summary>An item of the array here.</summary>
    public JsonPlace ItemAt(int index, JsonValueKind kind, ReadOnlyMemory<byte> raw) => new(this, null, index, kind, raw);

    /// <summary>Says what the object or array holds, when all of it is read.</summary>
    public void Close(JsonPlace[] items, JsonNames? names, ReadOnlyMemory<byte> raw) => (_items, Names, _raw) = (items, names, raw);

    /// <summary>This place breaks a rule.</summary>
    public SchemaError Breaks(string rule, string message) => new(ToString(), rule, message);

    /// <summary>JSON pointer (RFC 6901): <c>/kpis/0/a~1b</c> for the property <c>a/b</c>; empty for the whole document.</summary>
    public override string ToString()
    {
        var tokens = new Stack<string>();
        for (var at = this; at._parent is not null; at = at._parent)
            tokens.Push("/" + (at._name is { } name ? Escaped(name) : at._index.ToString(CultureInfo.InvariantCulture)));
        return string.Concat(tokens);
    }

    private static string Escaped(string name) =>
        name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static string Unescaped(ReadOnlySpan<byte> quoted)
    {
        if (!quoted.Contains((byte)'\\'))
            return Encoding.UTF8.GetString(quoted[1..^1]);
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        return reader.GetString()!;
    }
}
