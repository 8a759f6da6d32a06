using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;
using PlanExtractor.Layout.Textual.Rhythm;

namespace PlanExtractor.Layout.Textual;

/// <summary>Finds the tables of a text whose cells nothing but spaces and line breaks set apart.</summary>
internal static class SpacedTables
{
    private const int FewestColumnsOfRows = 3;

    /// <summary>The tables by their first lines.</summary>
    /// <param name="lines">Lines of a text.</param>
    /// <param name="pieces">Their pieces.</param>
    /// <param name="asides">Tells lines that say who acts.</param>
    /// <param name="log">Takes what could not be read.</param>
    public static Dictionary<int, FoundRows> Find(
        IReadOnlyList<SourceLine> lines, LinePieces pieces, LineAsides asides, DiagnosticLog log)
    {
        var tables = new Dictionary<int, FoundRows>();
        var columns = new AlignedTable(lines, pieces, asides);
        var cards = new CaptionCards(lines, pieces);
        var sheets = new LabelSheets(lines);
        var boxes = new YearBoxes(lines);
        var values = new ValuesPerLine(lines);
        for (var i = 0; i < lines.Count;)
        {
            if (cards.Find(i) is { } found)
            {
                tables[i] = found;
                i = found.Next;
                continue;
            }

            var aligned = columns.Find(i);
            var isWide = aligned?.Rows[0].Cells.Count >= FewestColumnsOfRows;
            if (((isWide ? aligned : sheets.Find(i) ?? aligned) ?? values.Find(i) ?? WordTable.Find(lines, i)
                ?? boxes.Find(i, log) ?? CellPerLine.Find(lines, i)) is not { } table)
            {
                i++;
                continue;
            }

            tables[table.Start] = table;
            i = table.Next;
        }

        return tables;
    }
}
