using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Structure;

/// <summary>What a tagged document says its marked content is (ISO 32000-1, 14.7): only headings are asked for.</summary>
internal sealed class StructureTree(PdfDictionary catalog, IObjectSource source)
{
    private const int MostLevels = 8;
    private const int MostRoles = 8;

    // <H2><Span>text</Span></H2>; Chromium: <H2><NonStruct>text</NonStruct></H2>
    private static readonly HashSet<string> Inline = ["Span", "NonStruct", "Link", "Reference", "Quote", "Em", "Strong", "Sub", "Ruby",
        "RB"];

    private readonly Dictionary<PdfDictionary, int> _numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Lazy<(PdfDictionary Roles, Dictionary<int, PdfObject> Parents)> _tree = new(() => Read(catalog, source));

    /// <summary>The elements of a page's marked content, by its number; null where the page is not tagged.</summary>
    public IReadOnlyList<PdfObject>? ElementsOf(PdfDictionary page) =>
        source.Get(page, "StructParents") is PdfNumber key && _tree.Value.Parents.TryGetValue((int)key.Value, out var elements)
            ? (source.Resolve(elements) as PdfArray)?.Items
            : null;

    /// <summary>
    /// The heading that an element is, or is in: its depth, 1 for H1, and a number that no other heading of the document has; zeros for
    /// none.
    /// </summary>
    public (int Depth, int Number) Heading(PdfObject element)
    {
        var above = source.Resolve(element) as PdfDictionary;
        for (var level = 0; level < MostLevels && above is not null; level++)
        {
            var role = Role(above);
            if (Depth(role) is > 0 and var depth)
                return (depth, Number(above));
            if (!Inline.Contains(role))
                break;
            above = source.Dictionary(above, "P");
        }

        return (0, 0);
    }

    private int Number(PdfDictionary element)
    {
        if (!_numbers.TryGetValue(element, out var number))
            _numbers.Add(element, number = _numbers.Count + 1);
        return number;
    }

    // /S of the element: H1, or a name of the document's own that stands for it: 見出し1 → H1
    private string Role(PdfDictionary element)
    {
        var role = source.Name(element, "S") ?? "";
        for (var i = 0; i < MostRoles && Depth(role) == 0 && source.Name(_tree.Value.Roles, role) is { } standard && standard != role; i++)
            role = standard;
        return role;
    }

    private static int Depth(string role) => role switch
    {
        "H" or "Title" => 1,
        ['H', >= '1' and <= '6' and var digit] => digit - '0',
        _ => 0,
    };

    private static (PdfDictionary Roles, Dictionary<int, PdfObject> Parents) Read(PdfDictionary catalog, IObjectSource source)
    {
        var parents = new Dictionary<int, PdfObject>();
        if (source.Dictionary(catalog, "StructTreeRoot") is not { } root)
            return (PdfDictionary.Empty, parents);
        foreach (var (key, elements) in PairTree.Pairs(source.Dictionary(root, "ParentTree"), "Nums", source))
        {
            if (key is PdfNumber number)
                parents.TryAdd((int)number.Value, elements);
        }

        return (source.Dictionary(root, "RoleMap") ?? PdfDictionary.Empty, parents);
    }
}
