using PlanExtractor.Resolve;

namespace PlanExtractor.Synthesis.Facts;

/// <summary>Draws the facts of an invented plan.</summary>
public static class FactsMaker
{
    // Sounds like names of towns; none of them exists.
    private static readonly string[] InventedTowns =
        ["青葉野市", "月見沢町", "白波村", "風間原市", "桐ノ瀬町", "水穂台市", "霧ヶ峰里村", "千鳥浦町", "花籠町", "星降台市"];

    private static readonly string[] PlanNames =
        ["まちづくり総合計画", "未来創生戦略", "行政経営推進計画", "暮らしの基本計画", "地域づくり行動計画", "持続可能なまち実施計画"];

    private static readonly string[][] CommonParts = [["市街地", "周辺地域"], ["現役世代", "高齢世代"], ["北部", "中部", "南部"]];

    /// <summary>The facts of a seed, always the same.</summary>
    public static PlanFacts Draw(int seed)
    {
        var dice = Dice.For(seed, "facts");
        var (town, prefecture, code) = Town(dice);
        var start = 2024 + dice.Next(4);
        var end = start + 3 + dice.Next(3);
        var goals = dice.Some(Topics.All, 2 + dice.Next(2));
        return new PlanFacts(
            town, prefecture, code, town + dice.One(PlanNames), start, end, [.. goals.Select(g => Goal(g, start, end, dice))]);
    }

    private static (string Town, string? Prefecture, string? Code) Town(Dice dice)
    {
        if (dice.Next(3) == 0)
            return (dice.One(InventedTowns), null, null);
        var register = MunicipalityRegister.Default;
        while (true)
        {
            var entry = dice.One(register.All);
            if (entry.Name[^1] is '市' or '町' or '村' && register.ByName(entry.Name).Count == 1)
                return (entry.Name, entry.Prefecture, entry.Code);
        }
    }

    private static GoalFacts Goal(Topic topic, int start, int end, Dice dice) => new(
        topic.Title,
        [.. dice.Some(topic.Actions, 2 + dice.Next(3)).Select(a => Unit(a, start, end, dice))]);

    private static UnitFacts Unit(TopicAction action, int start, int end, Dice dice) => new(
        action.Title,
        action.Departments,
        action.State,
        action.Work,
        [.. dice.Some(action.Kpis, 1 + dice.Next(2)).SelectMany(k => Kpis(k, dice))],
        [.. action.Steps.Select(s => Step(s, start, end, dice))]);

    private static IEnumerable<KpiFacts> Kpis(TopicKpi kpi, Dice dice)
    {
        IReadOnlyList<string> parts = kpi.Parts.Count > 0 ? kpi.Parts : dice.Next(3) == 0 ? dice.One(CommonParts) : [];
        foreach (var part in parts.Cast<string?>().DefaultIfEmpty())
        {
            var tenths = kpi.Unit == "％" && kpi.Most < 100 && dice.Next(2) == 0;
            var steps = tenths ? 10m : 1m;
            var width = (int)((kpi.Most - kpi.Least) * steps);
            var low = kpi.Least + (dice.Next(Math.Max(1, width / 3)) / steps);
            var high = kpi.Most - (dice.Next(Math.Max(1, width / 3)) / steps);
            var middle = Math.Round((low + high) / 2, tenths ? 1 : 0, MidpointRounding.AwayFromZero);
            yield return new KpiFacts(kpi.Name, part, kpi.Unit, kpi.Grows, kpi.Grows ? low : high, middle, kpi.Grows ? high : low);
        }
    }

    private static StepFacts Step(TopicStep step, int start, int end, Dice dice)
    {
        // Each phase begins after the one before; the first may begin late.
        var from = start + dice.Next(2);
        var phases = new List<PhaseFacts>();
        for (var i = 0; i < step.Phases.Count && from <= end; i++)
        {
            var last = i == step.Phases.Count - 1 ? end - dice.Next(2) : from + dice.Next(2);
            var to = Math.Clamp(last, from, end);
            phases.Add(new PhaseFacts(from, to, step.Phases[i]));
            from = to + 1;
        }

        return new StepFacts(step.Label, phases);
    }
}
