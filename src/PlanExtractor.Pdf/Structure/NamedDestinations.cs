using System.Text;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Structure;

/// <summary>Places of a document that have names (ISO 32000-1, 12.3.2.3).</summary>
internal sealed class NamedDestinations
{
    private readonly Dictionary<string, PdfObject> _places = new(StringComparer.Ordinal);

    /// <summary>Reads all names of a document.</summary>
    public NamedDestinations(PdfFile file)
    {
        foreach (var (name, place) in file.Dictionary(file.Catalog, "Dests")?.Entries ?? new Dictionary<string, PdfObject>())
            _places.TryAdd(name, file.Resolve(place));
        var tree = file.Dictionary(file.Catalog, "Names") is { } names ? file.Dictionary(names, "Dests") : null;
        foreach (var (key, place) in PairTree.Pairs(tree, "Names", file))
        {
            if (key is PdfString name)
                _places.TryAdd(Encoding.Latin1.GetString(name.Bytes), file.Resolve(place));
        }
    }

    /// <summary>The place of a name; <see cref="PdfObject.Null"/> where there is none.</summary>
    public PdfObject Find(PdfObject name) =>
        _places.GetValueOrDefault(name is PdfString s ? Encoding.Latin1.GetString(s.Bytes) : ((PdfName)name).Value, PdfObject.Null);
}
