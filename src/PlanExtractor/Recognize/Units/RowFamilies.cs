namespace PlanExtractor.Recognize.Units;

/// <summary>Rows of list tables: a column of names, with what is done or who does it beside.</summary>
internal static class RowFamilies
{
    /// <summary>The families: tables whose columns of names have the same header.</summary>
    public static IEnumerable<UnitFamily> Of(PlanLines lines) =>
        lines.All.SelectMany(l => lines.RowsOf(l.At).Select(r => (l.At, Row: r))).GroupBy(r => LineKey.Of(r.Row.ItemHeader)).Select(g => new UnitFamily(
            UnitForm.Rows, g.Key, [.. g.Select(r => new UnitMember(r.At, r.At + 1, r.At, r.Row.Title, r.Row.Number) { Row = r.Row })]));
}
