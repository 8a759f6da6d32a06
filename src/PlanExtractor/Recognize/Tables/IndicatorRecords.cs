using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Makes KPIs of the rows of a band whose columns have their roles.</summary>
internal sealed class IndicatorRecords
{
    private readonly BandReading _reading;
    private readonly TableGrid _grid;
    private readonly TableContext _around;
    private readonly TableWords _words;
    private readonly CellKinds _kinds;
    private readonly IReadOnlyList<BandColumn> _values;
    private readonly IReadOnlyList<(string? Part, IReadOnlyList<BandColumn> Columns)> _headerParts;
    private readonly BandColumn? _name;
    private readonly BandColumn? _part;
    private readonly bool _isTransposed;
    private readonly bool _hasSpans;
    private readonly bool _hasGoals;
    private readonly List<KpiDraft> _found = [];
    private readonly List<(Evidence Evidence, string Text)> _unread = [];

    private string? _group;
    private readonly SortedDictionary<int, string> _groups = [];
    private string _current = "";
    private string? _unit;
    private Dictionary<int, ShapeCell> _run = [];

    public IndicatorRecords(BandReading reading, TableGrid grid, bool isTransposed, TableContext around, TableWords words)
    {
        (_reading, _grid, _isTransposed, _around, _words) = (reading, grid, isTransposed, around, words);
        _hasSpans = grid.Rows.SelectMany(r => r.Cells).Any(c => c.RowSpan > 1 && !c.IsBlank);
        _kinds = words.Kinds;
        _values = [.. reading.Columns.Where((_, i) => RoleScores.IsIndicatorValue(reading.Roles[i]))];
        _headerParts = [.. _values.GroupBy(HeaderPart).Select(g => (g.Key, (IReadOnlyList<BandColumn>)[.. g]))];
        (_name, _part) = (reading.First(ColumnRole.Name), reading.First(ColumnRole.Part));
        _hasGoals = _name is { } name && reading.Band.Body.Any(r => RowGoals.IsGoal(r.Cells[name.Index].Text));
        if (_name is null)
            _current = Clean(NameAround(around) ?? "");
    }

    /// <summary>What names the indicator of a table that names none: its caption, else the nearest title.</summary>
    public static string? NameAround(TableContext around) => around.Caption ?? (around.Titles.Count > 0 ? around.Titles[0] : null);

    /// <summary>The KPIs, top to bottom, and the rows with an aim that was not understood.</summary>
    public (IReadOnlyList<KpiDraft> Kpis, IReadOnlyList<(Evidence Evidence, string Text)> Unread) Read()
    {
        foreach (var row in _reading.Band.Body.SelectMany(r => StackedRows.Split(r, _name, _values, _kinds)))
        {
            if (row.Filled.Count > 0)
                ReadRow(row);
        }

        return (_found, _unread);
    }

    private void ReadRow(ShapeRow row)
    {
        if (row.Filled.Count == 1 && row.Cells.Count > 1 && _values.All(v => row.Cells[v.Index].IsBlank)
            && _reading.First(ColumnRole.Direction) is null)
        {
            // (1)健康な人の増加 over a whole row
            if (row.FilledCells.First().Kind != CellKind.Prose)
                (_group, _current) = (Text(row.FilledCells.First()), _name is null ? _current : "");
            return;
        }

        if (IsResult(row))
        {
            AddResults(row);
            return;
        }

        foreach (var column in _reading.With(ColumnRole.Group).Select(c => row.Cells[c.Index])
            .Where(c => !c.IsBlank && c.Kind is not (CellKind.Code or CellKind.Number)))
            _group = Text(column);
        var isNew = _name is null || row.Cells[_name.Index] is { IsOwn: true, IsBlank: false };
        if (isNew)
            (_run, _unit) = ([], null);
        if (_name is { } name)
        {
            if (!row.Cells[name.Index].IsBlank)
                _current = row.Cells[name.Index].Text;
            else if (_part is null || row.Cells[_part.Index].IsBlank)
                return;
        }

        if (_current.Length > 0 && !_words.Is("cell.total", Vocabulary.Key(_current)))
            AddKpis(row, isNew);
    }

    private bool IsResult(ShapeRow row) =>
        (_reading.First(ColumnRole.RowRole) is { } role && row.Cells[role.Index] is { IsBlank: false } cell
            && !_words.Is("row.target", _words.HeaderOf(cell.Text).Bare))
        || (_hasGoals && RowGoals.IsResult(row.Cells[_name!.Index].Text));

    // 実績値 beside 計画値: measured values of the KPI above.
    private void AddResults(ShapeRow row)
    {
        if (_found.Count == 0)
            return;
        var results = _values.Where(v => v.IsYearOnly && row.Cells[v.Index].IsOwn)
            .Select(v => Value(row.Cells[v.Index], v, ColumnRole.Actual, _unit, mayBeSentence: false)).OfType<Measure>().ToList();
        _found[^1] = _found[^1] with { History = [.. _found[^1].History, .. results] };
    }

    private void AddKpis(ShapeRow row, bool isNew)
    {
        // 担当 | 福祉課、住民課 over all columns of values
        var cells = _values.Select(v => row.Cells[v.Index].Kind).Where(k => k != CellKind.Blank).ToList();
        if (cells.Count > 0 && cells.TrueForAll(k => k == CellKind.Departments))
            return;
        foreach (var (part, columns) in _headerParts)
            AddKpi(row, isNew, new IndicatorName(_current, _part is { } p ? row.Cells[p.Index] : null, part, _group, _words),
                columns);
    }

    // 現状値 over 男性 | 女性, or 小学校 | 中学校 each over 現状値 | 目標値: the part of a column, or null.
    private string? HeaderPart(BandColumn column) => column.Path is not [var upper, .., var leaf] ? null
        : IsPart(leaf) ? leaf
        : _values.Any(v => v != column && v.Path is [var other, .., var same] && other != upper && same == leaf)
            && (IsPart(upper) || _words.HeaderOf(upper).Found.Count == 0) ? upper : null;

    private bool IsPart(string header) => _words.Is("cell.person", Vocabulary.Key(header));

    private void AddKpi(ShapeRow row, bool isNew, IndicatorName names, IReadOnlyList<BandColumn> columns)
    {
        if (names.Name.Length == 0 || !names.Name.Any(char.IsLetter))
            return;
        var own = _reading.First(ColumnRole.Unit) is { } unitColumn ? row.Cells[unitColumn.Index].Text : "";
        _unit = own.Length > 0 ? own : _unit ?? names.Unit;
        var roleUnit = _reading.First(ColumnRole.RowRole) is { } role ? CellUnits.OfName(row.Cells[role.Index].Text, _words).Unit : null;
        var cells = columns.Select(v => (Column: v, Role: _reading.Roles[Index(v)], Cell: Merged(row, v, isNew)))
            .Where(v => !v.Cell.IsBlank).ToList();
        var place = Place(row, cells.ConvertAll(c => c.Cell));

        // 試行 → 本格実施 beside a value of its own for what is: steps, of which neither is the aim.
        var mayBeBoth = !cells.Exists(c => c.Role == ColumnRole.Baseline);
        if (cells.FirstOrDefault(c => c.Role == ColumnRole.Target
            && (c.Cell.Kind is CellKind.Change or CellKind.Several || (mayBeBoth && TwoSidedCell.Split(c.Cell, _kinds) is not null)))
            is { Cell: not null } several)
        {
            _found.AddRange(SeveralFacts.Read(several.Cell,
                cells.Where(c => c.Role == ColumnRole.Baseline).Select(c => c.Cell).FirstOrDefault(), names, several.Column, place, _kinds)
                .Select(k => k with { Place = new Place(-1, row.Index), Confidence = Confidence, OwnerHints = Hints(row) }));
            return;
        }

        // 10日 | 40日 | 全日 under three years: the last aim is one in words.
        var isCounted = cells.Exists(c => c.Cell.Kind is CellKind.Measure or CellKind.Number);
        var values = cells.Select(
            c => (c.Role, c.Column, Value: Value(c.Cell, c.Column, c.Role, _unit ?? roleUnit,
                mayBeSentence: c.Role is ColumnRole.Target or ColumnRole.Baseline,
                mayBeWords: isCounted && c is { Role: ColumnRole.Target, Column.IsYearOnly: true })))
            .Where(v => v.Value is not null)
            .Select(v => new IndicatorValue(v.Role, v.Column, v.Value!, IsReference(v.Column))).ToList();
        if (IndicatorValues.Arrange(values) is var arranged && Direction(row, arranged.Target) is var direction && arranged.Target is null
            && direction is null)
        {
            Doubt(row, names, cells.Select(c => (c.Role, c.Column, c.Cell)), place);
            return;
        }

        if (arranged.Target is null
            && (_reading.First(ColumnRole.Direction) is null || cells.Exists(c => c.Role == ColumnRole.Target) || !IsMeasurable(row)))
            return;
        var (baseline, target) = arranged.Target is { } aim ? Shared(arranged.Baseline, aim) : (arranged.Baseline, null);
        _found.Add(new KpiDraft(names.Name, baseline, target, place)
        {
            Group = names.Group == names.Name ? null : names.Group,
            Milestones = arranged.Milestones,
            History = arranged.History,
            Direction = direction,
            Restated = names.IsRestated,
            Note = Note(row, names, cells.Select(c => (c.Role, c.Cell))),
            Confidence = Confidence,
            OwnerHints = Hints(row),
            Place = new Place(-1, row.Index),
            Also = HeaderOfYear(arranged.TargetColumn, target),
        });
    }

    // 3か所 | 試行 → 本格実施: something stands in the place of the aim.
    private void Doubt(ShapeRow row, IndicatorName names, IEnumerable<(ColumnRole Role, BandColumn Column, ShapeCell Cell)> cells,
        Evidence place)
    {
        if (cells.Any(c => c.Role == ColumnRole.Target && c.Cell.Kind != CellKind.None && c.Column.Says(ColumnRole.Target) >= 2))
            _unread.Add((place, string.Join(' ', row.FilledCells.Select(Text).Prepend(names.Name).Distinct())));
    }

    // With a direction alone 満足度 is an aim, 担い手の育成 the answer to a question.
    private bool IsMeasurable(ShapeRow row) =>
        _name is { } name && (row.Cells[name.Index].Kind == CellKind.MeasurableName
            || _reading.Columns.Any(c => c.Says(ColumnRole.Target) >= 2));

    private double Confidence => ReadingConfidence.Estimate(_reading);

    private static (Measure? Baseline, Measure? Target) Shared(Measure? baseline, Measure target) => AimSides.ShareUnit(baseline, target);

    // Where merged cells cannot be told from blank ones, an aim at the top of the parts of an indicator holds for each.
    private ShapeCell Merged(ShapeRow row, BandColumn column, bool isNew)
    {
        var cell = row.Cells[column.Index];
        if (!cell.IsBlank)
            _run[column.Index] = cell;
        else if (!isNew && !_hasSpans && _reading.Roles[Index(column)] is ColumnRole.Target or ColumnRole.Milestone or ColumnRole.Direction
            && _run.TryGetValue(column.Index, out var above))
            return above;
        return cell;
    }

    private Measure? Value(ShapeCell cell, BandColumn column, ColumnRole role, string? unit, bool mayBeSentence, bool mayBeWords = false)
    {
        if (cell.IsBlank || cell.Kind == CellKind.None)
            return null;
        var isNamed = column.Says(role == ColumnRole.Target ? role : ColumnRole.Baseline) >= 2;
        var value = CellValue.Quantity(cell, mayBeSentence && isNamed)
            ?? (isNamed || mayBeWords || cell.Kind == CellKind.Trend ? CellValue.Words(cell) : null);
        if (value is null)
            return null;
        var around = CellUnits.OfHeader(column.Path, _words) ?? CellUnits.OfCaption(_around.Caption);
        var year = YearBeside(cell, column) ?? column.Year ?? _around.Noted.YearOf(role)
            ?? (role == ColumnRole.Target ? AimLegend.Read(_reading.Band.Label ?? "").TargetYear : null);
        return CellValue.Placed(CellUnits.With(value, unit ?? around), year, PlaceOf(cell));
    }

    // 年度 | 値 or 値 | 年度: the cell on that side says in which year.
    private int? YearBeside(ShapeCell cell, BandColumn column)
    {
        var isBehind = _values.Count > 0 && _reading.First(ColumnRole.ValueYear) is { } first && Index(first) > Index(_values[0]);
        var at = Index(column) + (isBehind ? 1 : -1);
        if (_reading.Roles.ElementAtOrDefault(at) != ColumnRole.ValueYear)
            return null;
        var row = _reading.Band.Body.FirstOrDefault(r => r.Cells[column.Index].Row == cell.Row
            && r.Cells[column.Index].Column == cell.Column);
        return row is null ? null : YearText.Read(row.Cells[_reading.Columns[at].Index].Text);
    }

    private KpiDirection? Direction(ShapeRow row, Measure? target)
    {
        var column = _reading.First(ColumnRole.Direction);
        var cell = column is null ? null : Merged(row, column, isNew: _part is null);
        return cell is { IsBlank: false } ? Directions.Read(cell.Text)
            : target is { Kind: MeasureKind.Qualitative } ? Directions.Read(target.Text) : null;
    }

    private string? Note(ShapeRow row, IndicatorName names, IEnumerable<(ColumnRole Role, ShapeCell Cell)> cells)
    {
        var absent = cells.Where(c => c.Cell.Kind == CellKind.None && c.Cell.Text.Any(char.IsLetter)).Select(c => Text(c.Cell));
        var remarks = _reading.With(ColumnRole.Note).Where(c => c.Says(ColumnRole.Note) >= 1.5)
            .Select(c => row.Cells[c.Index]).Where(c => !c.IsBlank && c.Kind != CellKind.None).Select(Text);
        var note = string.Join('、', new[] { names.Note }.OfType<string>().Concat(absent).Concat(remarks).Distinct());
        return note.Length > 0 ? note : null;
    }

    // A blank cell goes on with the group above it; a number is its own row's.
    private List<string> Hints(ShapeRow row)
    {
        foreach (var column in _reading.With(ColumnRole.Group).Where(c => !row.Cells[c.Index].IsBlank))
            _groups[column.Index] = Text(row.Cells[column.Index]);
        var numbers = _reading.With(ColumnRole.Number).Select(c => row.Cells[c.Index]).Where(c => !c.IsBlank).Select(Text);
        return [.. _groups.Values.Concat(numbers).Distinct()];
    }

    private Evidence[] HeaderOfYear(BandColumn? column, Measure? target) =>
        column is not null && target?.FiscalYear is { } year && column.Year == year && _reading.Band.HeaderCell(column.Index) is { } header
            ? [PlaceOf(header)]
            : [];

    private bool IsReference(BandColumn column) => column.Path.Any(p => _words.Is("baseline.reference", _words.HeaderOf(p).Bare)
        || new HeaderPath([p], _words).Rate(["baseline.reference"]) > 1);

    private Evidence Place(ShapeRow row, IEnumerable<ShapeCell> cells) =>
        _isTransposed
            ? cells.Concat(row.FilledCells.Take(1)).Select(PlaceOf).Aggregate((a, b) => a.Through(b))
            : _grid.Rows[row.Index].Evidence;

    private Evidence PlaceOf(ShapeCell cell) => _grid.PlaceOf(cell.Row, cell.Column);

    private int Index(BandColumn column)
    {
        for (var i = 0; i < _reading.Columns.Count; i++)
        {
            if (ReferenceEquals(_reading.Columns[i], column))
                return i;
        }

        return -1;
    }

    private static string Clean(string text) => AimText.CleanName(text.Replace('\n', ' '));

    private static string Text(ShapeCell cell) => JapaneseText.Tidy(cell.Text.Replace('\n', ' '));
}
