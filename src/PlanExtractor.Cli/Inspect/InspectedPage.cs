using PlanExtractor.Domain;
using PlanExtractor.Ingest;
using PlanExtractor.Layout;

namespace PlanExtractor.Cli.Inspect;

/// <summary>What the program sees on one page.</summary>
/// <param name="Number">1-based; null for a text without pages.</param>
/// <param name="Page">What is drawn on it; null for a text.</param>
/// <param name="Blocks">Texts and tables that begin here, in reading order.</param>
/// <param name="Tables">Tables that have rows here, also those that began before.</param>
/// <param name="Facts">What was recognised here.</param>
internal sealed record InspectedPage(
    int? Number, Page? Page, IReadOnlyList<Block> Blocks, IReadOnlyList<TableGrid> Tables, IReadOnlyList<Fact> Facts)
{
    /// <summary>The pages of a document; of a text without pages, one that has it all.</summary>
    public static IEnumerable<InspectedPage> Gather(DocumentLayout layout, PlanDocument document, IEnumerable<Page> pages)
    {
        var blocks = layout.Blocks.ToLookup(b => b.Evidence.Page);
        var tables = layout.Blocks.OfType<TableBlock>().SelectMany(t => t.Grid.Rows.Select(r => (r.Evidence.Page, t.Grid))).Distinct()
            .ToLookup(t => t.Page, t => t.Grid);
        var facts = Fact.Gather(document).ToLookup(f => f.Evidence.Page);
        InspectedPage At(int? number, Page? page) => new(number, page, [.. blocks[number]], [.. tables[number]], [.. facts[number]]);

        var any = false;
        foreach (var page in pages)
        {
            any = true;
            yield return At(page.Number, page);
        }

        if (any)
            yield break;
        foreach (var number in layout.Blocks.Select(b => b.Evidence.Page).Distinct().Order())
            yield return At(number, null);
    }
}
