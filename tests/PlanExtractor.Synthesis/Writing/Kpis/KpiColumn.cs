namespace PlanExtractor.Synthesis.Writing.Kpis;

/// <summary>A column of a table of aims.</summary>
/// <param name="Header">Its first header row.</param>
/// <param name="Second">Its second header row, or null where the first goes on.</param>
/// <param name="Text">What stands in it for an aim.</param>
internal sealed record KpiColumn(string Header, string? Second, Func<KpiItem, string> Text)
{
    /// <summary>Whether values of the aim stand in it.</summary>
    public bool HoldsValues { get; init; }

    /// <summary>Whether equal cells under one another are one.</summary>
    public Func<KpiItem, object>? MergedBy { get; init; }
}
