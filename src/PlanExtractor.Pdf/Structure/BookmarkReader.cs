using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Structure;

/// <summary>Reads the outline of a document (ISO 32000-1, 12.3.3).</summary>
internal sealed class BookmarkReader(PdfFile file)
{
    private const int MostBookmarks = 10_000;
    private const int MostDepth = 32;

    private readonly Lazy<Dictionary<PdfDictionary, int>> _pages = new(() => NumbersOf(file));
    private readonly Lazy<NamedDestinations> _named = new(() => new NamedDestinations(file));

    /// <summary>The entries in order.</summary>
    public IReadOnlyList<Bookmark> Read()
    {
        var found = new List<Bookmark>();
        var seen = new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<(PdfDictionary Entry, int Depth)>();
        if (file.Dictionary(file.Catalog, "Outlines") is { } root && file.Dictionary(root, "First") is { } first)
            waiting.Push((first, 1));
        while (waiting.TryPop(out var next) && found.Count < MostBookmarks)
        {
            if (!seen.Add(next.Entry))
                continue;
            if (file.Get(next.Entry, "Title") is PdfString title)
                found.Add(new Bookmark(TextString.Decode(title), next.Depth, Page(next.Entry)));
            if (file.Dictionary(next.Entry, "Next") is { } sibling)
                waiting.Push((sibling, next.Depth));
            if (next.Depth < MostDepth && file.Dictionary(next.Entry, "First") is { } child)
                waiting.Push((child, next.Depth + 1));
        }

        return found;
    }

    private int? Page(PdfDictionary entry)
    {
        var target = file.Get(entry, "Dest");
        if (target == PdfObject.Null && file.Dictionary(entry, "A") is { } action && file.Name(action, "S") == "GoTo")
            target = file.Get(action, "D");
        if (target is PdfString or PdfName)
            target = _named.Value.Find(target);
        if (target is PdfDictionary holder)
            target = file.Get(holder, "D");
        return target is PdfArray { Items: [var page, ..] } && file.Resolve(page) is PdfDictionary found
            && _pages.Value.TryGetValue(found, out var number) ? number : null;
    }

    private static Dictionary<PdfDictionary, int> NumbersOf(PdfFile file)
    {
        var numbers = new Dictionary<PdfDictionary, int>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < file.Pages.Count; i++)
            numbers.TryAdd(file.Pages[i].Own, i + 1);
        return numbers;
    }
}
