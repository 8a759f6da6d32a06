namespace PlanExtractor.Synthesis.Facts;

/// <summary>What an invented plan says, whatever it looks like.</summary>
/// <param name="Town">Name with 市, 町, 村, of the register or invented.</param>
/// <param name="Prefecture">Of the register; null for an invented name.</param>
/// <param name="Code">Of the register; null for an invented name.</param>
/// <param name="Title">Of the plan.</param>
/// <param name="Start">First fiscal year.</param>
/// <param name="End">Last fiscal year.</param>
/// <param name="Goals">Two or three, each with its units of action.</param>
public sealed record PlanFacts(
    string Town, string? Prefecture, string? Code, string Title, int Start, int End, IReadOnlyList<GoalFacts> Goals)
{
    /// <summary>Fiscal years of the plan.</summary>
    public IReadOnlyList<int> Years => [.. Enumerable.Range(Start, End - Start + 1)];

    /// <summary>Year of the current values.</summary>
    public int BaselineYear => Start - 2;

    /// <summary>All units of action, in order.</summary>
    public IEnumerable<UnitFacts> Units => Goals.SelectMany(g => g.Units);
}

/// <summary>A goal over units of action.</summary>
public sealed record GoalFacts(string Title, IReadOnlyList<UnitFacts> Units);

/// <summary>A unit of action.</summary>
public sealed record UnitFacts(
    string Title, IReadOnlyList<string> Departments, string State, string Work, IReadOnlyList<KpiFacts> Kpis,
        IReadOnlyList<StepFacts> Steps);

/// <summary>A measurable aim.</summary>
/// <param name="Name">Without its part.</param>
/// <param name="Part">男性, 小学校 …, or null.</param>
/// <param name="Unit">Counter.</param>
/// <param name="Grows">Whether more is meant.</param>
/// <param name="Baseline">Value in the year of the current values.</param>
/// <param name="Middle">Value in the middle of the period.</param>
/// <param name="Target">Value in its last year.</param>
public sealed record KpiFacts(string Name, string? Part, string Unit, bool Grows, decimal Baseline, decimal Middle, decimal Target);

/// <summary>A step of a schedule: what is done from year to year.</summary>
/// <param name="Label">Its name.</param>
/// <param name="Phases">Words with their first and last year, in order.</param>
public sealed record StepFacts(string Label, IReadOnlyList<PhaseFacts> Phases);

/// <summary>What is done in some years.</summary>
public sealed record PhaseFacts(int From, int To, string Text);
