using System.Globalization;
using PlanExtractor.Layout;
using PlanExtractor.Layout.Geometric.Tables;

namespace PlanExtractor.Tests.Layout.Geometric.Tables;

/// <summary>
/// A schedule of three items under three years, 150 to 330 points from the left, to draw on; and how tables are shown in tests.
/// </summary>
internal static class Drawn
{
    public static readonly double[] Xs = [50, 150, 210, 270, 330];
    public static readonly double[] Ys = [100, 120, 150, 180, 210];

    /// <summary>Its words, without rules.</summary>
    public static PageBuilder Words() => new PageBuilder()
        .Text(60, 105, "取組").Text(165, 105, "R6年度").Text(225, 105, "R7年度").Text(285, 105, "R8年度").Text(60, 130, "窓口").Text(60, 160, "申請")
        .Text(60, 190, "研修");

    /// <summary>Its words and rules.</summary>
    public static PageBuilder Schedule() => Words().Grid(Xs, Ys);

    public static TableGrid Table(PageBuilder page) => TableFinder.Find(page.Page).Single().Grid;

    /// <summary><c>2: 1.5-3 arrow 試行</c></summary>
    public static IEnumerable<string> Bars(PageBuilder page) =>
        Table(page).Bars.Select(b => string.Create(CultureInfo.InvariantCulture,
            $"{b.Row}: {b.FromColumn:0.#}-{b.ToColumn:0.#} {(b.IsArrow ? "arrow" : "bar")} {b.Text}").TrimEnd());

    public static IEnumerable<string> Rows(TableGrid grid) => grid.Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text)));
}
