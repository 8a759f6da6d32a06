using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>Finds the tables of a text whose cells are set apart by spaces only.</summary>
internal static class SpacedTables
{
    /// <summary>The tables by their first lines.</summary>
    public static Dictionary<int, FoundRows> Find(IReadOnlyList<SourceLine> lines)
    {
        var tables = new Dictionary<int, FoundRows>();
        var ruler = Rulers.Of(lines);
        for (var i = 0; i < lines.Count;)
        {
            if (AlignedTable.Find(lines, i, ruler) is not { } table)
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
