using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Unicode;

namespace PlanExtractor.Validate;

/// <summary>Reads a document into places, in one go from the first byte to the last.</summary>
internal ref struct JsonPlaceReader
{
    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly List<SchemaError> _errors = [];
    private readonly JsonNames _noNames = JsonNames.Nothing();

    // Values whose object or array is still open, outermost first.
    private readonly List<JsonPlace> _open = [];
    private Utf8JsonReader _json;
    private int _values;

    private JsonPlaceReader(ReadOnlyMemory<byte> utf8, JsonReaderOptions options)
    {
        _utf8 = utf8;
        _json = new Utf8JsonReader(utf8.Span, options);
    }

    /// <summary>Reads the whole document.</summary>
    /// <exception cref="JsonException">It is no JSON, or too much of it.</exception>
    public static ReadableJson Read(ReadOnlyMemory<byte> utf8, JsonReaderOptions options)
    {
        var reader = new JsonPlaceReader(utf8, options);
        reader._json.Read();
        var root = JsonPlace.Root(reader.Kind, reader.Token);
        reader.ReadInto(root, 1);
        reader._json.Read(); // throws if anything follows
        return new ReadableJson(root, reader._errors);
    }

    private readonly JsonValueKind Kind => _json.TokenType switch
    {
        JsonTokenType.StartObject => JsonValueKind.Object,
        JsonTokenType.StartArray => JsonValueKind.Array,
        JsonTokenType.String => JsonValueKind.String,
        JsonTokenType.Number => JsonValueKind.Number,
        JsonTokenType.True => JsonValueKind.True,
        JsonTokenType.False => JsonValueKind.False,
        _ => JsonValueKind.Null,
    };

    // A scalar with its quotation marks; of an object or array what opens it.
    private readonly ReadOnlyMemory<byte> Token => From((int)_json.TokenStartIndex);

    private readonly ReadOnlyMemory<byte> From(int start) => _utf8[start..(int)_json.BytesConsumed];

    private void ReadInto(JsonPlace place, int depth)
    {
        if (++_values > ReadableJson.MaxValues)
            throw new JsonException($"more than {ReadableJson.MaxValues} values");
        if (depth > ReadableJson.MaxDepth)
        {
            _errors.Add(place.Breaks("depth", $"expected at most {ReadableJson.MaxDepth} levels"));
            _json.Skip();
        }
        else if (place.Kind == JsonValueKind.Object)
            ReadProperties(place, depth);
        else if (place.Kind == JsonValueKind.Array)
            ReadItems(place, depth);
        else if (place.Kind == JsonValueKind.String && !IsUnicode())
            _errors.Add(place.Breaks("unicode", "expected Unicode text"));
    }

    private void ReadItems(JsonPlace array, int depth)
    {
        var (start, first) = ((int)_json.TokenStartIndex, _open.Count);
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            var item = array.ItemAt(_open.Count - first, Kind, Token);
            _open.Add(item);
            ReadInto(item, depth + 1);
        }

        array.Close(TakeFrom(first), null, From(start));
    }

    private void ReadProperties(JsonPlace place, int depth)
    {
        var (start, first) = ((int)_json.TokenStartIndex, _open.Count);
        var names = _noNames;
        HashSet<string>? seen = null;
        while (_json.Read() && _json.TokenType != JsonTokenType.EndObject)
        {
            var isNamed = ReadName(place, ref names, ref seen);
            _json.Read();
            if (!isNamed)
            {
                _json.Skip();
                continue;
            }

            var property = place.Property(names.Last, Kind, Token);
            _open.Add(property);
            ReadInto(property, depth + 1);
        }

        place.Close(TakeFrom(first), names, From(start));
    }

    // Names that another object had in this order need no look for doubles, nor a string each.
    private readonly bool ReadName(JsonPlace place, ref JsonNames names, ref HashSet<string>? seen)
    {
        if (names.AsBefore(_json.ValueSpan) is { } same)
        {
            names = same;
            seen?.Add(same.Last);
            return true;
        }

        if (!IsUnicode())
        {
            _errors.Add(place.Breaks("unicode", "a name is not Unicode text"));
            return false;
        }

        var name = _json.GetString()!;
        if (names.Known(name) is { } known)
        {
            names = known;
            seen?.Add(name);
            return true;
        }

        seen ??= names.ToSet();
        if (!seen.Add(name))
        {
            _errors.Add(place.Property(name, Kind, default).Breaks("duplicate", $"the property \"{name}\" is there twice"));
            return false;
        }

        names = names.With(name, _json.ValueSpan);
        return true;
    }

    // The reader itself looks at the bytes of a string only when it is asked for the text.
    private readonly bool IsUnicode()
    {
        if (!_json.ValueIsEscaped)
            return Utf8.IsValid(_json.ValueSpan);
        try
        {
            return _json.GetString() is not null;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private readonly JsonPlace[] TakeFrom(int first)
    {
        JsonPlace[] items = [.. CollectionsMarshal.AsSpan(_open)[first..]];
        _open.RemoveRange(first, items.Length);
        return items;
    }
}
