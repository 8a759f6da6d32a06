using PlanExtractor.Synthesis.Styles;
using static PlanExtractor.Synthesis.Styles.Dimensions;

namespace PlanExtractor.Synthesis.Writing.Kpis;

/// <summary>Writes aims in the plan's form, and notes what is to be read from them.</summary>
internal sealed class KpiWriter
{
    private readonly Desk _desk;
    private readonly AimTexts _aims;
    private readonly KpiTable _table;
    private readonly KpiLines _lines;

    public KpiWriter(Desk desk)
    {
        _desk = desk;
        _aims = new AimTexts(desk);
        _table = new KpiTable(desk, _aims);
        _lines = new KpiLines(desk, _aims);
    }

    private Style Style => _desk.Style;

    /// <summary>Aims of a unit of action, of a goal, or of the whole plan.</summary>
    /// <param name="items">In order.</param>
    /// <param name="tied">Whether the plan ties them to their units.</param>
    /// <param name="namesOwner">Whether a column has to say so.</param>
    public void Write(IReadOnlyList<KpiItem> items, bool tied, bool namesOwner = false)
    {
        if (items.Count == 0)
            return;
        switch (Style[KpiForm])
        {
            case "table":
            case "arrow-cell":
                Captioned(() => _desk.Elements.Add(_table.Write(items, namesOwner)));
                break;
            case "card":
                Captioned(() => WriteCards(items));
                break;
            case "columns":
                Captioned(() => WriteColumns(items));
                break;
            case "side-by-side":
                Captioned(() => WriteSideBySide(items));
                break;
            default:
                foreach (var line in items.SelectMany(_lines.Write))
                    _desk.Line(line);
                break;
        }

        Note(items, tied, Style[KpiForm] is "table" or "arrow-cell");
    }

    /// <summary>The rows of a table of aims, for a sheet that is one table.</summary>
    public Table Rows(IReadOnlyList<KpiItem> items)
    {
        Note(items, true, true);
        return _table.Write(items, false);
    }

    /// <summary>Aims as the lines of a cell.</summary>
    public string CellText(IReadOnlyList<KpiItem> items)
    {
        Note(items, true, false);
        return string.Join('\n', items.SelectMany(_lines.Write));
    }

    // (現状値：令和４年度　目標値：令和８年度) above, or ※ below.
    private void Captioned(Action write)
    {
        var words = KpiWording.Of(Style);
        var (baseline, target) = (_desk.Notation.Year(_desk.Facts.BaselineYear), _desk.Notation.Year(_desk.Facts.End));
        var middle = _desk.Notation.Year(_aims.MiddleYear);
        var hasMiddle = Style.Is(Targets, "middle-and-last");
        if (Style.Is(YearPlace, "caption"))
            _desk.Line($"（{words.Baseline}：{baseline}{(hasMiddle ? $"、{words.Middle}：{middle}" : "")}、{words.Target}：{target}）");
        write();
        if (Style.Is(YearPlace, "note"))
            _desk.Line($"※{words.Baseline}は{baseline}、{(hasMiddle ? $"{words.Middle}は{middle}、" : "")}{words.Target}は{target}の値です。");
    }

    private string Header(string word, int year) => Style.Is(YearPlace, "header") ? $"{word}（{_desk.Notation.Year(year)}）" : word;

    private string Named(KpiItem item) => Style.Is(UnitPlace, "name-bracket") ? $"{item.FullName}（{item.Kpi.Unit}）" : item.FullName;

    private void WriteCards(IReadOnlyList<KpiItem> items)
    {
        var words = KpiWording.Of(Style);
        foreach (var item in items)
        {
            var rows = new List<(string Label, string Text)>
            {
                (words.Name, Named(item)),
                (Header(words.Baseline, _desk.Facts.BaselineYear), _aims.Baseline(item).Text),
            };
            if (Style.Is(Targets, "middle-and-last"))
                rows.Add((Header(words.Middle, _aims.MiddleYear), _aims.Middle(item).Text));
            rows.Add((Header(words.Target, _desk.Facts.End), _aims.Target(item).Text));
            _desk.Table([.. rows.Select(r => (IReadOnlyList<Cell>)[new Cell(r.Label), new Cell(r.Text)])], 0);
        }
    }

    private void WriteColumns(IReadOnlyList<KpiItem> items)
    {
        var words = KpiWording.Of(Style);
        _desk.Table(
            [words.Name, .. items.Select(Named)],
            [
                [Header(words.Baseline, _desk.Facts.BaselineYear), .. items.Select(i => _aims.Baseline(i).Text)],
                [Header(words.Target, _desk.Facts.End), .. items.Select(i => _aims.Target(i).Text)],
            ]);
    }

    private void WriteSideBySide(IReadOnlyList<KpiItem> items)
    {
        var words = KpiWording.Of(Style);
        string[] header = [words.Name, Header(words.Baseline, _desk.Facts.BaselineYear), Header(words.Target, _desk.Facts.End)];
        string[] Half(KpiItem item) => [Named(item), _aims.Baseline(item).Text, _aims.Target(item).Text];
        if (items.Count == 1)
        {
            _desk.Table(header, [Half(items[0])]);
            return;
        }

        var half = (items.Count + 1) / 2;
        _desk.Table(
            [.. header, .. header],
            Enumerable.Range(0, half).Select(
                r => (IReadOnlyList<string>)[.. Half(items[r]), .. r + half < items.Count ? Half(items[r + half]) : ["", "", ""]]));
    }

    private void Note(IReadOnlyList<KpiItem> items, bool tied, bool isTable)
    {
        foreach (var item in items)
        {
            var (group, name) = isTable ? _table.GoldName(item) : (null, item.FullName);
            var milestones = Style[Targets] switch
            {
                "middle-and-last" => [_aims.Middle(item)],
                "every-year" or "planned-and-actual" => [.. _desk.Facts.Years.SkipLast(1).Select(y => _aims.Planned(item, y))],
                _ => Array.Empty<AimText>(),
            };
            _desk.Gold.Kpis.Add(new GoldKpi(
                tied ? item.Unit.Title : null, group, name, _aims.Baseline(item).Gold, _aims.Target(item).Gold,
                    [.. milestones.Select(m => m.Gold!)])
            {
                AmbiguousFields = _aims.Open(item),
            });
        }
    }
}
