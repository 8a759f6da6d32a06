using PlanExtractor.Layout;
using PlanExtractor.Recognize.Cards;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Makes a card of rows of label and value.</summary>
internal static class CardRecords
{
    /// <summary>The card; null where the table is none.</summary>
    public static CardDraft? Read(TableGrid grid, TableShape shape, IReadOnlyList<BandReading> bands) =>
        shape.IsTransposed || (shape.Pairs.Count < 2 && bands.Any(b => b.Kind != ReadingKind.Other)) ? null : LabelValueCard.Read(grid);
}
