using System.Text;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Structure;

/// <summary>Places of a document that have names (ISO 32000-1, 12.3.2.3).</summary>
internal sealed class NamedDestinations
{
    private const int MostNodes = 10_000;

    private readonly Dictionary<string, PdfObject> _places = new(StringComparer.Ordinal);

    /// <summary>Reads all names of a document.</summary>
    public NamedDestinations(PdfFile file)
    {
        foreach (var (name, place) in file.Dictionary(file.Catalog, "Dests")?.Entries ?? new Dictionary<string, PdfObject>())
            _places.TryAdd(name, file.Resolve(place));
        var seen = new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<PdfDictionary>();
        if (file.Dictionary(file.Catalog, "Names") is { } names && file.Dictionary(names, "Dests") is { } root)
            waiting.Push(root);
        while (waiting.TryPop(out var node) && seen.Count < MostNodes)
        {
            if (!seen.Add(node))
                continue;
            var pairs = file.Array(node, "Names") ?? [];
            for (var i = 0; i + 1 < pairs.Count; i += 2)
            {
                if (file.Resolve(pairs[i]) is PdfString name)
                    _places.TryAdd(Encoding.Latin1.GetString(name.Bytes), file.Resolve(pairs[i + 1]));
            }

            foreach (var kid in file.Array(node, "Kids") ?? [])
            {
                if (file.Resolve(kid) is PdfDictionary below)
                    waiting.Push(below);
            }
        }
    }

    /// <summary>The place of a name; <see cref="PdfObject.Null"/> where there is none.</summary>
    public PdfObject Find(PdfObject name) =>
        _places.GetValueOrDefault(name is PdfString s ? Encoding.Latin1.GetString(s.Bytes) : ((PdfName)name).Value, PdfObject.Null);
}
