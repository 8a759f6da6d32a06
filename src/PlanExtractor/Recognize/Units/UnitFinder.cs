namespace PlanExtractor.Recognize.Units;

/// <summary>
/// Finds the plan's own units of action by what recurs: every way of presenting units proposes families, each is measured, those inside
/// each other contest, the best are chosen.
/// </summary>
internal static class UnitFinder
{
    private const double Sure = 0.5;
    private const int FewestDoubtful = 3;

    /// <summary>The units of a document.</summary>
    /// <param name="slots">Its slots.</param>
    /// <param name="signs">What other readers found, one a block.</param>
    public static UnitReading Find(Slots slots, IReadOnlyList<BlockSigns> signs)
    {
        var lines = new PlanLines(slots, signs);
        var actions = new ActionSigns(lines);
        var score = new FamilyScore(lines, actions, new Echoes(lines));
        var proposed = Propose(lines).Where(f => f.Members.Count > 0).Select(f => score.Rate(MemberEnds.Clip(lines, f))).ToList();
        var families = new Contest(lines, actions).Hold(proposed).OrderByDescending(f => f.Score).ToList();
        var chosen = new UnitChoice(lines, actions).Choose(families);
        var sure = chosen.Select(c => c.Family).Distinct<UnitFamily>(ReferenceEqualityComparer.Instance)
            .ToDictionary(f => f, f => Confidence(f, families), (IEqualityComparer<UnitFamily>)ReferenceEqualityComparer.Instance);
        return new UnitReading(
            [.. chosen.Select(c => Unit(c.Member, c.Family, sure[c.Family])).Where(u => u.Title.Any(char.IsLetterOrDigit))],
            families, Doubt(chosen, families));
    }

    private static IEnumerable<UnitFamily> Propose(PlanLines lines) =>
        RowFamilies.Find(lines).Concat(HeadingFamilies.Find(lines)).Concat(PlainFamilies.Find(lines)).Concat(RunInFamilies.Find(lines))
            .Concat(AnchorFamilies.Find(lines)).Concat(LabelFamilies.Find(lines)).Concat(CardFamilies.Find(lines))
            .Concat(PageFamilies.Find(lines));

    private static Unit Unit(UnitMember member, UnitFamily family, double confidence)
    {
        var (title, restated) = TitleForm.Clean(member.Title);
        return new Unit(member.Number, title, member.Start, member.End, member.TitleAt, member.Row?.Row ?? -1, family,
            confidence, member.Departments)
        {
            Restated = restated,
            Groups = member.Row?.Groups ?? [],
        };
    }

    // By the family's score, and its margin to the best family that shares its blocks under other titles.
    private static double Confidence(UnitFamily family, IReadOnlyList<UnitFamily> families)
    {
        var rival = families.FirstOrDefault(f => IsRival(f, family))?.Score ?? 0;
        var margin = Math.Clamp((family.Score - rival) / Math.Max(0.01, family.Score), 0, 1);
        return Math.Round(Math.Clamp(0.4 + (0.4 * Math.Min(1, family.Score / 0.6)) + (0.2 * margin), 0, 0.98), 2);
    }

    private static bool IsRival(UnitFamily other, UnitFamily family)
    {
        if (ReferenceEquals(other, family) || other.Members.Count == 0)
            return false;
        var titles = family.Members.Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
        return other.Members.Count(m => titles.Contains(m.Key)) * 2 < other.Members.Count
            && other.Members.Any(m => family.Members.Any(m.Overlaps));
    }

    private static string? Doubt(IReadOnlyList<(UnitMember Member, UnitFamily Family)> chosen, IReadOnlyList<UnitFamily> families)
    {
        var weakest = chosen.Select(c => c.Family).Where(f => f.Score < Sure && f.Members.Count >= FewestDoubtful).MinBy(f => f.Score);
        if (weakest is null)
            return null;
        var rival = families.FirstOrDefault(f => IsRival(f, weakest));
        return rival is null ? $"{Show(weakest)}" : $"{Show(weakest)} or {Show(rival)}";
    }

    private static string Show(UnitFamily family) => $"{family.Members.Count} units such as 「{family.Members[0].Title}」";
}
