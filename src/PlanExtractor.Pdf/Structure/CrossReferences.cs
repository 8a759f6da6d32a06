using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Structure;

/// <summary>Where an object lies.</summary>
/// <param name="IsCompressed">Whether it lies in an object stream.</param>
/// <param name="Place">Byte position in the file, or number of the object stream; -1 for a free object.</param>
/// <param name="Index">Place in the object stream.</param>
internal readonly record struct ObjectPlace(bool IsCompressed, int Place, int Index)
{
    /// <summary>There is no such object.</summary>
    public static readonly ObjectPlace Free = new(false, -1, 0);
}

/// <summary>Where all objects of a file lie, and its trailer.</summary>
internal sealed class CrossReferences
{
    private readonly Dictionary<int, ObjectPlace> _places = [];
    private readonly Dictionary<string, PdfObject> _trailer = new(StringComparer.Ordinal);

    /// <summary>Root, Info, Encrypt, ID; of several trailers the newest says each.</summary>
    public PdfDictionary Trailer => new(_trailer);

    /// <summary>Numbers of all objects, in ascending order.</summary>
    public IEnumerable<int> Numbers => _places.Keys.Order();

    /// <summary>The place, or null.</summary>
    public ObjectPlace? this[int number] => _places.TryGetValue(number, out var place) ? place : null;

    /// <summary>Adds a place unless a newer section has said one.</summary>
    public void AddOlder(int number, ObjectPlace place) => _places.TryAdd(number, place);

    /// <summary>Adds the places of an older table that newer ones do not have.</summary>
    public void AddOlder(CrossReferences older)
    {
        foreach (var (number, place) in older._places)
            AddOlder(number, place);
    }

    /// <summary>Adds a place that replaces any other.</summary>
    public void AddNewer(int number, ObjectPlace place) => _places[number] = place;

    /// <summary>Adds the entries of a trailer that newer ones do not have.</summary>
    public void AddOlderTrailer(PdfDictionary trailer)
    {
        foreach (var (key, value) in trailer.Entries)
            _trailer.TryAdd(key, value);
    }

    /// <summary>Adds the entries of a trailer, which replace others.</summary>
    public void AddNewerTrailer(PdfDictionary trailer)
    {
        foreach (var (key, value) in trailer.Entries)
            _trailer[key] = value;
    }
}
