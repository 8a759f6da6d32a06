namespace PlanExtractor.Recognize.Tables;

/// <summary>
/// An indicator in one row whose cells say themselves what stands beside them: <c>指標 | 待ち時間 | 基準値 | 30分 | 目標値 | 15分 | 年度末</c>.
/// The row below goes on without the first label: <c> | 予約の割合 | 基準値 | 5％ | 目標値 | 40％</c>, or with a part of the same indicator:
/// <c> | | 支所 | 基準値 | 20分</c>.
/// </summary>
/// <param name="Name">The cell that names what is measured.</param>
/// <param name="Part">The part of it that the row is for (支所), or null.</param>
/// <param name="Values">Labels with the cell beside each.</param>
/// <param name="Remarks">Cells behind the values that no label announces.</param>
internal sealed record LabelledIndicator(ShapeCell Name, ShapeCell? Part,
    IReadOnlyList<(ColumnRole Role, ShapeCell Label, ShapeCell Value)> Values, IReadOnlyList<ShapeCell> Remarks)
{
    private const int MostLead = 2;

    /// <summary>The indicator of a row; null where its cells do not label each other so.</summary>
    /// <param name="row">The row.</param>
    /// <param name="headers">Words of labels.</param>
    /// <param name="above">The indicator of the row right above, or null.</param>
    public static LabelledIndicator? Read(ShapeRow row, HeaderRows headers, LabelledIndicator? above)
    {
        if (!row.Cells.Any(c => LabelRoles.IsValue(headers.RoleOf(c))))
            return null;
        // What is merged over several rows holds for each.
        var cells = row.Cells.Where(c => !c.IsBlank).DistinctBy(c => (c.Row, c.Column)).ToList();
        var roles = cells.ConvertAll(headers.RoleOf);
        var first = roles.FindIndex(LabelRoles.IsValue);
        if (first <= 0 || !IsValueAt(cells, roles, first + 1))
            return null;
        var label = roles.FindLastIndex(first - 1, r => r == ColumnRole.Name);
        if (label == first - 1)
            label = -1; // 目標 | 現状値 | 30分: a label alone names nothing
        var lead = cells.Take(first).Skip(label + 1).Where(c => c.Kind is not (CellKind.Code or CellKind.Number or CellKind.Mark)).ToList();
        if (lead.Count is 0 or > MostLead || (label < 0 && lead.Exists(c => headers.IsCardLabel(c.Text))))
            return null;
        if (!lead.TrueForAll(c => c.Kind is CellKind.Name or CellKind.MeasurableName or CellKind.ActionName))
            return null;
        var isPart = lead.Count == 1 && above is not null && lead[0].Column > above.Name.Column;
        var (values, remarks) = Beside(cells, roles, first);
        if (remarks.Exists(c => IsData(c.Kind)) || !values.Exists(v => IsData(v.Value.Kind)))
            return null;
        var hasTarget = values.Exists(v => v.Role == ColumnRole.Target);
        var isOne = hasTarget && (label >= 0 || above is not null || values.Count(v => LabelRoles.IsValue(v.Role)) > 1);
        if (isPart)
            return Under(above!, lead[0], values, remarks);
        return isOne ? new LabelledIndicator(lead[0], lead.Count > 1 ? lead[1] : null, values, remarks) : null;
    }

    // Where a text cannot show that the target is merged over the parts, that of the first part holds for each.
    private static LabelledIndicator Under(LabelledIndicator above, ShapeCell part,
        List<(ColumnRole Role, ShapeCell Label, ShapeCell Value)> values, List<ShapeCell> remarks) =>
        values.Exists(v => v.Role == ColumnRole.Target)
            ? new LabelledIndicator(above.Name, part, values, remarks)
            : new LabelledIndicator(above.Name, part,
                [.. values, .. above.Values.Where(v => v.Role != ColumnRole.Baseline && !values.Exists(o => o.Role == v.Role))],
                remarks.Count > 0 ? remarks : above.Remarks);

    private static (List<(ColumnRole Role, ShapeCell Label, ShapeCell Value)> Values, List<ShapeCell> Remarks) Beside(
        List<ShapeCell> cells, List<ColumnRole?> roles, int first)
    {
        var values = new List<(ColumnRole Role, ShapeCell Label, ShapeCell Value)>();
        var remarks = new List<ShapeCell>();
        for (var i = first; i < cells.Count; i++)
        {
            if (roles[i] is not { } role)
                remarks.Add(cells[i]);
            else if (IsValueAt(cells, roles, i + 1))
                values.Add((role, cells[i], cells[++i]));
        }

        return (values, remarks);
    }

    // A year or another label beside a label: the header of a table.
    private static bool IsValueAt(List<ShapeCell> cells, List<ColumnRole?> roles, int at) =>
        at < cells.Count && roles[at] is null && cells[at].Kind is not (CellKind.Year or CellKind.RowRole);

    private static bool IsData(CellKind kind) =>
        kind is CellKind.Measure or CellKind.Number or CellKind.Change or CellKind.Several or CellKind.Trend;
}
