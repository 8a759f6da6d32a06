using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Recognize.Tables;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Tables;

/// <summary>Tables written as lines of cells between bars, as tests read best.</summary>
internal static class TestTable
{
    /// <summary>The grid of lines such as <c>指標 | 現状値 | 目標値</c>; <c>⏎</c> is a line break in a cell.</summary>
    public static TableGrid Grid(string lines)
    {
        var rows = lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(l => l.Split('|').Select(c => c.Trim().Replace('⏎', '\n')).ToList()).ToList();
        var width = rows.Max(r => r.Count);
        return new TableGrid(
            [.. rows.Select((r, i) => new GridRow([.. Enumerable.Range(0, width).Select(c => new GridCell(c < r.Count ? r[c] : ""))],
                new Evidence(null, i + 1, i + 1, null)))],
            width);
    }

    /// <summary>The table read as one of a plan of 2025 to 2029.</summary>
    public static TableReading Read(string lines, string? caption = null, string notes = "") =>
        new TableReader(Vocabulary.Standard).Read(Grid(lines), new TableContext(caption, [], notes, 2025, 2029, null));
}
