using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Units;

/// <summary>Tables with the same labels: the title is the labelled value that varies most like one.</summary>
internal static class CardFamilies
{
    private const int FewestLabels = 3;
    private const int Fewest = 3;
    private const int TopRows = 4;
    private const int LastReach = 3;
    private const double SameLabels = 0.7;
    private const double MostCards = 0.8;
    private const double LeastFit = 0.6;

    // Stand for the only cell of the first row, and for a number at its beginning: A-1 | 設備の導入 | 担当課 | 環境課
    private const string Banner = "^";
    private const string Code = "#";

    /// <summary>The families.</summary>
    public static IEnumerable<UnitFamily> Find(PlanLines lines)
    {
        var groups = new List<(HashSet<string> Labels, List<UnitLine> Tables)>();
        foreach (var table in lines.All.Where(l => l.Grid is not null && !lines.IsListed(l.At) && lines.MayBeCard(l.At)))
        {
            var labels = lines.TokensOf(table.At).ToHashSet(StringComparer.Ordinal);
            if (labels.Count < FewestLabels)
                continue;
            var group = groups.FirstOrDefault(g => g.Labels.Count(labels.Contains) >= SameLabels * Math.Min(g.Labels.Count, labels.Count));
            if (group.Tables is null)
                groups.Add((labels, [table]));
            else
                group.Tables.Add(table);
        }

        return groups.Where(g => g.Tables.Count >= Fewest).Select(g => Family(lines, g.Tables)).OfType<UnitFamily>();
    }

    private static UnitFamily? Family(PlanLines lines, List<UnitLine> tables)
    {
        var values = tables.SelectMany(t => Values(t.Table!).Select(v => (t.At, v.Label, v.Text))).GroupBy(v => v.Label)
            .ToDictionary(g => g.Key, g => g.Select(v => (v.At, v.Text)).ToList(), StringComparer.Ordinal);
        var (fit, best) = values.Where(v => v.Key.Length > 0).Select(v => (Fit: Fit(lines, v.Key, v.Value, tables.Count), Label: v))
            .OrderByDescending(v => v.Fit).FirstOrDefault();
        if (best.Key is null || fit < LeastFit)
            return null;
        var numbers = values.Where(v => lines.Words.AnnouncesNumber(v.Key))
            .Select(v => v.Value.DistinctBy(x => x.At).ToDictionary(x => x.At, x => x.Text)).FirstOrDefault();
        var titles = best.Value.DistinctBy(v => v.At).ToDictionary(v => v.At, v => v.Text);
        // The last card reaches as far as most before it do.
        var reach = Math.Min(LastReach, tables.Zip(tables.Skip(1), (a, b) => b.At - a.At).Order().ElementAt((tables.Count - 1) / 2));
        var members = tables.Select((t, i) => (t.At, End: i + 1 < tables.Count ? tables[i + 1].At : Math.Min(t.At + reach, lines.Count)))
            .Where(t => titles.ContainsKey(t.At)).Select(t =>
        {
            var (number, title) = NumberedTitle.Read(titles[t.At]);
            return new UnitMember(t.At, t.End, t.At, title, number ?? numbers?.GetValueOrDefault(t.At));
        });
        return new UnitFamily(UnitForm.Card, best.Key, [.. members]);
    }

    // Each label with the cell beside it, in the first rows.
    private static IEnumerable<(string Label, string Text)> Values(UnitTable table)
    {
        for (var r = 0; r < Math.Min(TopRows, table.Keys.Count); r++)
        {
            var cells = table.Filled(r).ToList();
            if (r == 0 && cells.Count == 1)
                yield return (Banner, cells[0].Text);
            if (r == 0 && cells.Count > 1 && IsNumber(cells[0].Text, cells[1].Text))
                yield return (Code, cells[0].Text + " " + cells[1].Text);
            for (var c = 0; c + 1 < cells.Count; c++)
                yield return (cells[c].Key, cells[c + 1].Text);
        }
    }

    private static bool IsNumber(string cell, string next) =>
        NumberedTitle.Read(cell + " " + next) is { Number: { } number, Title: var title }
            && JapaneseText.Key(number) == JapaneseText.Key(cell) && JapaneseText.Key(title) == JapaneseText.Key(next);

    private static double Fit(PlanLines lines, string label, List<(int At, string Text)> values, int tables)
    {
        if (values.Count < MostCards * tables)
            return 0;
        var distinct = (double)values.Select(v => v.Text).Distinct().Count() / tables;
        var good = values.Average(v => lines.Titles.IsTitle(PlainText.From(v.Text)) ? 1.0 : 0);
        return distinct * good * (lines.Words.AnnouncesTitle(label) ? 1.5 : lines.Words.KindOf(label) != SlotKinds.None ? 0.3 : 1);
    }
}
