using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Makes units of action of the rows of a list: <c>取組名 | 内容 | 所管課</c>. Rows that a page break parted have no name.</summary>
internal static class ActionRecords
{
    private const int LongestTitle = 60;
    private const double MostTitles = 0.6;

    /// <summary>The units, top to bottom; none where most titles are no titles.</summary>
    public static IReadOnlyList<ListedAction> Read(BandReading reading, TableGrid grid, Labels labels)
    {
        if (reading.First(ColumnRole.Name) is not { } name)
            return [];
        var items = new List<List<ShapeRow>>();
        // Where items are numbered, a row without a number goes on with the one above, also with words of its name.
        var first = reading.First(ColumnRole.Number) is { Blank: < 0.5 } number ? number : name;
        foreach (var row in reading.Band.Body.Where(r => r.Filled.Count > 0))
        {
            if (row.Cells[first.Index] is { IsOwn: true, IsBlank: false } || items.Count == 0)
                items.Add([row]);
            else
                items[^1].Add(row);
        }

        var groups = new Dictionary<int, string>();
        var found = items.ConvertAll(i => Action(i, reading, grid, name, groups, labels));
        // A heading and its text between two tables that were read as one stands in a row of its own; the header stands below it once more.
        var titled = found.FindAll(a => a.Title.Length is > 0 and <= LongestTitle && a.Title != a.ItemHeader);
        return titled.Count >= MostTitles * found.Count ? titled : [];
    }

    private static ListedAction Action(List<ShapeRow> rows, BandReading reading, TableGrid grid, BandColumn name,
        Dictionary<int, string> groups, Labels labels)
    {
        foreach (var group in reading.With(ColumnRole.Group).Where(g => !rows[0].Cells[g.Index].IsBlank))
            groups[group.Index] = JapaneseText.Tidy(rows[0].Cells[group.Index].Text.Replace('\n', ' '));
        var written = Joined(rows, name, "").Replace('\n', ' ');
        var heading = Outline.HeadingText.Read(written);
        var (title, _,
            restated) = NameRemarks.Take(heading.Number is null || heading.Title.Length == 0 ? JapaneseText.Tidy(written) : heading.Title);
        var number = reading.First(ColumnRole.Number) is { } column ? JapaneseText.Key(rows[0].Cells[column.Index].Text) : "";
        return new ListedAction(
            number.Length > 0 ? number : heading.Number,
            title,
            [.. reading.With(ColumnRole.Department).SelectMany(d => DepartmentText.Read(Joined(rows, d, "\n"))).Distinct()],
            [.. reading.Columns.Where((_, i) => reading.Roles[i] is ColumnRole.Text or ColumnRole.Status or ColumnRole.Note)
                .Select(c => Aspect(rows, c, labels)).OfType<Aspect>()],
            [.. groups.OrderBy(g => g.Key).Select(g => g.Value)],
            restated,
            rows[0].Index,
            grid.Rows[rows[0].Index].Evidence.Through(grid.Rows[rows[^1].Index].Evidence),
            name.Path.Count > 0 ? name.Path[^1] : "");
    }

    private static Aspect? Aspect(List<ShapeRow> rows, BandColumn column, Labels labels)
    {
        var label = column.Path.Count > 0 ? column.Path[^1] : "";
        var kind = labels.Read(label) is { Kind: LabelKind.Aspect, Aspect: var known } ? known : AspectKind.Summary;
        return JapaneseText.Tidy(Joined(rows, column, "")) is { Length: > 0 } text ? new Aspect(label, kind, text) : null;
    }

    // A merged cell is said once.
    private static string Joined(List<ShapeRow> rows, BandColumn column, string between) =>
        string.Join(between,
            rows.Select(r => r.Cells[column.Index]).Where((c, i) => !c.IsBlank && (i == 0 || c.IsOwn)).Select(c => c.Text));
}
