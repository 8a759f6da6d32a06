using PlanExtractor.Recognize.Cards;

namespace PlanExtractor.Recognize.Units;

/// <summary>What other readers found in a block: signs of action.</summary>
/// <param name="Schedule">It was read as a schedule.</param>
/// <param name="Kpi">It was read as KPIs.</param>
/// <param name="Department">It names departments.</param>
/// <param name="Card">It was read as a card.</param>
/// <param name="Rows">Units that its rows list; empty where it is no list table.</param>
internal sealed record BlockSigns(bool Schedule, bool Kpi, bool Department, CardDraft? Card, IReadOnlyList<ListedRow> Rows)
{
    /// <summary>Nothing found.</summary>
    public static readonly BlockSigns None = new(false, false, false, null, []);
}

/// <summary>A row of a list table.</summary>
/// <param name="Row">0-based row of the grid.</param>
/// <param name="Number">As written, or null.</param>
/// <param name="Title">Without number.</param>
/// <param name="HasDepartment">Whether a department stands in it.</param>
/// <param name="HasText">Whether it says what is done.</param>
/// <param name="Groups">Groups above it, outermost first.</param>
/// <param name="ItemHeader">Header of the column of titles.</param>
internal sealed record ListedRow(int Row, string? Number, string Title, bool HasDepartment, bool HasText, IReadOnlyList<string> Groups,
    string ItemHeader)
{
    /// <summary>再掲: listed again, and said so.</summary>
    public bool IsRestated { get; init; }
}
