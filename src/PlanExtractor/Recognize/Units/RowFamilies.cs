namespace PlanExtractor.Recognize.Units;

/// <summary>Rows of list tables: a column of names, with what is done or who does it beside.</summary>
internal static class RowFamilies
{
    private const double Half = 0.5;

    /// <summary>The families: tables whose columns of names have the same header.</summary>
    public static IEnumerable<UnitFamily> Find(PlanLines lines) =>
        lines.All.SelectMany(l => Whole(lines.RowsOf(l.At)).Select(r => (l.At, Row: r))).GroupBy(r => LineKey.From(r.Row.ItemHeader))
            .Select(g => new UnitFamily(UnitForm.Rows, g.Key,
                [.. Once(g.Select(r => new UnitMember(r.At, r.At + 1, r.At, r.Row.Title, r.Row.Number) { Row = r.Row }))]));

    // An appendix lists them again, each over several 事業: where numbers do not begin anew, the same number and title is the same row,
    // unless it says 再掲 itself.
    private static IEnumerable<UnitMember> Once(IEnumerable<UnitMember> all)
    {
        var rows = all.ToList();
        if (rows.Where(r => r.Number is not null).GroupBy(r => r.Number, StringComparer.Ordinal)
            .Any(g => g.Select(r => r.Key).Distinct(StringComparer.Ordinal).Count() > 1))
            return rows;
        var known = new HashSet<(string Number, string Key)>();
        return rows.Where(r => r.Number is not { } number || known.Add((number, r.Key)) || r.Row!.IsRestated);
    }

    // Where rows are numbered, one without a number goes on with the row above, which a page break has cut; a row of a title alone among
    // others is a group.
    private static List<ListedRow> Whole(IReadOnlyList<ListedRow> rows)
    {
        var whole = new List<ListedRow>();
        var isNumbered = rows.Count(r => r.Number is not null) > Half * rows.Count;
        var isFilled = rows.Count(r => r.HasDepartment || r.HasText) > Half * rows.Count;
        string? group = null;
        foreach (var row in rows)
        {
            if (whole.Count > 0 && isNumbered && row.Number is null && whole[^1].Number is not null && !row.HasDepartment)
                whole[^1] = whole[^1] with { Title = whole[^1].Title + row.Title };
            else if (isFilled && (row is { HasDepartment: false, HasText: false } || IsMerged(row)))
                group = row.Title;
            else
                whole.Add(group is null ? row : row with { Groups = [.. row.Groups, group] });
        }

        return whole;
    }

    // (1) 省エネルギーを進める, a cell over all columns: it stands in the column of numbers as well.
    private static bool IsMerged(ListedRow row) => row.Number is { } number && LineKey.From(number) is { Length: > 2 } key
        && key.EndsWith(LineKey.From(row.Title), StringComparison.Ordinal);
}
