using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Structure;

/// <summary>A page of the tree.</summary>
/// <param name="Own">The dictionary as it stands in the file, to which destinations refer.</param>
/// <param name="Dictionary">The same with what it inherits.</param>
internal sealed record PageNode(PdfDictionary Own, PdfDictionary Dictionary);

/// <summary>The pages of a document (ISO 32000-1, 7.7.3).</summary>
internal static class PageTree
{
    /// <summary>Pages beyond this number are not read.</summary>
    public const int MostPages = 20_000;

    private const int MostNodes = 200_000;

    private static readonly string[] Inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];

    /// <summary>Page dictionaries in order, with what they inherit. Counts are not trusted, cycles end.</summary>
    public static IReadOnlyList<PageNode> Pages(PdfDictionary? root, IObjectSource source)
    {
        var pages = new List<PageNode>();
        if (root is null)
            return pages;
        var seen = new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<(PdfDictionary Node, PdfDictionary Above)>([(root, PdfDictionary.Empty)]);
        while (waiting.TryPop(out var next) && pages.Count < MostPages && seen.Count < MostNodes)
        {
            // A page may stand in several places; a node of the tree may not.
            if (!seen.Add(next.Node) && next.Node["Kids"] != PdfObject.Null)
                continue;
            var node = WithInherited(next.Node, next.Above);
            if (source.Array(node, "Kids") is { } kids && source.Name(node, "Type") != "Page")
            {
                for (var i = kids.Count - 1; i >= 0; i--)
                {
                    if (source.Resolve(kids[i]) is PdfDictionary kid)
                        waiting.Push((kid, node));
                }
            }
            else if (source.Name(node, "Type") != "Pages")
            {
                pages.Add(new PageNode(next.Node, node));
            }
        }

        return pages;
    }

    private static PdfDictionary WithInherited(PdfDictionary node, PdfDictionary above)
    {
        var missing = Inherited.Where(k => node[k] == PdfObject.Null && above[k] != PdfObject.Null).ToList();
        if (missing.Count == 0)
            return node;
        var entries = new Dictionary<string, PdfObject>(node.Entries, StringComparer.Ordinal);
        foreach (var key in missing)
            entries[key] = above[key];
        return new PdfDictionary(entries);
    }
}
