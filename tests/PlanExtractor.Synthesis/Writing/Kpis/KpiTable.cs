using PlanExtractor.Synthesis.Styles;
using static PlanExtractor.Synthesis.Styles.Dimensions;

namespace PlanExtractor.Synthesis.Writing.Kpis;

/// <summary>A table with an aim in each row.</summary>
internal sealed class KpiTable(Desk desk, AimTexts aims)
{
    private readonly Style _style = desk.Style;
    private readonly KpiWording _words = KpiWording.Of(desk.Style);

    /// <summary>The rows of the table, header rows first.</summary>
    /// <param name="items">Aims, in order.</param>
    /// <param name="namesOwner">Whether a column names the unit of action.</param>
    public Table Write(IReadOnlyList<KpiItem> items, bool namesOwner)
    {
        var grouping = items.Any(i => i.Kpi.Part is not null) ? _style[Groups] : "name-only";
        if (_style.Is(Targets, "planned-and-actual"))
            return new PlannedAndActual(desk, aims, _words).Write(items, namesOwner ? Owner : null);

        var columns = Columns(grouping, namesOwner);
        var rows = Header(columns);
        var headerRows = rows.Count;
        if (grouping == "lines-of-a-cell")
        {
            rows.AddRange(Combined(items).Select(parts => (IReadOnlyList<Cell>)[.. columns.Select(c => new Cell(Lines(c, parts)))]));
            return new Table(rows, headerRows);
        }

        string? group = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = items[i];
            if (grouping == "group-row" && item.Kpi.Part is not null && item.Kpi.Name != group)
                rows.Add(FullRow(Named(item.Kpi.Name, item), columns.Count));
            group = item.Kpi.Part is null ? null : item.Kpi.Name;
            rows.Add([.. columns.Select((_, c) => Cell(columns, items, i, c, grouping))]);
        }

        return new Table(rows, headerRows);
    }

    /// <summary>What stands in the gold as group and name.</summary>
    public (string? Group, string Name) GoldName(KpiItem item) =>
        item.Kpi.Part is { } part && (_style[Groups] is "group-row" or "merged-name" or "sub-column" or "lines-of-a-cell")
            ? (item.Kpi.Name, part)
            : (null, item.FullName);

    private static KpiColumn Owner(bool byNumber) => byNumber
        ? new KpiColumn("施策番号", null, i => Numbering.Short(i.Number)) { MergedBy = i => i.Unit }
        : new KpiColumn("取組名", null, i => i.Unit.Title) { MergedBy = i => i.Unit };

    private List<KpiColumn> Columns(string grouping, bool namesOwner)
    {
        var extra = _style[KpiColumns];
        var columns = new List<KpiColumn>();
        if (namesOwner && _style.Is(Groups, "goal-column"))
            columns.Add(new KpiColumn("基本目標", null, i => i.Goal) { MergedBy = i => i.Goal });
        if (namesOwner)
            columns.Add(Owner(_style.Is(KpiPlace, "end-by-number")));
        if (extra == "number")
            columns.Add(
                new KpiColumn(
                    "No.", null, i => desk.Notation.Digits((i.Place + 1).ToString(System.Globalization.CultureInfo.InvariantCulture))));
        columns.AddRange(Names(grouping));
        if (extra == "formula")
            columns.Add(new KpiColumn("算出方法", null, i => i.Kpi.Unit == "％" ? "該当者÷対象者" : "年度末の集計"));
        if (_style.Is(UnitPlace, "column"))
            columns.Add(new KpiColumn("単位", null, i => i.Kpi.Unit));
        if (extra == "direction")
            columns.Add(new KpiColumn("方向性", null, i => i.Kpi.Grows ? "↗" : "↘"));
        var values = Values();
        columns.AddRange((extra == "target-first" ? values.AsEnumerable().Reverse() : values).Select(v => v with { HoldsValues = true }));
        if (extra == "note")
            columns.Add(new KpiColumn("備考", null, i => i.Place % 2 == 0 ? "年度末現在" : "担当課で集計"));
        if (extra == "department")
            columns.Add(new KpiColumn("担当課", null, i => i.Unit.Departments[0]) { MergedBy = i => i.Unit });
        if (extra == "source")
            columns.Add(new KpiColumn("出典", null, i => i.Place % 2 == 0 ? "住民意識調査" : "事業報告"));
        return columns;
    }

    private IEnumerable<KpiColumn> Names(string grouping)
    {
        switch (grouping)
        {
            case "group-row":
                return [new KpiColumn(_words.Name, null, i => i.Kpi.Part ?? Named(i.Kpi.Name, i))];
            case "merged-name":
                return
                [
                    new KpiColumn(_words.Name, null, i => Named(i.Kpi.Name, i)) { MergedBy = i => i.Kpi.Name },
                    new KpiColumn("", null, i => i.Kpi.Part ?? ""),
                ];
            case "sub-column":
                return [new KpiColumn(_words.Name, null, i => Named(i.Kpi.Name, i)), new KpiColumn("区分", null, i => i.Kpi.Part ?? "")];
            case "lines-of-a-cell":
                return [new KpiColumn(_words.Name, null, i => Named(i.Kpi.Name, i))];
            default:
                return [new KpiColumn(_words.Name, null, i => Named(i.FullName, i))];
        }
    }

    // Parts of one aim are lines of one row.
    private static IEnumerable<IReadOnlyList<KpiItem>> Combined(IReadOnlyList<KpiItem> items)
    {
        for (var i = 0; i < items.Count;)
        {
            var parts = items.Skip(i).TakeWhile(
                k => k == items[i] || (k.Kpi.Part is not null && k.Kpi.Name == items[i].Kpi.Name && k.Unit == items[i].Unit)).ToList();
            yield return parts;
            i += parts.Count;
        }
    }

    // 小学校 84％ over 中学校 73％, beside one name.
    private static string Lines(KpiColumn column, IReadOnlyList<KpiItem> parts)
    {
        var texts = parts.Select(column.Text).ToList();
        return parts.Count == 1 || !column.HoldsValues ? texts[0] : string.Join('\n', parts.Select((p, i) => $"{p.Kpi.Part}　{texts[i]}"));
    }

    private string Named(string name, KpiItem item) => _style.Is(UnitPlace, "name-bracket") ? $"{name}（{item.Kpi.Unit}）" : name;

    private List<KpiColumn> Values()
    {
        var facts = desk.Facts;
        if (_style.Is(KpiForm, "arrow-cell"))
        {
            var years = $"（{desk.Notation.Year(facts.BaselineYear)}→{desk.Notation.Year(facts.End)}）";
            var header = $"{_words.Baseline}→{_words.Target}{(_style.Is(YearPlace, "header") ? years : "")}";
            return [new KpiColumn(header, null, i => $"{aims.Baseline(i).Text}→{aims.Target(i).Text}")];
        }

        if (_style.Is(YearPlace, "own-column"))
        {
            return
            [
                .. Dated(_words.Baseline, facts.BaselineYear, i => aims.Baseline(i).Text),
                .. _style.Is(Targets, "middle-and-last") ? Dated(_words.Middle, aims.MiddleYear, i => aims.Middle(i).Text) : [],
                .. Dated(_words.Target, facts.End, i => aims.Target(i).Text),
            ];
        }

        var baseline = Column(_words.Baseline, facts.BaselineYear, i => aims.Baseline(i).Text);
        var target = Column(_words.Target, facts.End, i => aims.Target(i).Text);
        return _style[Targets] switch
        {
            "middle-and-last" => [baseline, Column(_words.Middle, aims.MiddleYear, i => aims.Middle(i).Text), target],
            "every-year" =>
                [baseline, .. facts.Years.Select(
                    y => Under(_words.Target, y, y == facts.End ? i => aims.Target(i).Text : i => aims.Planned(i, y).Text))],
            "past-series" =>
            [
                Under(_words.Baseline, facts.BaselineYear - 2, i => aims.Earlier(i, 2).Text),
                Under(_words.Baseline, facts.BaselineYear - 1, i => aims.Earlier(i, 1).Text),
                Under(_words.Baseline, facts.BaselineYear, i => aims.Baseline(i).Text),
                target,
            ],
            _ => [baseline, target],
        };
    }

    // 現状値 over 年度 | 値
    private IEnumerable<KpiColumn> Dated(string word, int year, Func<KpiItem, string> text) =>
        [new KpiColumn(word, "年度", i => text(i) == "―" ? "―" : desk.Notation.Year(year)), new KpiColumn(word, "値", text)];

    private KpiColumn Under(string word, int year, Func<KpiItem, string> text) => new(word, desk.Notation.Year(year), text);

    private KpiColumn Column(string word, int year, Func<KpiItem, string> text)
    {
        var written = desk.Notation.Year(year);
        if (_style.Is(KpiWords, "years-only"))
            return new KpiColumn(written, null, text);
        return _style[YearPlace] switch
        {
            "header" => new KpiColumn($"{word}（{written}）", null, text),
            "before-word" => new KpiColumn(written + word, null, text),
            "second-row" => new KpiColumn(word, written, text),
            _ => new KpiColumn(word, null, text),
        };
    }

    /// <summary>One header row, or two where a column has a second one.</summary>
    internal static List<IReadOnlyList<Cell>> Header(IReadOnlyList<KpiColumn> columns)
    {
        var isDouble = columns.Any(c => c.Second is not null);
        var first = new List<Cell>();
        for (var c = 0; c < columns.Count; c++)
        {
            var column = columns[c];
            var goesOn = c > 0 && column.Header == columns[c - 1].Header && column.Second is not null && columns[c - 1].Second is not null;
            // The name over name and part is one cell: 指標 | (nothing).
            goesOn |= c > 0 && column.Header.Length == 0 && column.Second is null;
            if (goesOn)
            {
                first.Add(new Cell(columns[c].Header, 1, 0));
                continue;
            }

            var width = 1;
            while (c + width < columns.Count && (columns[c + width].Header.Length == 0
                || (column.Second is not null && columns[c + width].Second is not null && columns[c + width].Header == column.Header)))
                width++;
            first.Add(new Cell(column.Header, isDouble && column.Second is null ? 2 : 1, width));
        }

        if (!isDouble)
            return [first];
        return [first, [.. columns.Select(c => c.Second is null ? new Cell(c.Header, 0) : new Cell(c.Second))]];
    }

    internal static IReadOnlyList<Cell> FullRow(string text, int width) =>
        [new Cell(text, 1, width), .. Enumerable.Repeat(new Cell(text, 1, 0), width - 1)];

    private static Cell Cell(List<KpiColumn> columns, IReadOnlyList<KpiItem> items, int row, int column, string grouping)
    {
        var it = columns[column];
        var item = items[row];
        if (grouping == "merged-name" && item.Kpi.Part is null)
        {
            // A name without parts takes both columns.
            if (column + 1 < columns.Count && columns[column + 1].Header.Length == 0 && it.MergedBy is not null)
                return new Cell(it.Text(item), 1, 2);
            if (it.Header.Length == 0)
                return new Cell(columns[column - 1].Text(item), 1, 0);
        }

        if (it.MergedBy is not { } key || grouping == "group-row")
            return new Cell(it.Text(item));
        if (row > 0 && key(items[row - 1]).Equals(key(item)))
            return new Cell(it.Text(item), 0);
        var height = 1;
        while (row + height < items.Count && key(items[row + height]).Equals(key(item)))
            height++;
        return new Cell(it.Text(item), height);
    }
}
