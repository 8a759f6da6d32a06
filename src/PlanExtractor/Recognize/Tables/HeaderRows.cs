using PlanExtractor.Domain;
using PlanExtractor.Outline;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Tells header rows from rows of data: their cells are years or words of headers, and none is data.</summary>
internal sealed class HeaderRows(TableWords words)
{
    private const int LongestBare = 24;
    private const int LongestHeader = 48;
    private const int LongestContrast = 20;
    private const int LongestCardLabel = 16;

    // Words that say what values are; a row of these is a header under any other.
    private static readonly string[] ValueRoles = ["baseline", "milestone", "target", "actual", "unit", "note", "department", "year"];

    // Asked of the same cell and row in many ways.
    private readonly Dictionary<string, bool> _cardLabels = new(StringComparer.Ordinal);
    private readonly Dictionary<ShapeRow, bool> _labelled = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<ShapeCell, bool> _headerCells = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether the row names columns.</summary>
    public bool IsHeader(ShapeRow row)
    {
        var filled = row.FilledCells.ToList();
        if (filled.Count < 2 && !(filled.Count == 1 && row.Cells.Count > 1 && filled[0].Kind == CellKind.Year))
            return false;
        if (row.Index == 0 && IsRunOfNumbers(filled))
            return true;
        var hits = filled.ConvertAll(IsHeaderCell);
        if (IsLabelled(row))
            return false;
        // 市民 | 事業者 | 市 | 担当課 | R8 | R9 | R10: beside years even a department is a column.
        var mayName = IsYears(row);
        if (Enumerable.Range(0, filled.Count).Any(i => !hits[i] && IsData(filled[i].Kind) && filled[i].Kind != CellKind.None
            && !(mayName && filled[i].Kind == CellKind.Departments)))
            return false;
        var hit = hits.Count(h => h);
        return hit >= Math.Max(2, 0.6 * filled.Count) || (hit >= 3 && hit >= 0.5 * filled.Count) || (filled.Count == 1 && hit == 1);
    }

    /// <summary>Whether a row below a header goes on with it: years, roles of values, or words below a wide cell.</summary>
    public bool IsSubheader(ShapeRow row, ShapeRow above)
    {
        if (row.Filled.Count == 0)
            return false;
        var isExact = row.FilledCells.All(IsExact);
        if (above.FilledCells.Count(c => c.Kind == CellKind.Year) >= 2)
            return (isExact && row.Filled.Count >= 2) || IsRepeated(row);
        // A wide cell may be written into each of its columns.
        var isUnderWide = row.Filled.Any(c => above.Cells[c].IsBlank || !above.Cells[c].IsOwn
            || (c > 0 && above.Cells[c].Text == above.Cells[c - 1].Text));
        return (IsHeader(row) && (isExact || isUnderWide)) || (isExact && row.Filled.Count >= 2);
    }

    /// <summary>Whether the first row, without a known word, holds short names that differ over columns of data.</summary>
    public static bool IsContrast(IReadOnlyList<ShapeRow> rows)
    {
        var header = rows[0];
        var texts = header.FilledCells.Select(c => Vocabulary.Key(c.Text)).ToList();
        if (rows.Count < 3 || texts.Count < Math.Max(2, 0.7 * header.Cells.Count) || texts.Distinct().Count() < texts.Count)
            return false;
        if (header.FilledCells.Any(c => IsData(c.Kind)) || texts.Exists(t => t.Length > LongestContrast))
            return false;
        var columnsOfData = header.Filled.Count(c =>
        {
            var kinds = rows.Skip(1).Select(r => r.Cells[c].Kind).Where(k => k != CellKind.Blank).ToList();
            return kinds.Count(IsData) * 2 > kinds.Count;
        });
        return columnsOfData * 2 >= header.Filled.Count;
    }

    /// <summary>Whether the row consists of label and value, perhaps several times: 担当課 | 総務課 | 区分 | 新規.</summary>
    public bool IsPairs(ShapeRow row)
    {
        var filled = row.FilledCells.ToList();
        if (filled.Count < 2 || filled.Count % 2 != 0 || row.Filled[0] != 0)
            return false;
        return Enumerable.Range(0, filled.Count)
            .All(i => i % 2 == 0 ? IsCardLabel(filled[i].Text) : !IsHeaderCell(filled[i]) || filled[i].Kind is CellKind.None);
    }

    /// <summary>Whether the row labels its own cells: label and value all through, or an indicator with its values.</summary>
    public bool IsLabelled(ShapeRow row) =>
        _labelled.TryGetValue(row, out var known) ? known
            : _labelled[row] = IsPairs(row) || LabelledIndicator.Read(row, this, null) is not null;

    /// <summary>Whether labels of a card stand over their texts: 現状 | 取組内容 with a sentence below each.</summary>
    public bool AreLabelsOver(ShapeRow row, ShapeRow below) =>
        row.Filled.Count > 1 && row.Filled.SequenceEqual(below.Filled)
            && row.FilledCells.All(c => CardLabel(c.Text).Kind == LabelKind.Aspect)
            && below.FilledCells.All(c => CardLabel(c.Text).Kind == LabelKind.None);

    /// <summary>What a label says of the value of an indicator beside it; null where the cell is none.</summary>
    public ColumnRole? RoleOf(ShapeCell cell) => words.HeaderOf(cell.Text).Label;

    /// <summary>Whether the text labels a row of a card.</summary>
    public bool IsCardLabel(string text) =>
        _cardLabels.TryGetValue(text, out var known) ? known : _cardLabels[text] = ReadsAsCardLabel(text);

    private bool ReadsAsCardLabel(string text)
    {
        var bare = words.HeaderOf(text).Bare;
        return bare.Length is > 0 and <= LongestCardLabel
            && (words.Finders.CardLabels.Has(bare)
                || words.Finders.CardLabels.Find(bare).Any(w => w.Word.Length >= 3 && w.End == bare.Length)
                || BlockLabel.Read(text).Kind != LabelKind.None);
    }

    /// <summary>What a label of a card announces; none where the text is no label.</summary>
    public BlockLabel CardLabel(string text)
    {
        var bare = words.HeaderOf(text).Bare;
        if (words.Is("card.title", bare))
            return new BlockLabel(LabelKind.Title, AspectKind.Other);
        var known = BlockLabel.Read(text);
        if (known.Kind != LabelKind.None || !IsCardLabel(text))
            return known;
        var word = words.Finders.CardLabels.Has(bare)
            ? bare
            : words.Finders.CardLabels.Find(bare).Where(w => w.End == bare.Length).Select(w => w.Word).FirstOrDefault() ?? "";
        return new BlockLabel(
            words.Is("card.title", word) ? LabelKind.Title
            : words.Is("card.department", word) ? LabelKind.Department
            : words.Is("card.kpi", word) ? LabelKind.Kpi
            : words.Is("card.schedule", word) ? LabelKind.Schedule
            : LabelKind.Aspect,
            AspectKind.Other);
    }

    /// <summary>Whether the row has two years or more: the header of a grid of years.</summary>
    public static bool IsYears(ShapeRow row) => row.FilledCells.Count(c => c.Kind == CellKind.Year) >= 2;

    /// <summary>Whether any cell of the row says what values are.</summary>
    public bool SaysValues(ShapeRow row) => row.FilledCells.Any(c => IsValueWord(words.HeaderOf(c.Text).Bare));

    /// <summary>Whether a header may read so.</summary>
    public bool IsHeaderCell(ShapeCell cell) =>
        _headerCells.TryGetValue(cell, out var known) ? known : _headerCells[cell] = ReadsAsHeader(cell);

    private bool ReadsAsHeader(ShapeCell cell)
    {
        var header = words.HeaderOf(cell.Text);
        if (cell.Kind == CellKind.Year || header.IsPhase)
            return true;
        var key = Vocabulary.Key(cell.Text);
        var bare = header.Bare;
        if (words.Is("cell.person", key))
            return true;
        if (bare.Length == 0)
            return header.Year is not null || words.Finders.Headers.Has(header.InBrackets);
        // 14事業: a figure, though its unit may head a column.
        if (cell.Kind == CellKind.Measure || bare.Length > LongestBare || key.Length > LongestHeader
            || key.Contains('。', StringComparison.Ordinal))
            return false;
        var hits = words.Finders.Headers.Find(bare);
        return hits.Count > 0 && hits.Sum(h => h.End - h.Start) * 2 >= bare.Length
            && hits.Any(h => h.End == bare.Length || h.End - h.Start >= 4);
    }

    private static bool IsData(CellKind kind) =>
        kind is CellKind.Measure or CellKind.Number or CellKind.Mark or CellKind.Change or CellKind.Prose
        or CellKind.Trend or CellKind.Several or CellKind.None or CellKind.Date or CellKind.Departments;

    private bool IsExact(ShapeCell cell)
    {
        if (cell.Kind == CellKind.Year)
            return true;
        var header = words.HeaderOf(cell.Text);
        return header.Bare.Length == 0 || IsValueWord(header.Bare) || header.IsPhase || words.Is("cell.person", header.Bare);
    }

    private bool IsValueWord(string bare) => Array.Exists(ValueRoles, r => words.Is(r, bare)) || bare == "値";

    // 1号 | 2号 | 3号 | 1号 | 2号 | 3号 below two years: the same parts below each.
    private static bool IsRepeated(ShapeRow row)
    {
        var texts = row.FilledCells.Select(c => Vocabulary.Key(c.Text)).ToList();
        var half = texts.Count / 2;
        return texts.Count >= 4 && texts.Count % 2 == 0 && texts.Take(half).Distinct().Count() == half
            && texts.Take(half).SequenceEqual(texts.Skip(half))
            && row.FilledCells.All(c => c.Kind is CellKind.Name or CellKind.Code or CellKind.MeasurableName or CellKind.RowRole);
    }

    // 取組 | 27 | 28 | 29
    private static bool IsRunOfNumbers(List<ShapeCell> filled)
    {
        var run = filled.Select(c => YearHeader.Bare(c.Text)).OfType<int>().ToList();
        return run.Count >= 3 && run.Zip(run.Skip(1)).All(p => p.Second == p.First + 1);
    }
}
