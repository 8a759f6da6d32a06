using PlanExtractor.Layout;
using PlanExtractor.Recognize.Kpis;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Name and group of an indicator by what its row says.</summary>
internal sealed record IndicatorName
{
    /// <summary>Reads them.</summary>
    /// <param name="written">The name's cell.</param>
    /// <param name="part">The cell beside it (男性), or null.</param>
    /// <param name="headerPart">The part that the columns are for (男性 below 目標値), or null.</param>
    /// <param name="group">Group of the rows, or null.</param>
    /// <param name="words">Words of units.</param>
    public IndicatorName(string written, ShapeCell? part, string? headerPart, string? group, TableWords words)
    {
        var goal = RowGoals.IsGoal(written) ? RowGoals.NameOf(written) : written;
        var (clean, note, restated) = NameRemarks.Take(AimText.CleanName(goal.Replace('\n', ' ')));
        (var name, Unit) = CellUnits.OfName(clean, words);
        (Note, IsRestated) = (note, restated);
        var isParted = part is { IsOwn: true, IsBlank: false, Kind: not CellKind.None };
        Name = isParted ? JapaneseText.Tidy(part!.Text.Replace('\n', ' ')) : headerPart ?? name;
        Group = isParted || headerPart is not null ? name : group;
    }

    /// <summary>What is measured.</summary>
    public string Name { get; }

    /// <summary>What stands over it, or null.</summary>
    public string? Group { get; }

    /// <summary>The unit in brackets at its end, or null.</summary>
    public string? Unit { get; }

    /// <summary>A remark in the name, or null.</summary>
    public string? Note { get; }

    /// <summary>再掲.</summary>
    public bool IsRestated { get; }
}
