using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Cards;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>
/// Makes a card of rows of label and value: <c>担当課 | (主)総務課</c>, <c>目標・効果 (令和7年度) | ・…</c>. Grids of years or indicators inside it are
/// bands of their own.
/// </summary>
internal sealed class CardRecords
{
    private const int FewestLabels = 3;
    private const int LongestAspect = 10_000;

    private static readonly WordList LegendHeaders = WordList.Grammar("card.legend");

    private readonly TableGrid _grid;
    private readonly TableWords _words;
    private readonly HeaderRows _headers;
    private readonly HashSet<(int Row, int Column)> _indicatorCells;
    private readonly List<Department> _departments = [];
    private readonly List<Aspect> _aspects = [];
    private readonly List<CardAim> _aims = [];
    private string? _title;
    private string? _category;

    private CardRecords(TableGrid grid, TableWords words, IEnumerable<(int Row, int Column)> indicatorCells)
    {
        (_grid, _words, _headers) = (grid, words, new HeaderRows(words));
        _indicatorCells = [.. indicatorCells];
    }

    /// <summary>The card; null where the table is none.</summary>
    /// <param name="grid">The table.</param>
    /// <param name="shape">Its shape.</param>
    /// <param name="bands">How its bands were read; those that say something are no rows of the card.</param>
    /// <param name="words">Words of labels.</param>
    /// <param name="indicatorCells">Cells that hold indicators in label and value; they are no aims in words.</param>
    public static CardDraft? Read(TableGrid grid, TableShape shape, IReadOnlyList<BandReading> bands, TableWords words,
        IEnumerable<(int Row, int Column)> indicatorCells)
    {
        if (shape.IsTransposed || grid.ColumnCount < 2 || IsLegend(shape))
            return null;
        var taken = bands.Where(b => b.Kind is ReadingKind.Indicators or ReadingKind.Schedule or ReadingKind.Finance
            or ReadingKind.Statistics or ReadingKind.Past)
            .SelectMany(b => b.Band.Header.Concat(b.Band.Body)).Select(r => r.Index).ToHashSet();
        var card = new CardRecords(grid, words, indicatorCells);
        var rows = shape.Rows.Where(r => !taken.Contains(r.Index)).ToList();
        var labels = rows.Count(r => r.Cells[0] is { IsOwn: true, IsBlank: false } && card.LabelOf(r.Cells[0].Text).Kind != LabelKind.None);
        var pairs = rows.Count(card._headers.IsPairs);
        // A row or two of label and value around a grid of years: 数値目標 | 登録率：50％ over 実施評価指標 | R7 | R8.
        var isAroundGrid = taken.Count > 0 && pairs > 0 && labels == rows.Count;
        if (labels * 5 < rows.Count * 2 || (labels < FewestLabels && pairs < 2 && !isAroundGrid))
            return null;
        if (bands.Any(b => b.Kind is ReadingKind.Actions or ReadingKind.Glossary) || IsListOfAspects(card, shape.Rows[0]))
            return null;
        return card.Build(rows);
    }

    // 欄 | 記載の内容 over 指標 | 基準値は計画を定めた年の値です: explains the labels of the cards, and is none.
    private static bool IsLegend(TableShape shape) =>
        shape.Rows.FirstOrDefault(r => r.Filled.Count > 1)?.FilledCells.ToList() is [_, var header]
            && LegendHeaders.Has(HeaderText.Bare(header.Text));

    // 現状 | 課題 | 目標 as the header of an ordinary table is no card: there the labels stand in the first row.
    private static bool IsListOfAspects(CardRecords card, ShapeRow first) =>
        first.Cells.Count > 2
            && first.FilledCells.Count(c => card.LabelOf(c.Text).Kind != LabelKind.None) >= Math.Max(2, first.Cells.Count - 1);

    private CardDraft Build(List<ShapeRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (i + 1 < rows.Count && _headers.AreLabelsOver(rows[i], rows[i + 1]))
            {
                foreach (var column in rows[i].Filled)
                    Take(Tidy(rows[i].Cells[column].Text), LabelOf(rows[i].Cells[column].Text), rows[i + 1].Cells[column]);
                i++;
            }
            else
                ReadRow(rows[i]);
        }

        return new CardDraft(_title, _category, _departments, _aspects, _aims, null, _grid.Evidence);
    }

    // One or more label | value pairs; a row without a label goes on with the value above.
    private void ReadRow(ShapeRow row)
    {
        var filled = row.FilledCells.ToList();
        var isRead = false;
        for (var i = 0; i < filled.Count; i++)
        {
            var label = LabelOf(filled[i].Text);
            // Behind a label that nobody knows (関連計画 | 地域防災計画 | 連携課 | 総務課) names of departments still say what they are.
            if (label.Kind == LabelKind.None || (i > 0 && !isRead && !IsDepartment(label, filled.ElementAtOrDefault(i + 1))))
                continue;
            if (i + 1 >= filled.Count)
                break;
            Take(Tidy(filled[i].Text), label, filled[i + 1]);
            isRead = true;
            i++;
        }

        if (!isRead && filled.Count > 0 && LabelOf(filled[0].Text).Kind == LabelKind.None
            && !filled.Exists(c => _indicatorCells.Contains((c.Row, c.Column))))
            Continue(row);
    }

    private static bool IsDepartment(BlockLabel label, ShapeCell? value) =>
        label.Kind == LabelKind.Department && value is not null && DepartmentText.IsNames(value.Text.Replace('\n', ' '));

    private BlockLabel LabelOf(string text) => _headers.CardLabel(text);

    private void Take(string labelText, BlockLabel label, ShapeCell value)
    {
        switch (label.Kind)
        {
            case LabelKind.Title:
                _title ??= Tidy(value.Text);
                break;
            case LabelKind.Category:
                // 区分 | 新規 tells how far it is, 分野 | 福祉 what it belongs to.
                if (!_words.Is("cell.status", Vocabulary.Key(value.Text)))
                    _category ??= Tidy(value.Text);
                break;
            case LabelKind.Department:
                _departments.AddRange(DepartmentText.Read(value.Text, labelText).Except(_departments));
                break;
            case LabelKind.Kpi:
                if (SaysNone(value))
                    _aspects.Add(new Aspect(labelText, AspectKind.Other, Lines(value.Text)));
                else if (!_indicatorCells.Contains((value.Row, value.Column)))
                    _aims.Add(new CardAim(labelText, value.Text, _grid.Rows[value.Row].Evidence));
                break;
            default:
                if (!_indicatorCells.Contains((value.Row, value.Column)))
                    _aspects.Add(new Aspect(labelText, label.Aspect, Lines(value.Text)));
                break;
        }
    }

    // 数値目標は設定しない（再編案の作成により進捗を確認する）。
    private bool SaysNone(ShapeCell value) => value.Kind == CellKind.None
        || (Measures.FindAll(value.Text).Count == 0 && _words.Finders.Absences.Find(Vocabulary.Key(value.Text)).Count > 0);

    // Rows of a table inside a cell come out again as rows of the card: what the cell above already says is not repeated.
    private void Continue(ShapeRow row)
    {
        if (_aspects.Count == 0 || _aspects[^1].Text.Length > LongestAspect)
            return;
        var known = JapaneseText.Key(_aspects[^1].Text);
        var fresh = row.FilledCells.Select(c => Lines(c.Text)).Where(t => !known.Contains(JapaneseText.Key(t), StringComparison.Ordinal))
            .ToList();
        if (fresh.Count > 0)
            _aspects[^1] = _aspects[^1] with { Text = _aspects[^1].Text + "\n" + string.Join('\n', fresh) };
    }

    private static string Tidy(string text) => JapaneseText.Tidy(text.Replace('\n', ' '));

    private static string Lines(string text) =>
        string.Join('\n', text.Split('\n').Select(l => JapaneseText.Tidy(ListLines.WithoutBullet(l))).Where(l => l.Length > 0));
}
