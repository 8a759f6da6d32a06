using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Units;

/// <summary>The lines of a plan with their slots, signs and parents: what families are made of and measured by.</summary>
internal sealed class PlanLines
{
    private const double Half = 0.5;

    private readonly Slots _slots;
    private readonly IReadOnlyList<BlockSigns> _found;
    private readonly IReadOnlyList<ListedRow>[] _rows;
    private readonly int[] _parents;

    public PlanLines(Slots slots, IReadOnlyList<BlockSigns> found)
    {
        (_slots, _found) = (slots, found);
        _rows = [.. found.Select(Titled)];
        _parents = Nesting.Parents(slots);
    }

    /// <summary>One a block.</summary>
    public IReadOnlyList<UnitLine> All => _slots.Lines;

    /// <summary>How many there are.</summary>
    public int Count => _slots.Lines.Count;

    /// <summary>The words.</summary>
    public UnitWords Words => _slots.Words;

    /// <summary>What may be a title.</summary>
    public TitleForm Titles => _slots.Titles;

    /// <summary>The line.</summary>
    public UnitLine this[int at] => _slots.Lines[at];

    /// <summary>Key of the slot, or null.</summary>
    public string? SlotOf(int at) => _slots.SlotOf(at);

    /// <summary>What the slot of the line announces.</summary>
    public SlotKinds KindOf(int at) => SlotOf(at) is { } slot && !this[at].IsBareNumber ? Words.KindOf(slot) : SlotKinds.None;

    /// <summary>Recurring lines, labels and cells in the block. What a list table says belongs to its rows.</summary>
    public IReadOnlyList<string> TokensOf(int at) => IsListed(at) ? [] : _slots.MarksOf(at).Tokens;

    /// <summary>Tokens also of list tables.</summary>
    public IReadOnlyList<string> AllTokensOf(int at) => _slots.MarksOf(at).Tokens;

    /// <summary>Fields of the line.</summary>
    public IReadOnlyList<LineField> FieldsOf(int at) => _slots.MarksOf(at).Fields;

    /// <summary>Signs of action in the block.</summary>
    public SlotKinds SignsOf(int at) =>
        IsListed(at) ? (_found[at].Schedule ? SlotKinds.Schedule : SlotKinds.None) : _slots.MarksOf(at).Signs
        | (_found[at].Schedule ? SlotKinds.Schedule : 0) | (_found[at].Kpi ? SlotKinds.Kpi : 0)
        | (_found[at].Department ? SlotKinds.Department : 0);

    /// <summary>Whether the block is a table that lists units.</summary>
    public bool IsListed(int at) => RowsOf(at).Count > 0;

    /// <summary>
    /// Units that the rows of the table list; none where its first column holds the labels of a card, which recur in other tables, or
    /// where rows are sentences: <c>○太陽光発電設備の設置を支援します。 | 環境課</c> says who does what below the heading of all.
    /// </summary>
    public IReadOnlyList<ListedRow> RowsOf(int at) => _slots.MarksOf(at).IsCard ? [] : _rows[at];

    /// <summary>Whether the table has labels in its first column, or is at least no table of indicators.</summary>
    public bool MayBeCard(int at) => _slots.MarksOf(at).IsCard || _found[at].Card is not null || !_found[at].Kpi;

    /// <summary>Index of the heading above, or -1.</summary>
    public int ParentOf(int at) => _parents[at];

    /// <summary>Headings above, nearest first.</summary>
    public IEnumerable<int> Above(int at)
    {
        for (var p = _parents[at]; p >= 0; p = _parents[p])
            yield return p;
    }

    /// <summary>Whether the line closes sections: a heading that is no slot.</summary>
    public bool Closes(int at) => Nesting.Opens(_slots, at);

    /// <summary>Index of the first block after the heading's section.</summary>
    public int EndOf(int at)
    {
        var end = at + 1;
        while (end < Count && !(Closes(end) && !Above(end).Contains(at)))
            end++;
        return end;
    }

    /// <summary>Index of the outermost 編, 章 or Ⅰ that the line stands in; else of its outermost heading; -1 where there is none.</summary>
    public int ChapterOf(int at)
    {
        var above = Above(at).ToList();
        var chapter = above.Prepend(at).LastOrDefault(a => this[a].Numbering is Numbering.Part or Numbering.Chapter or Numbering.Roman, -1);
        return chapter >= 0 || above.Count == 0 ? chapter : above[^1];
    }

    private static IReadOnlyList<ListedRow> Titled(BlockSigns found) =>
        found.Rows.Count(r => r.Title.TrimEnd().EndsWith('。')) > Half * found.Rows.Count ? [] : found.Rows;

    /// <summary>The table whose block it is.</summary>
    public TableGrid? GridOf(int at) => this[at].Grid;
}
