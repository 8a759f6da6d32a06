using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Tables;

/// <summary>
/// Rows whose cells hold several indicators on lines of their own: <c>①小学生⏎②中学生</c> beside <c>61％⏎58％</c>, perhaps below a line that names
/// both.
/// </summary>
internal static class StackedRows
{
    /// <summary>One row for each indicator; the row itself where it holds one.</summary>
    public static IEnumerable<ShapeRow> Split(ShapeRow row, BandColumn? name, IReadOnlyList<BandColumn> values, CellKinds kinds)
    {
        var lines = values.ToDictionary(v => v.Index, v => Lines(row.Cells[v.Index].Text));
        var count = lines.Values.Select(l => l.Length).DefaultIfEmpty().Max();
        var names = name is null ? [] : Lines(row.Cells[name.Index].Text);
        if (count < 2 || (names.Length != count && names.Length != count + 1)
            || lines.Values.Where(l => l.Length == count).SelectMany(l => l)
                .Any(l => kinds.Read(l) is not (CellKind.Measure or CellKind.Number or CellKind.None or CellKind.Trend))
            || (names.Length == count && !names.All(IsItem)))
            return [row];
        return Enumerable.Range(0, count).Select(i => row with
        {
            Cells = [.. row.Cells.Select((cell, c) =>
                c == name!.Index ? With(cell, (names.Length > count ? names[0] + " " : "") + WithoutMark(names[^(count - i)]), kinds)
                : lines.TryGetValue(c, out var l) && l.Length == count ? With(cell, l[i], kinds)
                : cell)],
        });
    }

    private static ShapeCell With(ShapeCell cell, string text, CellKinds kinds) =>
        cell with { Text = text, Kind = kinds.Read(text), IsOwn = true };

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static bool IsItem(string line) => line[0] is (>= '①' and <= '⑳') or '(' or '（' || ListLines.IsBullet(line[0]);

    private static string WithoutMark(string line) => line[0] is >= '①' and <= '⑳' ? line[1..].Trim() : ListLines.WithoutBullet(line);
}
