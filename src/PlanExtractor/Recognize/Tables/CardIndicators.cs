using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Recognize.Tables;

/// <summary>
/// Indicators in rows of label and value: <c>指標 | 待ち時間</c> over <c>現状値 | 30分</c> over <c>目標値 | 15分</c>, several side by side
/// (<c>指標 | A | B</c>), or all in one row.
/// </summary>
internal sealed class CardIndicators(TableGrid grid, TableContext around, TableWords words)
{
    private readonly HeaderRows _headers = new(words);
    private readonly List<IndicatorCells> _records = [];

    /// <summary>The KPIs, and the cells that they were read from.</summary>
    public (IReadOnlyList<KpiDraft> Kpis, IReadOnlyList<(int Row, int Column)> Cells) Read(IEnumerable<ShapeRow> rows)
    {
        var columns = new Dictionary<int, IndicatorCells>();
        LabelledIndicator? above = null;
        foreach (var row in rows)
        {
            above = LabelledIndicator.Read(row, _headers, above);
            if (above is not null)
            {
                _records.Add(new IndicatorCells(above));
                continue;
            }

            var filled = row.FilledCells.ToList();
            if (filled.Count > 2 && _headers.RoleOf(filled[0]) is { } first && filled.Skip(1).All(c => _headers.RoleOf(c) is null))
            {
                foreach (var value in filled.Skip(1))
                {
                    if (!columns.TryGetValue(value.Column, out var record))
                        columns.Add(value.Column, record = new IndicatorCells());
                    record.Labelled[first] = (filled[0], value);
                }

                continue;
            }

            for (var i = 0; i + 1 < filled.Count; i++)
            {
                if (_headers.RoleOf(filled[i]) is { } role && _headers.RoleOf(filled[i + 1]) is null
                    && !_headers.IsCardLabel(filled[i + 1].Text))
                    Put(role, filled[i], filled[++i]);
            }
        }

        var found = _records.Concat(columns.OrderBy(c => c.Key).Select(c => c.Value)).Select(r => (Record: r, Kpi: Kpi(r)))
            .Where(k => k.Kpi is not null || k.Record.SaysNoTarget).ToList();
        return ([.. found.Select(k => k.Kpi).OfType<KpiDraft>()], [.. found.SelectMany(k => k.Record.Places)]);
    }

    // A name or a target that comes twice begins another indicator, and so does a baseline behind a target.
    private void Put(ColumnRole role, ShapeCell label, ShapeCell value)
    {
        if (_records.Count == 0 || (role is ColumnRole.Name or ColumnRole.Target && _records[^1].Labelled.ContainsKey(role))
            || (role == ColumnRole.Baseline && _records[^1].IsComplete))
            _records.Add(new IndicatorCells());
        _records[^1].Labelled[role] = (label, value);
    }

    private KpiDraft? Kpi(IndicatorCells cells)
    {
        var record = cells.Labelled;
        if (!record.TryGetValue(ColumnRole.Name, out var name) || !record.ContainsKey(ColumnRole.Target)
            || name.Value.Kind is not (CellKind.Name or CellKind.MeasurableName or CellKind.ActionName))
            return null;
        var names = new IndicatorName(name.Value.Text, cells.Part, null, null, words);
        var unit = record.TryGetValue(ColumnRole.Unit, out var u) ? u.Value.Text : names.Unit;
        var target = Value(record, ColumnRole.Target, unit);
        if (target is null)
            return null;
        var (baseline, aim) = AimSides.ShareUnit(Value(record, ColumnRole.Baseline, unit), target);
        var direction = record.TryGetValue(ColumnRole.Direction, out var d) ? Directions.Read(d.Value.Text)
            : target.Kind == MeasureKind.Qualitative ? Directions.Read(target.Text) : null;
        return new KpiDraft(names.Name, baseline, aim,
            cells.Places.Select(p => grid.PlaceOf(p.Row, p.Column)).Aggregate((a, b) => a.Through(b)))
        {
            Group = names.Group,
            Milestones = Value(record, ColumnRole.Milestone, unit) is { } step ? [step] : [],
            Direction = direction,
            Note = cells.Note(names.Note),
            Restated = names.IsRestated,
            Place = new Place(-1, name.Value.Row),
            Confidence = 0.9,
        };
    }

    private Measure? Value(Dictionary<ColumnRole, (ShapeCell Label, ShapeCell Value)> record, ColumnRole role, string? unit)
    {
        if (!record.TryGetValue(role, out var cell) || cell.Value.Kind == CellKind.None)
            return null;
        var value = CellValue.Quantity(cell.Value, mayBeSentence: false)
            ?? (cell.Value.Kind == CellKind.Trend || role == ColumnRole.Target ? CellValue.Words(cell.Value) : null);
        return value is null ? null : CellValue.Placed(CellUnits.With(value, unit ?? CellUnits.OfHeader([cell.Label.Text], words)),
            YearText.Read(cell.Label.Text) ?? around.Noted.YearOf(role), grid.PlaceOf(cell.Value.Row, cell.Value.Column));
    }
}
