using PlanExtractor.Diagnostics;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>An item under a KPI label: a name with its values, on one line or several.</summary>
/// <param name="Lines">Its lines, bullets dropped; spaces inside are the document's.</param>
/// <param name="Evidence">Its place.</param>
internal sealed record AimItem(IReadOnlyList<string> Lines, Evidence Evidence)
{
    /// <summary>A longer text states no aim.</summary>
    public const int MostCharacters = 1000;

    /// <summary>An item with more lines states no aim.</summary>
    public const int MostLines = 100;

    /// <summary>Heading over this and other items, or null.</summary>
    public string? Group { get; init; }

    /// <summary>Place of each line; empty where only the item's is known.</summary>
    public IReadOnlyList<Evidence> Places { get; init; } = [];

    /// <summary>
    /// Whether the item is marked as one (bullet, cell of its own); only such an item may be a statement without a number.
    /// </summary>
    public bool IsMarked { get; init; }

    /// <summary>All lines as one.</summary>
    public string Text => Lines.Count == 1 ? Lines[0] : string.Join(' ', Lines);
}

/// <summary>An idiom in which plans write KPIs outside tables.</summary>
internal interface IKpiIdiom
{
    /// <summary>Kebab-case name, as in its spec.</summary>
    string Name { get; }

    /// <summary>How sure what it reads is under a KPI label, 0 to 1.</summary>
    double Confidence => 1;

    /// <summary>The KPIs of an item; not mine where the item is written another way.</summary>
    Reading<IReadOnlyList<KpiDraft>> Read(AimItem item);
}
