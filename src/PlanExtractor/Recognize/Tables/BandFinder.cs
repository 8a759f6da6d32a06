using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Divides rows into bands (header rows and what they name) and rows of label and value.</summary>
internal sealed class BandFinder(IReadOnlyList<ShapeRow> rows, TableWords words, TableShape? previous)
{
    private const int DeepestHeader = 4;
    private const int LongestStep = 40;

    private readonly HeaderRows _headers = new(words);
    private readonly List<TableBand> _bands = [];
    private readonly List<ShapeRow> _pairs = [];
    private bool[] _isHeader = [];
    private string? _title;
    private bool _isCard;

    /// <summary>The shape of the rows.</summary>
    public TableShape Find(bool isTransposed)
    {
        _isHeader = [.. rows.Select(_headers.IsHeader)];
        if (rows.Count > 0 && !_isHeader.Take(3).Any(h => h) && !_headers.IsLabelled(rows[0]) && HeaderRows.IsContrast(rows))
            _isHeader[0] = true;
        if (rows.Count > 2 && !_isHeader[0] && IsOverHeader())
            _isHeader[0] = true;
        var pairs = rows.Where((r, i) => !_isHeader[i] && _headers.IsLabelled(r)).Count();
        _isCard = pairs >= 2;
        for (var i = 0; _isCard && i + 1 < rows.Count; i++)
            _isHeader[i] &= !IsOverOneText(i);
        for (var at = 0; at < rows.Count;)
            at = _isHeader[at] ? ReadBand(at) : ReadRow(at);
        if (_bands.Count == 0 && pairs == 0 && rows.Count > 0)
        {
            _bands.Add(new TableBand([], rows, null, false));
            _pairs.Clear();
        }

        return new TableShape(rows, [.. _bands.Select(Halves.Stacked)], _pairs, isTransposed);
    }

    // 指標 | 小学校 | | 中学校 | over | 現状値 | 目標値 | 現状値 | 目標値: no label with its value.
    private bool IsOverHeader() =>
        _isHeader[1] && _headers.SaysValues(rows[1]) && rows[0].Cells[0] is { IsBlank: false } corner && rows[0].Cells.Count > 3
            && (rows[1].Cells[0] is { IsBlank: true } or { IsOwn: false } || rows[1].Cells[0].Text == corner.Text)
            && rows[0].FilledCells.All(c => c.Kind is CellKind.Name or CellKind.ActionName
                or CellKind.MeasurableName or CellKind.Departments)
            && rows[1].FilledCells.GroupBy(c => Vocabulary.Key(c.Text)).Any(g => g.Count() > 1);

    // 現状 | 取組内容 over one text each is a part of the card, and no list of things with these columns.
    private bool IsOverOneText(int at) =>
        _headers.AreLabelsOver(rows[at], rows[at + 1])
            && (at + 2 == rows.Count || rows[at + 2].Filled.Count == 0 || _isHeader[at + 2] || _headers.IsLabelled(rows[at + 2]));

    private int ReadBand(int at)
    {
        var headerEnd = at + 1;
        while (headerEnd < rows.Count - 1 && headerEnd - at < DeepestHeader && !IsSame(rows[headerEnd], rows[at])
            && _headers.IsSubheader(rows[headerEnd], rows[headerEnd - 1]))
            headerEnd++;
        var end = headerEnd;
        while (end < rows.Count && !(_isHeader[end] && (end > headerEnd || !HeaderRows.IsYears(rows[at])))
            && !(_isCard && EndsGrid(rows[end], HeaderRows.IsYears(rows[headerEnd - 1]))))
            end++;

        var header = rows.Skip(at).Take(headerEnd - at).ToList();
        var body = rows.Skip(headerEnd).Take(end - headerEnd).ToList();
        if (_bands.Count > 0 && header.Count == _bands[^1].Header.Count
            && header.Zip(_bands[^1].Header).All(p => IsSame(p.First, p.Second)))
            _bands[^1] = _bands[^1].With(body);
        // Words of a body that only sound like a header: 事業計画 | 実績報告 among the steps of a schedule.
        else if (_bands.Count > 0 && !HeaderRows.IsYears(header[^1]) && !_headers.SaysValues(header[^1]) && !_isCard)
            _bands[^1] = _bands[^1].With(header.Concat(body));
        else
            AddBands(header, body);
        return end;
    }

    // 取り組み内容 over the years is a row of them; 担当課, 数値目標 or a long text beside its label belong to the card again.
    private bool EndsGrid(ShapeRow row, bool isUnderYears) =>
        _headers.IsLabelled(row)
            && !(isUnderYears && _headers.CardLabel(row.FilledCells.First().Text).Kind is LabelKind.Aspect or LabelKind.Schedule
            && row.Filled is [_, > 0 and var value] && row.Cells[value].Text.Length <= LongestStep
            && row.Cells[^1] is not { IsOwn: false, IsBlank: false });

    // A left column that repeats one label (年度別計画) names the band; another label begins another band under the same columns.
    private void AddBands(List<ShapeRow> header, List<ShapeRow> body)
    {
        var labels = header.Concat(body).Where(r => r.Cells[0] is { IsOwn: true, IsBlank: false }).Select(r => Label(r.Cells[0])).ToList();
        var isLabelled = (_isCard || _bands.Count > 0) && header[0].Cells.Count > 2 && labels.Count > 0 && labels.TrueForAll(IsLabel)
            && body.Count(r => r.Cells[0] is { IsOwn: true, IsBlank: false }) * 2 <= body.Count + 1;
        isLabelled |= IsBeside(header, body);
        var isParted = !isLabelled && IsParted(header, body);
        if (!isLabelled && !isParted)
        {
            _bands.Add(new TableBand(header, body, _title, false));
            return;
        }

        var label = isParted ? Label(body[0].Cells[0]) : labels[0];
        var part = new List<ShapeRow>();
        foreach (var row in body)
        {
            var own = row.Cells[0].IsOwn ? Label(row.Cells[0]) : "";
            if (own.Length > 0 && Vocabulary.Key(own) != Vocabulary.Key(label) && (isParted || IsLabel(own)))
            {
                if (part.Count > 0)
                    _bands.Add(new TableBand(header, part, label, true));
                (label, part) = (own, []);
            }

            part.Add(row);
        }

        _bands.Add(new TableBand(header, part, label, true));
    }

    // 工程 | 項目 | R6 | R7 with nothing below 工程: the label stands left of the whole grid.
    private static bool IsBeside(List<ShapeRow> header, List<ShapeRow> body) =>
        body.Count > 0 && header[0].Cells is [{ IsOwn: true, IsBlank: false, Kind: not CellKind.Year }, _, ..]
            && header[0].FilledCells.ElementAtOrDefault(1) is { Kind: not CellKind.Year }
            && header.Exists(HeaderRows.IsYears)
            && header.Concat(body).Skip(1).All(r => r.Cells[0] is { IsBlank: true } or { IsOwn: false });

    // 項目・指標 | R6 | R7 over 年度別スケジュール and 効果指標: the left column parts what is done from what is to be reached.
    private bool IsParted(List<ShapeRow> header, List<ShapeRow> body)
    {
        if (header[0].Cells.Count <= 2 || !HeaderRows.IsYears(header[^1])
            || body.Count == 0 || body[0].Cells[0] is not { IsOwn: true, IsBlank: false })
            return false;
        var labels = body.Where(r => r.Cells[0] is { IsOwn: true, IsBlank: false }).Select(r => Vocabulary.Key(Label(r.Cells[0]))).ToList();
        return labels.Exists(l => Says(l, "card.schedule")) && labels.Exists(l => Says(l, "card.kpi"));
    }

    private bool Says(string key, string role) => words.Finders.CardLabels.Find(key).Any(w => words.Strength(role, w.Word) > 0);

    private int ReadRow(int at)
    {
        var row = rows[at];
        if (_headers.IsLabelled(row))
            _pairs.Add(row);
        else if (row.Filled.Count == 1 && _bands.Count == 0)
            _title = row.FilledCells.First().Text;
        else if (_bands.Count == 0 && _pairs.Count == 0 && previous is { Bands: [.., { Header.Count: > 0 } last], IsTransposed: false }
            && last.Header[0].Cells.Count == row.Cells.Count && !ComesAgain(last.Header[0], at)
            && !(row.Filled.Count > 0 && _headers.IsCardLabel(row.FilledCells.First().Text)))
            _bands.Add(new TableBand(last.Header, [row], last.Label, false)); // overleaf
        else if (_bands.Count > 0 && _pairs.Count == 0)
            return GoOn(at);
        else
            _pairs.Add(row);
        return at + 1;
    }

    // Rows that go on with the last band, up to the next header or label.
    private int GoOn(int at)
    {
        var end = at + 1;
        while (end < rows.Count && !_isHeader[end] && !_headers.IsLabelled(rows[end]))
            end++;
        _bands[^1] = _bands[^1].With(rows.Skip(at).Take(end - at));
        return end;
    }

    // A table overleaf may repeat its header at its top, not below rows of its own: those belong to a card.
    private bool ComesAgain(ShapeRow header, int at) => rows.Skip(at + 1).Any(r => IsSame(r, header));

    private bool IsLabel(string text) =>
        Vocabulary.Key(text) is var key && (words.Finders.Captions.Find(key).Count > 0 || words.Finders.CardLabels.Find(key).Count > 0);

    private static string Label(ShapeCell cell) => JapaneseText.Tidy(cell.Text.Replace('\n', ' '));

    private static bool IsSame(ShapeRow a, ShapeRow b) =>
        a.Cells.Select(c => Vocabulary.Key(c.Text)).SequenceEqual(b.Cells.Select(c => Vocabulary.Key(c.Text)));
}
