using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Structure;

/// <summary>Name trees and number trees (ISO 32000-1, 7.9.6 and 7.9.7): keys and values in leaves under Kids.</summary>
internal static class PairTree
{
    private const int MostNodes = 100_000;

    /// <summary>All pairs, keys resolved, values not. Limits are not trusted, cycles end.</summary>
    /// <param name="root">The tree, or null for none.</param>
    /// <param name="entry"><c>Names</c> or <c>Nums</c>.</param>
    /// <param name="source">The file.</param>
    public static IEnumerable<(PdfObject Key, PdfObject Value)> Pairs(PdfDictionary? root, string entry, IObjectSource source)
    {
        var seen = new HashSet<PdfDictionary>(ReferenceEqualityComparer.Instance);
        var waiting = new Stack<PdfDictionary>();
        if (root is not null)
            waiting.Push(root);
        while (waiting.TryPop(out var node) && seen.Count < MostNodes)
        {
            if (!seen.Add(node))
                continue;
            var pairs = source.Array(node, entry) ?? [];
            for (var i = 0; i + 1 < pairs.Count; i += 2)
                yield return (source.Resolve(pairs[i]), pairs[i + 1]);
            foreach (var kid in source.Array(node, "Kids") ?? [])
            {
                if (source.Resolve(kid) is PdfDictionary below)
                    waiting.Push(below);
            }
        }
    }
}
