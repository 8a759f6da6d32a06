using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Scoring;
using PlanExtractor.Synthesis.Styles;

namespace PlanExtractor.Synthesis.Trials;

/// <summary>Makes a plan that is read wrongly as plain and as small as it can be, while it still goes wrong in the same way.</summary>
public static class Shrinking
{
    /// <summary>The smallest trial in which a fact of this kind is wrong; null where none is.</summary>
    public static Trial? Shrink(Trial trial, FactKind kind) =>
        Shrink(trial, t => t.Crash is null && t.Score.Misses.Any(m => m.Kind == kind));

    /// <summary>The smallest trial that breaks in this way; null where this one does not.</summary>
    public static Trial? Shrink(Trial trial, Func<Trial, bool> breaks)
    {
        ArgumentNullException.ThrowIfNull(trial);
        ArgumentNullException.ThrowIfNull(breaks);
        var facts = FactsMaker.Draw(trial.Seed);
        if (!breaks(trial))
            return null;
        var smallest = trial;

        // From plain with one change, if one is enough; else take back one change at a time.
        foreach (var dimension in trial.Style.Changes)
        {
            var style = Settling.Settle(Style.Plain.With(dimension, trial.Style[dimension]));
            var one = Trial.Run(trial.Seed, facts, style);
            if (breaks(one))
            {
                smallest = one;
                break;
            }
        }

        for (var goesOn = true; goesOn;)
        {
            goesOn = false;
            foreach (var dimension in smallest.Style.Changes.ToList())
            {
                var style = Settling.Settle(smallest.Style.With(dimension, dimension.Values[0]));
                if (style.Changes.Count() >= smallest.Style.Changes.Count())
                    continue;
                var plainer = Trial.Run(trial.Seed, facts, style);
                if (!breaks(plainer))
                    continue;
                smallest = plainer;
                goesOn = true;
            }
        }

        return ShrinkFacts(smallest, facts, breaks);
    }

    private static Trial ShrinkFacts(Trial smallest, PlanFacts facts, Func<Trial, bool> breaks)
    {
        for (var goesOn = true; goesOn;)
        {
            goesOn = false;
            foreach (var fewer in Fewer(facts))
            {
                var trial = Trial.Run(smallest.Seed, fewer, smallest.Style);
                if (!breaks(trial))
                    continue;
                (smallest, facts, goesOn) = (trial, fewer, true);
                break;
            }
        }

        return smallest;
    }

    // The same plan without one goal, unit, aim or step.
    private static IEnumerable<PlanFacts> Fewer(PlanFacts facts)
    {
        foreach (var goal in facts.Goals.Where(_ => facts.Goals.Count > 1))
            yield return facts with { Goals = [.. facts.Goals.Where(g => g != goal)] };
        foreach (var goal in facts.Goals)
        {
            foreach (var unit in goal.Units)
            {
                if (goal.Units.Count > 1)
                    yield return With(facts, goal, goal with { Units = [.. goal.Units.Where(u => u != unit)] });
                foreach (var kpi in unit.Kpis.Where(_ => unit.Kpis.Count > 1))
                    yield return With(facts, goal, unit, unit with { Kpis = [.. unit.Kpis.Where(k => k != kpi)] });
                foreach (var step in unit.Steps.Where(_ => unit.Steps.Count > 1))
                    yield return With(facts, goal, unit, unit with { Steps = [.. unit.Steps.Where(s => s != step)] });
            }
        }
    }

    private static PlanFacts With(PlanFacts facts, GoalFacts old, GoalFacts goal) =>
        facts with { Goals = [.. facts.Goals.Select(g => g == old ? goal : g)] };

    private static PlanFacts With(PlanFacts facts, GoalFacts goal, UnitFacts old, UnitFacts unit) =>
        With(facts, goal, goal with { Units = [.. goal.Units.Select(u => u == old ? unit : u)] });
}
