using PlanExtractor.Validate.Schema;

namespace PlanExtractor.Validate;

/// <summary>
/// The names of an object's properties, each once, in the object's order. Objects of a document that have the same ones share them: what
/// there is to say about names is said once, however many objects there are. They form a tree, each the one before it and one name more.
/// </summary>
internal sealed class JsonNames
{
    private readonly JsonNames? _before;
    private readonly string _last;
    private readonly byte[] _spelling;
    private readonly int _count;
    private JsonNames? _latest;
    private Dictionary<string, JsonNames>? _longer;
    private string[]? _all;
    private Dictionary<string, int>? _places;
    private Dictionary<PropertyNames, ListedNames>? _listed;

    private JsonNames(JsonNames? before, string last, byte[] spelling) =>
        (_before, _last, _spelling, _count) = (before, last, spelling, before is null ? 0 : before._count + 1);

    /// <summary>The last of the names.</summary>
    public string Last => _last;

    /// <summary>The names of an object that has none: where a document's tree begins.</summary>
    public static JsonNames Nothing() => new(null, "", []);

    /// <summary>These and the one that came here last, if it is spelled so; else null. No string is made to find out.</summary>
    public JsonNames? AsBefore(ReadOnlySpan<byte> spelling) =>
        _latest is { } latest && spelling.SequenceEqual(latest._spelling) ? latest : null;

    /// <summary>These and one more, if an object had them before; else null.</summary>
    public JsonNames? Known(string name) => _longer is not null && _longer.TryGetValue(name, out var longer) ? _latest = longer : null;

    /// <summary>These and one more, which is none of them.</summary>
    /// <param name="name">The name.</param>
    /// <param name="spelling">As the document writes it, between the quotation marks.</param>
    public JsonNames With(string name, ReadOnlySpan<byte> spelling)
    {
        _latest = new JsonNames(this, name, spelling.ToArray());
        (_longer ??= new(StringComparer.Ordinal)).Add(name, _latest);
        return _latest;
    }

    /// <summary>All, for somebody to add to.</summary>
    public HashSet<string> ToSet() => All.ToHashSet(StringComparer.Ordinal);

    /// <summary>The place of a name that is there.</summary>
    public int PlaceOf(string name) => (_places ??= Places())[name];

    /// <summary>Which of them a schema lists.</summary>
    public ListedNames In(PropertyNames list)
    {
        _listed ??= [];
        if (!_listed.TryGetValue(list, out var listed))
            _listed.Add(list, listed = new ListedNames(All, list));
        return listed;
    }

    private string[] All => _all ??= InOrder();

    private Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>(_count, StringComparer.Ordinal);
        foreach (var name in All)
            places.Add(name, places.Count);
        return places;
    }

    private string[] InOrder()
    {
        var names = new string[_count];
        for (var at = this; at._before is not null; at = at._before)
            names[at._count - 1] = at._last;
        return names;
    }
}
