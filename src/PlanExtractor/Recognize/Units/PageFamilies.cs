namespace PlanExtractor.Recognize.Units;

/// <summary>Slides and sheets: pages that share slots. The title is what varies in the same place, in the largest type.</summary>
internal static class PageFamilies
{
    private const int FewestSlots = 2;
    private const int Fewest = 3;
    private const double SameSlots = 0.6;
    private const double MostPages = 0.7;

    // Points: titles stand in the same place within a line's height, and in the upper part of the page.
    private const double SamePlace = 12;
    private const double UpperPart = 295;

    /// <summary>The families.</summary>
    public static IEnumerable<UnitFamily> Find(PlanLines lines)
    {
        var pages = lines.All.Where(l => l.Page is not null).GroupBy(l => l.Page!.Value).ToDictionary(g => g.Key, g => g.ToList());
        var groups = new List<(HashSet<string> Slots, List<int> Pages)>();
        foreach (var (page, own) in pages.OrderBy(p => p.Key))
        {
            var slots = own.SelectMany(l => lines.AllTokensOf(l.At)).ToHashSet(StringComparer.Ordinal);
            if (slots.Count < FewestSlots)
                continue;
            var best = groups.OrderByDescending(g => g.Slots.Count(slots.Contains)).FirstOrDefault();
            if (best.Pages is not null && best.Slots.Count(slots.Contains) >= SameSlots * Math.Min(slots.Count, best.Slots.Count))
            {
                best.Pages.Add(page);
                best.Slots.UnionWith(slots);
            }
            else
            {
                groups.Add((slots, [page]));
            }
        }

        return groups.Where(g => g.Pages.Count >= Fewest).Select(g => Family(lines, g.Pages, pages)).OfType<UnitFamily>();
    }

    private static UnitFamily? Family(PlanLines lines, List<int> group, Dictionary<int, List<UnitLine>> pages)
    {
        var places = group.SelectMany(p => pages[p]).Where(l => MayBeTitle(lines, l))
            .GroupBy(l => (Math.Round(l.Block.Evidence.Bbox![1] / SamePlace), l.Depth)).Select(g => g.ToList()).ToList();
        double Fit(List<UnitLine> titles) =>
            (double)titles.Select(l => l.Page).Distinct().Count() / group.Count * titles.Select(l => l.Key).Distinct()
                .Count() / titles.Count * (titles[0].Depth > 0 ? 1 : 0.8);

        var best = places.OrderByDescending(Fit).FirstOrDefault();
        return best is null || Fit(best) < MostPages ? null
            : new UnitFamily(UnitForm.Page, $"titles at {best[0].Block.Evidence.Bbox![1]:0}",
                [.. best.Select(l => new UnitMember(pages[l.Page!.Value][0].At, pages[l.Page.Value][^1].At + 1, l.At, l.Title,
                    l.Number) { Departments = l.Departments })]);
    }

    private static bool MayBeTitle(PlanLines lines, UnitLine line) =>
        line is { Grid: null, IsItem: false, Block.Evidence.Bbox: { } box } && box[1] < UpperPart && lines.SlotOf(line.At) is null
            && lines.Titles.IsTitle(line.PlainTitle, line.Number is not null);
}
