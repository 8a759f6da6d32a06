using PlanExtractor.Domain;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Scoring;

/// <summary>Rows, cells and spans of schedules.</summary>
internal sealed class ScheduleScoring(
    IReadOnlyDictionary<string, IReadOnlySet<string>> owners, Dictionary<FactKind, Tally> tallies, List<Miss> misses)
{
    private const string Arrows = "➔→⇒➡⇨▶►➤―—ー-";

    public void Score(IReadOnlyList<GoldSchedule> gold, IReadOnlyList<Schedule> found)
    {
        var expected = gold.SelectMany(s => s.Rows.Select(r => Expected(s, r))).ToList();
        var rows = found.SelectMany(s => s.Rows.Select(r => Found(s, r))).ToList();
        var partners = Pairing.Pair(expected, rows, Alike, .85);
        int paired = 0;
        Tally cells = default, spans = default;
        for (var g = 0; g < partners.Length; g++)
        {
            var e = expected[g];
            var row = partners[g] < 0 ? null : rows[partners[g]];
            paired += row is null ? 0 : 1;
            if (row is null)
                misses.Add(new Miss(FactKind.Rows, e.Name, e.Name, "nothing"));
            var got = row is null ? [] : new HashSet<(int?, string)>(row.Cells);
            foreach (var (year, text) in got.ToList())
            {
                // Words in the middle of a drawn bar count for its first year.
                if (e.Spans.FirstOrDefault(s => s.Text == text && s.From <= year && year <= s.To) is { } bar && got.Remove((year, text)))
                    got.Add((bar.From, text));
            }

            // The cell of an arrow lies in a span.
            got.UnionWith(
                e.Cells.Where(c => c.Text == "→" && row?.Spans.Any(s => s.From <= (c.Year ?? 0) && (c.Year ?? 0) <= s.To) == true));
            var both = e.Cells.Count(got.Contains);
            cells += new Tally(both, got.Count(c => !e.Cells.Contains(c) && c.Item2 != "→"), e.Cells.Count - both);
            if (row is not null && both < e.Cells.Count)
                misses.Add(new Miss(FactKind.Cells, e.Name, Describe(e.Cells), Describe(got)));

            HashSet<(int From, int To)> gold0 = [.. e.Spans.Where(s => s.From != s.To || s.Text is null).Select(s => (s.From, s.To))];
            HashSet<(int From, int To)> got0 = [.. row?.Spans.Select(s => (s.From, s.To)) ?? []];
            var same = gold0.Count(got0.Contains);
            spans += new Tally(same, got0.Count(s => !gold0.Contains(s) && s.From != s.To), gold0.Count - same);
            if (row is not null && same < gold0.Count)
                misses.Add(new Miss(FactKind.Spans, e.Name, string.Join(' ', gold0), string.Join(' ', got0)));
        }

        foreach (var row in rows.Where((_, f) => !partners.Contains(f)))
            misses.Add(new Miss(FactKind.Rows, null, "nothing", row.Name));
        tallies[FactKind.Rows] = new Tally(paired, rows.Count - paired, expected.Count - paired);
        tallies[FactKind.Cells] = cells;
        tallies[FactKind.Spans] = spans;
    }

    private static string Describe(IEnumerable<(int? Year, string Text)> cells) =>
        string.Join(' ', cells.OrderBy(c => c.Year).Select(c => FormattableString.Invariant($"{c.Year}:{c.Text}")));

    private static string CellText(string text) => Likeness.Fold(text).Trim(Arrows.ToCharArray()) is { Length: > 0 } words ? words : "→";

    private static Row Expected(GoldSchedule schedule, GoldRow row) => new(
        Labels(row.Group, row.Label, row.Content),
        schedule.Initiative is { } owner ? new HashSet<string>([Likeness.Fold(owner)]) : new HashSet<string>(),
        [.. row.Cells.Select(c => (c.Year, CellText(c.Text)))],
        [.. row.Spans.Select(s => new Span(s.From, s.To, s.Text is null ? null : CellText(s.Text)))]);

    private Row Found(Schedule schedule, ScheduleRow row)
    {
        HashSet<(int? Year, string Text)> cells = [.. row.Cells.Select(c => (c.FiscalYear, CellText(c.Text)))];
        cells.UnionWith(
            row.Spans.Where(s => s.Mark == SpanMark.Arrow && Likeness.Fold(s.Text).Length == 0).Select(s => ((int?)s.FromFiscalYear, "→")));
        return new Row(
            Labels(null, row.Label, row.Content),
            schedule.InitiativeId is { } id && owners.TryGetValue(id, out var names) ? names : new HashSet<string>(),
            cells,
            [.. row.Spans.Select(s => new Span(s.FromFiscalYear, s.ToFiscalYear, s.Text))]);
    }

    private static IReadOnlyList<string> Labels(string? group, string label, string? content) =>
        [.. new[] { label, content, group + label, label + content }.Where(l => Likeness.Fold(l).Length > 0).Select(l => l!)];

    private static double Alike(Row gold, Row row)
    {
        var score = gold.Labels.Count == 0 && row.Labels.Count == 0 ? .6
            : gold.Labels.SelectMany(g => row.Labels.Select(r => Likeness.Of(g, r))).DefaultIfEmpty(0).Max();
        if (gold.Owner.Count > 0 && gold.Owner.Overlaps(row.Owner))
            score += .5;
        if (gold.Cells.Count > 0)
            score += .4 * gold.Cells.Count(row.Cells.Contains) / gold.Cells.Count;
        return score;
    }

    private sealed record Span(int From, int To, string? Text);

    private sealed record Row(
        IReadOnlyList<string> Labels, IReadOnlySet<string> Owner, HashSet<(int? Year, string Text)> Cells, IReadOnlyList<Span> Spans)
    {
        public string Name => Labels is [var label, ..] ? label : "a row without label";
    }
}
