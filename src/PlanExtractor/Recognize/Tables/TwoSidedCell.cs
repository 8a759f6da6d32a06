using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Tables;

/// <summary>A cell that says on both sides of an arrow what a cell each could say: <c>― → ８か所</c>, <c>未策定 → 策定</c>.</summary>
internal static class TwoSidedCell
{
    private const int LongestSide = 16;

    /// <summary>Both sides as cells; null where no single arrow parts two values, or words in the place of values.</summary>
    public static (ShapeCell From, ShapeCell To)? Split(ShapeCell cell, CellKinds kinds)
    {
        var (at, length) = Arrows.Find(cell.Text, 0);
        if (length == 0 || Arrows.Find(cell.Text, at + length).Length > 0)
            return null;
        var (from, to) = (Side(cell, cell.Text[..at], kinds), Side(cell, cell.Text[(at + length)..], kinds));
        return IsValue(from) && IsValue(to) && to.Kind != CellKind.None ? (from, to) : null;
    }

    private static ShapeCell Side(ShapeCell cell, string text, CellKinds kinds) =>
        cell with { Text = text.Trim(), Kind = kinds.Read(text) };

    private static bool IsValue(ShapeCell side) => side.Text.Length is > 0 and <= LongestSide
        && side.Kind is CellKind.Measure or CellKind.Number or CellKind.None or CellKind.Trend or CellKind.Name or CellKind.ActionName;
}
