namespace PlanExtractor.Recognize.Units;

/// <summary>
/// Decides between families that stand inside each other. Signs in an inner member's blocks count for it and no longer for the outer one,
/// so that 方針 with aims of their own lose to their 取組; unless the inner ones begin right under a slot that announces contents (主な取組): they
/// are its parts.
/// </summary>
internal sealed class Contest(PlanLines lines, ActionSigns signs)
{
    private const double Least = 0.2;
    private const double Half = 0.5;
    private const double MostHolders = 0.6;
    private const double Part = 0.6;
    private const double SameTitles = 0.8;
    private const double Larger = 1.2;
    private const SlotKinds Contents = SlotKinds.PlannedEfforts | SlotKinds.Schedule;

    /// <summary>The families with what the contest left of their scores.</summary>
    public IReadOnlyList<UnitFamily> Hold(IReadOnlyList<UnitFamily> families)
    {
        var left = families.ToArray();
        var contenders = Enumerable.Range(0, left.Length).Where(i => left[i].Score >= Least).ToList();
        var shares = new double[left.Length];
        Array.Fill(shares, 1);
        foreach (var outer in contenders.Where(i => families[i].Form != UnitForm.Rows))
        {
            foreach (var inner in contenders.Where(i => i != outer && left[i].Score >= Half * left[outer].Score))
            {
                var held = Held(left[outer], left[inner]);
                if (held.Select(h => h.Outer).Distinct().Count() < MostHolders * left[outer].Members.Count)
                    continue;
                if (AreSetAgain(left[inner], held))
                    left[inner] = left[inner].Times("again", Part);
                else if (held.Count >= Half * left[inner].Members.Count && AreWorkOf(left[inner], held))
                    (left[inner], left[outer]) = (left[inner].Times("part", Part), Acting(left[outer], left[inner].Score));
                else if (held.Count >= Half * left[inner].Members.Count && IsPart(left[inner], held))
                    left[inner] = left[inner].Times("part", Part);
                else
                    shares[outer] = Math.Min(shares[outer], AreActions(left[inner], held)
                        ? Part * Math.Min(1, left[inner].Score / left[outer].Score) : OwnShare(left[outer], held));
            }
        }

        foreach (var rows in contenders.Where(i => families[i].Form == UnitForm.Rows))
        {
            if (contenders.Exists(i => i != rows && left[i].Score >= Half * left[rows].Score && AreUnder(left[rows], left[i].Members)))
                left[rows] = left[rows].Times("part", Part);
        }

        foreach (var i in contenders.Where(i => shares[i] < 1))
            left[i] = left[i].Times("own", shares[i]);
        KeepLarger(left, contenders);
        return left;
    }

    /// <summary>Whether most rows stand in groups that are named as units are: a schedule of the steps of each.</summary>
    public static bool AreUnder(UnitFamily rows, IEnumerable<UnitMember> units)
    {
        var titles = units.Select(u => u.Key).ToHashSet(StringComparer.Ordinal);
        return Share(rows.Members, m => m.Row!.Groups.Any(g => titles.Contains(LineKey.From(NumberedTitle.Read(g).Title)))) >= MostHolders;
    }

    // Whether what one way finds beyond the other shows most of the same slots.
    private bool AreLike(IEnumerable<UnitMember> more, UnitFamily family) =>
        more.Select(m => signs.TokensIn(m).Where(family.Shared.Contains).Distinct().Count()).DefaultIfEmpty(0)
            .Average() >= Half * family.Shared.Count;

    private static List<(UnitMember Inner, UnitMember Outer)> Held(UnitFamily outer, UnitFamily inner) =>
        [.. inner.Members.SelectMany(m => outer.Members.Where(q => q.Start < m.Start && m.End <= q.End).Select(q => (m, q)))];

    // 施策1-1 地域医療の確保 at the head of its second page: the unit begins on the first.
    private static bool AreSetAgain(UnitFamily inner, List<(UnitMember Inner, UnitMember Outer)> held) =>
        held.Count >= SameTitles * inner.Members.Count && held.Average(h => h.Inner.Key == h.Outer.Key ? 1.0 : 0) >= SameTitles;

    // Rows and headings that stand in units with a department of their own are parts; those with departments in what has none are not.
    private bool IsPart(UnitFamily inner, List<(UnitMember Inner, UnitMember Outer)> held)
    {
        var apart = Blocks(held);
        var outerActs = Share(held.Select(h => h.Outer).Distinct(), m => Acts(m, apart));
        if (inner.Form == UnitForm.Rows)
            return outerActs >= MostHolders;
        return AreParts(held) && (outerActs >= Half
            || Share(inner.Members, m => m.Departments.Count > 0 || HasDepartment(m, null)
                || (inner.Form is UnitForm.Heading or UnitForm.RunIn && IsMeasured(m))) < MostHolders);
    }

    // 主な事業 | 内容 | 担当, or in 施策１－１ 事業名 | 内容 | 担当課 below 【具体的な事業】, where the 施策 has indicators of its own: what its
    // rows say of who acts is said of the 施策.
    private bool AreWorkOf(UnitFamily inner, List<(UnitMember Inner, UnitMember Outer)> held) => inner.Form == UnitForm.Rows
        && held.Average(h => IsAnnouncedIn(h.Outer, h.Inner.Start, inner.What) ? 1.0 : 0) >= MostHolders
        && Share(held.Select(h => h.Outer).Distinct(), IsMeasured) >= MostHolders;

    private bool IsAnnouncedIn(UnitMember outer, int table, string what)
    {
        var above = lines.ParentOf(table);
        if (above == outer.TitleAt && (lines.Words.KindOf(what) & SlotKinds.PlannedEfforts) != 0)
            return true;
        var label = above == outer.TitleAt ? table - 1 : lines.ParentOf(above) == outer.TitleAt ? above : -1;
        return label > outer.TitleAt && lines[outer.TitleAt].NumberWord is { } word && lines.Words.AnnouncesTitle(word)
            && (lines.KindOf(label) & SlotKinds.PlannedEfforts) != 0;
    }

    // 取組名 | 内容 | 担当課 in a 分野 that names no department: who acts is said of each row.
    private bool AreActions(UnitFamily inner, List<(UnitMember Inner, UnitMember Outer)> held) => inner.Form == UnitForm.Rows
        && Share(held.Select(h => h.Inner), m => m.Row!.HasDepartment) >= MostHolders
        && Blocks(held) is var apart && Share(held.Select(h => h.Outer).Distinct(), m => Acts(m, apart)) < Least;

    private static UnitFamily Acting(UnitFamily outer, double score) =>
        outer.Score < score ? outer.Times("rows", score / outer.Score) : outer;

    private bool HasDepartment(UnitMember member, HashSet<int>? apart) => Has(SlotKinds.Department, member, apart);

    private bool Acts(UnitMember member, HashSet<int> apart) => Enumerable.Range(member.Start, member.End - member.Start)
        .Any(i => !apart.Contains(i) && ActionSigns.Acting(lines.SignsOf(i)).HasFlag(SlotKinds.Department));

    // 具体的施策 of a 基本目標, each with indicators of its own.
    private bool IsMeasured(UnitMember member) => Has(SlotKinds.Kpi, member, null);

    private bool Has(SlotKinds kind, UnitMember member, HashSet<int>? apart) =>
        Enumerable.Range(member.Start, member.End - member.Start)
            .Any(i => apart?.Contains(i) != true && lines.SignsOf(i).HasFlag(kind));

    private static double Share(IEnumerable<UnitMember> members, Func<UnitMember, bool> test) => members.Average(m => test(m) ? 1.0 : 0);

    private static HashSet<int> Blocks(List<(UnitMember Inner, UnitMember Outer)> held) =>
        [.. held.SelectMany(h => Enumerable.Range(h.Inner.Start, h.Inner.End - h.Inner.Start))];

    // Whether the first inner member of most outer ones begins under a slot that announces what the outer one holds.
    private bool AreParts(List<(UnitMember Inner, UnitMember Outer)> held) =>
        held.GroupBy(h => h.Outer).Select(g => g.First())
            .Average(h => (lines.KindOf(h.Inner.Start - 1) & Contents) != 0 && h.Inner.Start - 1 > h.Outer.Start ? 1.0 : 0) >= Half;

    private double OwnShare(UnitFamily outer, List<(UnitMember Inner, UnitMember Outer)> held)
    {
        var apart = Blocks(held);
        return ActionSigns.MeanOfMost(outer.Members.Select(m => signs.Weight(m, outer.Shared, apart))) / Math.Max(0.01,
            outer.Factor("sign"));
    }

    // The same titles found in two ways: the way that finds more of them stays.
    private void KeepLarger(UnitFamily[] families, List<int> contenders)
    {
        foreach (var a in contenders)
        {
            var names = families[a].Members.Select(m => m.Key).ToHashSet(StringComparer.Ordinal);
            foreach (var b in contenders.Where(b => families[b].Form != UnitForm.Rows
                && families[b].Members.Count > Larger * families[a].Members.Count && families[b].Score >= Half * families[a].Score))
            {
                if (families[b].Members.Select(m => m.Key).Where(names.Contains).Distinct().Count() < SameTitles * names.Count
                    || !AreLike(families[b].Members.Where(m => !names.Contains(m.Key)), families[a]))
                    continue;
                if (families[b].Score < families[a].Score)
                    families[b] = families[b].Times("same", families[a].Score / families[b].Score);
                families[a] = families[a].Times("smaller", 0);
                break;
            }
        }
    }
}
