namespace PlanExtractor.Validate.Schema;

/// <summary>Names that a schema lists, each once.</summary>
internal sealed class PropertyNames
{
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    /// <summary>Those of a list that may name some twice.</summary>
    public PropertyNames(IEnumerable<string> names)
    {
        Names = [.. names.Distinct()];
        foreach (var name in Names)
            _places.Add(name, _places.Count);
    }

    /// <summary>All, in the order of the schema.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The place of a name; -1 where it is not listed.</summary>
    public int PlaceOf(string name) => _places.TryGetValue(name, out var place) ? place : -1;
}
