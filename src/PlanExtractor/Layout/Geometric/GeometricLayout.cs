using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// From pages to blocks: tables, then lines in columns, then paragraphs; running heads, page numbers and contents list left out.
/// </summary>
internal static class GeometricLayout
{
    /// <summary>The blocks of a document in reading order. The pages are gone through once.</summary>
    public static DocumentLayout Blocks(PagedSource source, LayoutWords words, DiagnosticLog log)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(log);
        var survey = new TextLayerSurvey(log);
        var pages = new List<ReadPage>();
        foreach (var page in source.Pages)
        {
            survey.Add(page);
            pages.Add(ReadPage.Read(TurnedPage.Turn(page), pages.Count > 0 ? pages[^1].LastTable : null, words));
        }

        var outline = new OutlinedLines(source.Bookmarks);
        var body = new TypeRanks([.. pages.SelectMany(p => p.Lines)], outline).Body;
        var furniture = PageFurniture.Find([.. pages.Select(p => (p.Lines, p.Height))], body);
        var (contents, contentsLines) = Contents(pages, furniture, words);
        furniture.UnionWith(contentsLines);
        var ranks = new TypeRanks([.. pages.SelectMany(p => p.Lines).Where(l => !furniture.Contains(l))], outline);
        var blocks = new DocumentBlocks(ranks, furniture).Build(pages);
        var lines = Paragraphs.Join(new CaptionBoxes(words).Join(BadgeTitles.Join(blocks)), new RightMargin(blocks).Reach);
        return new DocumentLayout(StackedCards.Part(RecurringTails.Part(FramedText.Free(lines))), contents) { TextLayer = survey.Result };
    }

    private static (IReadOnlyList<ContentsEntry> Entries,
        IEnumerable<PageLine> Lines) Contents(List<ReadPage> pages, HashSet<PageLine> furniture, LayoutWords words)
    {
        var lines = pages.SelectMany(p => p.Lines.Select(l => (Line: l, Page: p))).Where(l => !furniture.Contains(l.Line)).ToList();
        var (entries, taken) = ContentsList.Find([.. lines.Select((l, i) => new SourceLine(i + 1, l.Line.Page, l.Line.Text))], words);
        var placed = entries
            .Select(e => e.Evidence.Line is { } n ? e with { Evidence = lines[n - 1].Page.Place(lines[n - 1].Line.Box) } : e).ToList();
        return (placed, taken.Select(i => lines[i].Line));
    }
}
