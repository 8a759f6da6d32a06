namespace PlanExtractor.Recognize.Tables;

/// <summary>Says why a table that looks like targets gave nothing.</summary>
internal static class UnreadTargets
{
    /// <summary>The reason; null where the table does not look like targets, or was read as something else with a good lead.</summary>
    public static string? Reason(TableShape shape, IReadOnlyList<BandReading> bands, TableWords words)
    {
        var suspect = bands.FirstOrDefault(b => b.Kind is ReadingKind.Other or ReadingKind.Statistics && b.Columns.Any(c => c.Values > 0.5)
            && b.Columns.Any(c => c.Says(ColumnRole.Target) >= 2));
        return suspect is not null ? "a column of targets, but no name beside it could be told"
            : bands.Count == 0 && shape.Pairs.SelectMany(r => r.FilledCells).Any(c => words.Is("target", words.HeaderOf(c.Text).Bare))
                && shape.Pairs.SelectMany(r => r.FilledCells).Any(c => c.Kind is CellKind.Measure or CellKind.Change or CellKind.Several)
                ? "a label of targets and values, but no indicator could be read" : null;
    }
}
