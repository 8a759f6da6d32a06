namespace PlanExtractor.Validate.Schema;

/// <summary>How the names of an object's properties stand to those that a schema lists.</summary>
internal sealed class ListedNames
{
    private readonly int[] _places;

    /// <summary>Looks every name up.</summary>
    /// <param name="names">The object's, each once.</param>
    /// <param name="list">The schema's.</param>
    public ListedNames(string[] names, PropertyNames list)
    {
        _places = Array.ConvertAll(names, list.PlaceOf);
        var found = _places.Count(place => place >= 0);
        Missing = found == list.Names.Count ? [] : [.. list.Names.Except(names, StringComparer.Ordinal)];
        HasOthers = found < names.Length;
    }

    /// <summary>Those that the object does not have, in the order of the schema.</summary>
    public IReadOnlyList<string> Missing { get; }

    /// <summary>Whether the object has names that are not listed.</summary>
    public bool HasOthers { get; }

    /// <summary>The place in the list of the object's name at a place; -1 where it is not listed.</summary>
    public int this[int at] => _places[at];
}
