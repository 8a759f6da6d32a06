using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Tables;

/// <summary>The cells of one indicator of a card, each by the role that its label gives it.</summary>
internal sealed class IndicatorCells
{
    private readonly IReadOnlyList<ShapeCell> _remarks = [];
    private readonly ShapeCell? _name;

    /// <summary>None yet.</summary>
    public IndicatorCells()
    {
    }

    /// <summary>Those of a row that labels its own cells.</summary>
    public IndicatorCells(LabelledIndicator row)
    {
        (_name, Part, _remarks) = (row.Name, row.Part, row.Remarks);
        foreach (var (role, label, value) in row.Values)
            Labelled[role] = (label, value);
        Labelled[ColumnRole.Name] = (row.Name, row.Name);
    }

    /// <summary>Label and value of each role.</summary>
    public Dictionary<ColumnRole, (ShapeCell Label, ShapeCell Value)> Labelled { get; } = [];

    /// <summary>The part of the indicator (支所), or null.</summary>
    public ShapeCell? Part { get; }

    /// <summary>Whether it has a name, a baseline and a target.</summary>
    public bool IsComplete => Labelled.ContainsKey(ColumnRole.Name) && Labelled.ContainsKey(ColumnRole.Baseline)
        && Labelled.ContainsKey(ColumnRole.Target);

    /// <summary>Whether its row says that there is no target: <c>（参考）人口 | 基準値 | 8,100人 | 目標値 | －</c>.</summary>
    public bool SaysNoTarget => _name is not null && Labelled.TryGetValue(ColumnRole.Target, out var target)
        && target.Value.Kind == CellKind.None;

    /// <summary>Where its name, its part and its values stand.</summary>
    public IEnumerable<(int Row, int Column)> Places =>
        Labelled.Values.Select(v => v.Value).Concat(Part is null ? [] : [Part]).Select(c => (c.Row, c.Column));

    /// <summary>What its name says beside itself, the cells that hold no value (未調査) and those behind the values; or null.</summary>
    public string? Note(string? ofName)
    {
        var absent = Labelled.Where(v => LabelRoles.IsValue(v.Key)).OrderBy(v => v.Key).Select(v => v.Value.Value)
            .Where(c => c.Kind == CellKind.None && c.Text.Any(char.IsLetter)).Select(Text);
        var note = string.Join('、', new[] { ofName }.OfType<string>().Concat(absent)
            .Concat(_remarks.Where(c => c.Kind is not (CellKind.None or CellKind.Departments)).Select(Text)).Distinct());
        return note.Length > 0 ? note : null;
    }

    private static string Text(ShapeCell cell) => JapaneseText.Tidy(cell.Text.Replace('\n', ' '));
}
