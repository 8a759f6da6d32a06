namespace PlanExtractor.Words;

/// <summary>
/// The words of headers that also in a line say by themselves what a value is: 現在値, 目指す値; not 最終年度, which names a year.
/// </summary>
internal static class ValueWords
{
    // Shorter words, 基準 or 当初, may be part of any sentence; in brackets they are labels as well: 【基準】412件.
    private const int Shortest = 3, ShortestInBrackets = 2;

    /// <summary>現状値, 策定時.</summary>
    public static WordList Baseline { get; } = Of("baseline", Shortest);

    /// <summary>中間値.</summary>
    public static WordList Milestone { get; } = Of("milestone", Shortest);

    /// <summary>目標値, 目指す値.</summary>
    public static WordList Target { get; } = Of("target", Shortest);

    /// <summary>Those of all three.</summary>
    public static WordList All { get; } = Baseline.And(Milestone).And(Target);

    /// <summary>Those of all three that are labels in brackets.</summary>
    public static WordList InBrackets { get; } =
        Of("baseline", ShortestInBrackets).And(Of("milestone", ShortestInBrackets)).And(Of("target", ShortestInBrackets));

    /// <summary>Which of a KPI's values each word of a caption names: the state (0), a stage on the way (1), the aim (2).</summary>
    public static IReadOnlyDictionary<string, int> Stages(Vocabulary words)
    {
        var stages = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (role, stage) in new[] { ("target", 2), ("milestone", 1), ("baseline", 0), ("actual", 0) })
        {
            foreach (var word in words.WrittenOf(role).Where(w => w.Length >= ShortestInBrackets))
                stages.TryAdd(word, stage);
        }

        return stages;
    }

    private static WordList Of(string role, int shortest) =>
        WordList.From(Vocabulary.Standard, role, w => w.Length >= shortest && !w.Contains('年', StringComparison.Ordinal));
}
