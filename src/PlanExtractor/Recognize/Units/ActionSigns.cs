namespace PlanExtractor.Recognize.Units;

/// <summary>How much the slots in a member speak for a unit of action: the department is the surest sign of the level.</summary>
internal sealed class ActionSigns(PlanLines lines)
{
    // A recurring label of unknown words counts a little.
    private const double UnknownSlot = 0.07;
    private const double MostOfUnknown = 0.2;

    private static readonly (SlotKinds Kind, double Weight)[] Weights =
    [
        (SlotKinds.Department, 0.5),
        (SlotKinds.Schedule, 0.4),
        (SlotKinds.Kpi, 0.35),
        (SlotKinds.PastEfforts, 0.2),
        (SlotKinds.CurrentState, 0.2),
        (SlotKinds.PlannedEfforts, 0.2),
        (SlotKinds.GoalState, 0.15),
        (SlotKinds.Purpose, 0.1),
    ];

    /// <summary>Weight of the kinds together.</summary>
    public static double WeightOf(SlotKinds kinds) => Weights.Sum(w => kinds.HasFlag(w.Kind) ? w.Weight : 0);

    /// <summary>Kinds of slots in the member.</summary>
    public SlotKinds In(UnitMember member) =>
        Enumerable.Range(member.Start, member.End - member.Start).Aggregate(SlotKinds.None, (s, i) => s | lines.SignsOf(i));

    /// <summary>Recurring lines, labels and cells in the member.</summary>
    public IEnumerable<string> TokensIn(UnitMember member) =>
        Enumerable.Range(member.Start, member.End - member.Start).SelectMany(lines.TokensOf);

    /// <summary>The member's weight, at most 1, without the blocks that count for others.</summary>
    public double Weight(UnitMember member, IReadOnlySet<string> shared, IReadOnlySet<int>? apart = null)
    {
        var own = Enumerable.Range(member.Start, member.End - member.Start).Where(i => apart is null || !apart.Contains(i)).ToList();
        var known = own.Aggregate(SlotKinds.None, (s, i) => s | (apart is null ? lines.SignsOf(i) : Acting(lines.SignsOf(i))));
        var unknown = own.Select(lines.SlotOf).OfType<string>().Where(s => shared.Contains(s) && lines.Words.KindOf(s) == SlotKinds.None)
            .Distinct().Count();
        return Math.Min(1, WeightOf(known) + Math.Min(MostOfUnknown, UnknownSlot * unknown));
    }

    /// <summary>The signs of a block without who measures an indicator (指標 | 現状値 | 目標値 | 担当課), who is not yet who acts.</summary>
    public static SlotKinds Acting(SlotKinds signs) => signs.HasFlag(SlotKinds.Kpi) ? signs & ~SlotKinds.Department : signs;

    /// <summary>Mean without the lowest fifth: some members are thin, as one set out again or one without figures.</summary>
    public static double MeanOfMost(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count == 0 ? 0 : sorted.Skip(sorted.Count / 5).Average();
    }
}
