namespace PlanExtractor.Recognize.Units;

/// <summary>
/// Measures how well a family would do as the plan's units of action. Each factor has a name; the score is their product.
/// </summary>
internal sealed class FamilyScore(PlanLines lines, ActionSigns signs, Echoes echoes)
{
    private const double AimsAlone = 0.6;
    private const double Goal = 0.8;
    private const double OutOfOrder = 0.3;
    private const double Half = 0.5;
    private const int FewestInOrder = 4;

    private static readonly Dictionary<UnitForm, double> Forms = new()
    {
        [UnitForm.Heading] = 1,
        [UnitForm.Card] = 0.95,
        [UnitForm.Rows] = 0.95,
        [UnitForm.Label] = 0.9,
        [UnitForm.RunIn] = 0.9,
        [UnitForm.Page] = 0.9,
        [UnitForm.Anchor] = 0.85,
        [UnitForm.Plain] = 0.85,
    };

    /// <summary>The family with its factors.</summary>
    public UnitFamily Rate(UnitFamily family) =>
        family.Form == UnitForm.Rows ? OfRows(family) : OfBlocks(family.Form == UnitForm.Heading ? WithoutIdle(family) : family);

    private UnitFamily OfRows(UnitFamily family)
    {
        var rows = family.Members;
        var sign = (0.5 * Share(rows, m => m.Row!.HasDepartment)) + (rows.Any(m => m.Row!.HasText) ? 0.25 : 0)
            + (rows[0].Number is not null ? 0.1 : 0)
            + (ActionSigns.WeightOf(SlotKinds.Schedule) * Share(rows, echoes.IsScheduled));
        return family.Times("sign", Math.Min(1, sign)).Times("titles", Share(rows, m => lines.Titles.IsTitle(PlainText.From(m.Title))))
            .Times("size", Math.Min(1, (rows.Count + 1) / 5.0)).Times("form", Forms[family.Form])
            .Times("action", 1 - (0.7 * Share(rows, m => lines.Words.IsAboutPlan(m.Key))));
    }

    private UnitFamily OfBlocks(UnitFamily family)
    {
        var members = family.Members;
        var skeletons = members.Select(m => signs.TokensIn(m).ToList()).ToList();
        var shared = Shared(skeletons);
        var sign = ActionSigns.MeanOfMost(members.Select(m => signs.Weight(m, shared)));
        // Indicators alone: aims, not actions.
        if ((members.Aggregate(SlotKinds.None, (s, m) => s | signs.In(m)) & ~(SlotKinds.Kpi | SlotKinds.Purpose)) == 0)
            sign *= AimsAlone;
        var distinct = (double)members.Select(m => m.Key).Distinct().Count() / members.Count;
        return (family with { Shared = shared })
            .Times("sign", sign)
            .Times("likeness", 0.4 + (0.6 * ActionSigns.MeanOfMost(skeletons.Select(s => Likeness(s, shared)))))
            .Times("duplicates", 1 / (1 + (0.6 * skeletons.Average(s => Extra(s, shared)))))
            .Times("distinct", distinct * distinct)
            .Times("size", Math.Min(1, (members.Count + 2) / 6.0))
            .Times("form", family.Form == UnitForm.Heading && lines[members[0].TitleAt] is { Number: null, Style: not "Bracketed" }
                ? 0.9
                : Forms[family.Form])
            .Times("order", IsOutOfOrder(members) ? OutOfOrder : 1)
            .Times("goal", lines[members[0].TitleAt].NumberWord is { } word && lines.Words.NamesGoal(word) ? Goal : 1)
            .Times("echo", 1 + (0.1 * Share(members, echoes.Stands)))
            .Times("action", 1 - (0.7 * Share(members, m => lines.Words.IsAboutPlan(m.Key))));
    }

    // ５ ジェンダー平等…, 10 人や国の不平等…, 14 海の豊かさ…: numbers that name something else, and do not count what stands here.
    private bool IsOutOfOrder(IReadOnlyList<UnitMember> members)
    {
        var ordinals = members.Where(m => m.Number is not null).Select(m => lines[m.TitleAt].Ordinal).Where(o => o > 0).ToList();
        return ordinals.Count >= FewestInOrder
            && ordinals.Where((o, i) => o == 1 || (i > 0 && o - ordinals[i - 1] is 0 or 1)).Count() < Half * ordinals.Count;
    }

    // Leaves out members of parents under which no member shows any sign: the same style heads prose elsewhere.
    private UnitFamily WithoutIdle(UnitFamily family)
    {
        var busy = family.Members.GroupBy(m => lines.ParentOf(m.TitleAt)).Where(g => g.Any(m => signs.In(m) != SlotKinds.None))
            .SelectMany(g => g).OrderBy(m => m.Start).ToList();
        return busy.Count > 0 ? family with { Members = busy } : family;
    }

    private static HashSet<string> Shared(List<List<string>> skeletons) => skeletons.Count == 1
        ? [.. skeletons[0]]
        : [.. skeletons.SelectMany(s => s.Distinct()).GroupBy(t => t).Where(g => g.Count() >= Math.Max(2, 0.5 * skeletons.Count))
            .Select(g => g.Key)];

    // F-measure of the member's slots with the shared ones.
    private static double Likeness(List<string> skeleton, HashSet<string> shared)
    {
        var own = skeleton.ToHashSet(StringComparer.Ordinal);
        return own.Count + shared.Count == 0 ? 0 : 2.0 * own.Count(shared.Contains) / (own.Count + shared.Count);
    }

    // A level that holds several units repeats each slot; of the slots the median, so that one long table does not matter.
    private static double Extra(List<string> skeleton, HashSet<string> shared)
    {
        var extra = skeleton.Where(t => shared.Contains(t) && t != Slots.DoneBy).GroupBy(t => t)
            .Select(g => g.Count() - 1).Order().ToList();
        return extra.Count == 0 ? 0 : (extra[(extra.Count - 1) / 2] + extra[extra.Count / 2]) / 2.0;
    }

    private static double Share(IReadOnlyList<UnitMember> members, Func<UnitMember, bool> test) =>
        members.Count == 0 ? 0 : (double)members.Count(test) / members.Count;
}
