using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout.Textual;

/// <summary>A page with a table between a heading, a remark and another heading.</summary>
internal static class RenderedPage
{
    /// <summary>Names of a table and a rendering that can write it.</summary>
    public static IEnumerable<object[]> Pairs() =>
        from table in RenderedTable.All()
        from rendering in TableRendering.All()
        where rendering.KeepsBlanks || table.IsFull
        where rendering.Name != "a cell a line" || table.Name is "values with units" or "absent values" or "indicators"
        select new object[] { table.Name, rendering.Name };

    /// <summary>The lines and the blocks that they are.</summary>
    public static (IReadOnlyList<string> Lines, IReadOnlyList<string> Blocks) Of(string tableName, string renderingName)
    {
        var table = RenderedTable.All().First(t => t.Name == tableName);
        var rendering = TableRendering.All().First(r => r.Name == renderingName);
        IReadOnlyList<string> lines =
        [
            "第３章　取組の内容", "", "３－１　進み具合", "毎年度、次の値を確かめます。", .. rendering.Write(table.Rows), "※値は年度末のものです。", "", "３－２　見直しの時期", "中間の年に見直します。",
        ];
        var grid = string.Join(" / ", table.Rows.Select(r => string.Join('|', r)));
        IReadOnlyList<string> blocks =
            ["第３章　取組の内容", "３－１　進み具合", "毎年度、次の値を確かめます。", grid, "※値は年度末のものです。", "３－２　見直しの時期", "中間の年に見直します。"];
        return (lines, blocks);
    }

    /// <summary>A grid as the blocks write it.</summary>
    public static string Show(TableGrid grid) =>
        string.Join(" / ", grid.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text.Replace('\n', '⏎')))));
}
