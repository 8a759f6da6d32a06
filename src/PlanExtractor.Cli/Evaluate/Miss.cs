namespace PlanExtractor.Cli.Evaluate;

/// <summary>What became of an item that is not right.</summary>
internal enum MissKind
{
    /// <summary>In the gold, not in the output.</summary>
    Missing,

    /// <summary>In the output, not in the gold.</summary>
    Extra,

    /// <summary>In both, not the same.</summary>
    Differs,
}

/// <summary>A difference between gold and output.</summary>
/// <param name="Kind">Name of the item's kind.</param>
/// <param name="What">What became of it.</param>
/// <param name="Label">What to call the item.</param>
/// <param name="Place">Where it stands, as the gold says, else as the output says; may be empty.</param>
/// <param name="Differences">Field by field, for <see cref="MissKind.Differs"/>.</param>
internal sealed record Miss(string Kind, MissKind What, string Label, string Place, IReadOnlyList<Difference> Differences);

/// <summary>A field that differs.</summary>
/// <param name="Field">Its name.</param>
/// <param name="Expected">What the gold has; empty for nothing.</param>
/// <param name="Found">What the output has; empty for nothing.</param>
/// <param name="InWritingOnly">Only white space or compatibility forms differ.</param>
internal sealed record Difference(string Field, string Expected, string Found, bool InWritingOnly);
