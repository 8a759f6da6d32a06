using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Textual;

namespace PlanExtractor.Tests;

/// <summary>Texts as the layout gets and gives them.</summary>
internal static class Text
{
    /// <summary>The words by which the layout goes.</summary>
    public static LayoutWords Words { get; } = PlanPipeline.LayoutWordsOf(PlanExtractor.Words.Vocabulary.Standard);

    /// <summary>Source lines; a line that begins with ␌ opens a page.</summary>
    public static IReadOnlyList<SourceLine> Lines(params string[] lines)
    {
        var hasPages = lines.Any(l => l.StartsWith('␌'));
        var page = 1;
        return [.. lines.Select((l, i) => new SourceLine(i + 1, hasPages ? page += l.StartsWith('␌') ? 1 : 0 : null, l.TrimStart('␌')))];
    }

    /// <summary>The layout of the lines.</summary>
    public static DocumentLayout Layout(params string[] lines) =>
        TextualLayout.Blocks(new SourceText(Lines(lines), null), Words, new DiagnosticLog());

    /// <summary>Cells parted by |, rows by /, line feeds as ⏎.</summary>
    public static string Show(TableGrid grid) =>
        string.Join(" / ", grid.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text.Replace('\n', '⏎') + Spans(c)))));

    /// <summary>Blocks, one per item: text, or the table as <see cref="Show(TableGrid)"/> writes it.</summary>
    public static IEnumerable<string> Show(DocumentLayout layout) =>
        layout.Blocks.Select(b => b is TableBlock table ? $"[{Show(table.Grid)}]" : ((TextBlock)b).Text);

    private static string Spans(GridCell cell) => (cell.RowSpan, cell.ColumnSpan) is (1, 1) ? "" : $"⟨{cell.RowSpan}×{cell.ColumnSpan}⟩";
}
