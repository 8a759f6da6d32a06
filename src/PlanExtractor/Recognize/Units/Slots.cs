using PlanExtractor.Layout;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Units;

/// <summary>
/// The slots of a plan's template: lines, labels and cells that recur with the same words, such as <c>＜現状＞</c>, <c>イ 取組</c>, <c>担当課：…</c>.
/// What varies in the same place is a title or a value.
/// </summary>
internal sealed class Slots
{
    private const int LongestSlot = 40;
    private const int LongestCell = 20;
    private const int LongestSign = 16;
    private const int LongestTag = 14;
    private const int Enough = 3;
    private const double MostLabels = 0.6;

    /// <summary>Stands for the departments in a heading's bracket.</summary>
    internal const string DepartmentBracket = "(department)";

    /// <summary>Stands for the departments behind items; a list of items is one slot.</summary>
    internal const string DoneBy = "(done by)";

    private readonly FieldLine _fields;
    private readonly HashSet<string> _lines;
    private readonly HashSet<string> _cells;
    private readonly LineMarks[] _marks;

    private Slots(IReadOnlyList<Block> blocks, Vocabulary words)
    {
        Words = new UnitWords(words);
        Titles = new TitleForm(Words);
        Lines = [.. blocks.Select((b, i) => UnitLine.Read(i, b))];
        _fields = new FieldLine(Lines, Words);
        _lines = RecurringLines();
        _cells = RecurringCells();
        _marks = [.. Lines.Select(Marks)];
    }

    /// <summary>The words, with the labels that this document adds to them.</summary>
    internal UnitWords Words { get; }

    /// <summary>What may be a title.</summary>
    internal TitleForm Titles { get; }

    /// <summary>The document's lines, one a block.</summary>
    internal IReadOnlyList<UnitLine> Lines { get; }

    /// <summary>Finds the slots of a document.</summary>
    public static Slots Find(IReadOnlyList<Block> blocks, Vocabulary words) => new(blocks, words);

    /// <summary>Whether the block is a slot: a recurring line, or one that begins with a recurring label.</summary>
    public bool IsSlot(int block) => _marks[block].Slot is not null;

    /// <summary>What the slot announces (department, kpi, schedule, currentState, plannedEfforts …), or null.</summary>
    public string? KindOf(int block) => _marks[block].Slot is { } slot && !Lines[block].IsBareNumber ? Words.NameOf(slot) : null;

    /// <summary>What stands behind the label of a line (総務課 in 担当課：総務課), up to the next label; null where it has none.</summary>
    public string? TailOf(int block) =>
        _marks[block] is { Slot: { } slot, Fields: var fields } ? fields.FirstOrDefault(f => f.Label == slot)?.Value : null;

    /// <summary>Key of the slot, or null.</summary>
    internal string? SlotOf(int block) => _marks[block].Slot;

    /// <summary>What was marked in a block.</summary>
    internal LineMarks MarksOf(int block) => _marks[block];

    // Lines in heading position that recur; of a list, such as a table of contents, and of a title set again overleaf they do not count.
    private HashSet<string> RecurringLines()
    {
        var again = SetAgain();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var tags = new Dictionary<(string, string), int>();
        for (var i = 0; i < Lines.Count; i++)
        {
            var line = Lines[i];
            if (line.Grid is not null || again.Contains(i))
                continue;
            if (line.Text.Length <= LongestSlot && !IsListed(i) && !line.IsMeasured && !Titles.IsNoTitle(line.PlainTitle.TrimEnd(':')))
                seen[line.Key] = seen.GetValueOrDefault(line.Key) + 1;
            if (line.Number is not null && i + 1 < Lines.Count
                && Lines[i + 1] is { Grid: null, Number: null, Text.Length: <= LongestTag } tag)
                tags[(line.Style, tag.Key)] = tags.GetValueOrDefault((line.Style, tag.Key)) + 1;
        }

        return [.. seen.Where(s => s.Value >= Enough || (s.Value >= 2 && Words.KindOf(s.Key) != SlotKinds.None)).Select(s => s.Key)
            .Concat(tags.Where(t => t.Value >= 2).Select(t => t.Key.Item2)).Where(LineKey.HasWords)];
    }

    // A title that stands twice in a row among headings of its style was set again on the next page.
    private HashSet<int> SetAgain()
    {
        var again = new HashSet<int>();
        foreach (var run in Lines.Where(l => l.Style != "None" && l.Title.Length > 0).GroupBy(l => l.Style).Select(g => g.ToList()))
        {
            string? Key(int i) => i >= 0 && i < run.Count ? run[i].Key : null;
            again.UnionWith(Enumerable.Range(1, run.Count - 1)
                .Where(i => Key(i) == Key(i - 1) && Key(i) != Key(i + 1) && Key(i) != Key(i - 2)).Select(i => run[i].At));
        }

        return again;
    }

    // ○公用車の更新に当たっては、電動車を導入します。［管財課］: who does what, below the heading of both.
    private static bool IsDoneBy(UnitLine line) => line.Departments.Count > 0 && line.Style == "None"
        && (line.IsItem || line.PlainTitle.Contains('。', StringComparison.Ordinal));

    // 現状 over 38件: the label of a value.
    private bool IsOverValue(UnitLine line) =>
        line.At + 1 < Lines.Count && Lines[line.At + 1] is { Grid: null, Text.Length: <= LongestTag } next
            && (Words.KindOf(line.Key) & (SlotKinds.CurrentState | SlotKinds.Kpi)) != 0 && next.IsMeasured;

    private bool IsListed(int i) =>
        Lines[i].Number is not null
            && ((i > 0 && Lines[i - 1].Style == Lines[i].Style) || (i + 1 < Lines.Count && Lines[i + 1].Style == Lines[i].Style));

    private HashSet<string> RecurringCells()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in Lines.Select(l => l.Table).OfType<UnitTable>())
        {
            foreach (var key in table.Keys.Select(r => r[0]).Concat(table.Keys[0]).Distinct())
                seen[key] = seen.GetValueOrDefault(key) + 1;
        }

        return [.. seen.Where(s => s.Value >= Enough || (s.Value >= 2 && Words.KindOf(s.Key) != SlotKinds.None)).Select(s => s.Key)
            .Where(LineKey.HasWords)];
    }

    // 施策の方向(1)　健康づくり: the word belongs to the number.
    private static bool IsNumber(UnitLine line, string label) => LineKey.From(line.Number!) == label;

    // 現状値（R5）：31 件 says what an aim is; the name of the indicator above it is no title of a unit. 【現状】 before prose is a slot.
    private LineMarks Marks(UnitLine line) => line.Table is { } table ? OfTable(table)
        : ValueLabel.Read(line.Text) is { } label && (label.HoldsValue || IsOverValue(line)) ? OfText(line) with { Slot = null }
        : OfText(line);

    private LineMarks OfTable(UnitTable table)
    {
        var tokens = new List<string>(table.Keys[0].Where(IsToken).Distinct());
        tokens.AddRange(table.Keys.Skip(1).Select(r => r[0]).Where(IsToken));
        var signs = SlotKinds.None;
        foreach (var key in table.Keys.SelectMany(r => r))
        {
            if (key.Length is > 0 and <= LongestSign)
                signs |= Words.KindOf(key) & (SlotKinds.Department | SlotKinds.Kpi);
        }

        signs = tokens.Aggregate(signs, (s, t) => s | Words.KindOf(t));
        if (!signs.HasFlag(SlotKinds.Kpi) && table.HasYears)
            signs |= SlotKinds.Schedule;
        var labels = table.Keys.Skip(1).Count(r => r[0].Length > 0 && _cells.Contains(r[0]));
        return new LineMarks(null, tokens, signs,
            [])
        { IsCard = labels >= Enough && labels >= MostLabels * table.Grid.Rows.Skip(1).Count(r => !r.Cells[0].IsBlank) };
    }

    private bool IsToken(string key) => key.Length <= LongestCell && _cells.Contains(key);

    private LineMarks OfText(UnitLine line)
    {
        var fields = _fields.Read(line.Text);
        var label = fields.Count > 0 ? fields[0].Label : null;
        var slot = label is not null && Words.KindOf(label) == SlotKinds.Department ? label
            : _lines.Contains(line.Key) && !line.IsMeasured ? line.Key
            : label is not null && !(line.Number is not null && (Words.KindOf(label) == SlotKinds.None || IsNumber(line, label)))
            ? label
            : null;
        var tokens = new List<string>();
        var signs = SlotKinds.None;
        if (slot is not null)
        {
            tokens.Add(slot);
            signs |= line.IsBareNumber ? SlotKinds.None : IsOverValue(line) ? SlotKinds.Kpi : Words.KindOf(slot);
            foreach (var inner in fields.Skip(1))
            {
                tokens.Add(inner.Label);
                signs |= Words.KindOf(inner.Label);
            }
        }

        if (line.Departments.Count > 0 && (!line.IsItem || line.IsRunIn) && (line.Style != "None"
            || (line.At + 1 < Lines.Count && Lines[line.At + 1] is { Grid: null } next && _lines.Contains(next.Key))))
        {
            tokens.Add(DepartmentBracket);
            signs |= SlotKinds.Department;
        }

        if (IsDoneBy(line))
        {
            tokens.Add(DoneBy);
            signs |= SlotKinds.Department;
        }

        if (signs == SlotKinds.None && line.Text.IndexOfAny([':', ' ', '】', ']', ')']) is > 1 and <= LongestTag and var close
            && Words.KindOf(LineKey.From(line.Text[..close])) == SlotKinds.Department)
            signs |= SlotKinds.Department;
        return new LineMarks(slot, tokens, signs, fields);
    }
}

/// <summary>What was marked in a block.</summary>
/// <param name="Slot">Key of its slot, or null.</param>
/// <param name="Tokens">Keys of recurring lines, labels and cells in it.</param>
/// <param name="Signs">What they announce.</param>
/// <param name="Fields">Labels and values of a line.</param>
internal sealed record LineMarks(string? Slot, IReadOnlyList<string> Tokens, SlotKinds Signs, IReadOnlyList<LineField> Fields)
{
    /// <summary>Whether it is a table with labels in its first column that recur in other tables.</summary>
    public bool IsCard { get; init; }
}
