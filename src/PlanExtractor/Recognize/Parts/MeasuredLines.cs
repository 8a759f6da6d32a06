using PlanExtractor.Diagnostics;
using PlanExtractor.Outline;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Parts;

/// <summary>KPIs of lines or of tables, and what stands under KPI labels there and could not be read.</summary>
internal sealed record AimsRead(IReadOnlyList<KpiDraft> Kpis, IReadOnlyList<(Evidence Evidence, string Text)> Unread);

/// <summary>Reads measured lines: under a KPI label every item, elsewhere what says itself that it is an aim.</summary>
internal sealed class MeasuredLines(PlanBlocks plan, Vocabulary words)
{
    // Readings that a title may announce; of the nearest title that announces any, the strongest counts.
    private static readonly string[] Others = ["caption.past", "caption.others", "caption.stats", "caption.finance"];

    // Titles stand over many parts.
    private readonly Dictionary<string, bool?> _titles = new(StringComparer.Ordinal);

    /// <summary>The KPIs of all parts.</summary>
    public AimsRead Read(IReadOnlyList<SectionPart> parts)
    {
        var kpis = new List<KpiDraft>();
        var unread = new List<(Evidence, string)>();
        foreach (var part in parts)
        {
            if (part.Section is { } section && Glossary.GlossaryReader.IsGlossary(section))
                continue;
            var isLabelled = part.Label.Kind == LabelKind.Kpi;
            if (!isLabelled && IsOfOthers(part))
                continue;
            var reading = isLabelled ? KpiPart.OfPart(part) : null;
            kpis.AddRange((reading?.Kpis ?? KpiPart.OfUnlabelledLines(part)).Select(k => Placed(k, part)));
            if (reading is not null)
                unread.AddRange(reading.Unread.Select(i => (i.Evidence, i.Text)));
        }

        return new AimsRead(kpis, unread);
    }

    private KpiDraft Placed(KpiDraft kpi, SectionPart part) =>
        kpi with
        {
            Section = part.Section,
            Place = new Place(plan.BlockAt(kpi.Evidence, part.Start, Math.Min(plan.All.Count, part.Start + part.Blocks.Count + 1)))
        };

    // 国の動向, 県のデジタル化, 第１期計画の振り返り: their figures are no aims of this plan. The nearest title that says anything decides.
    private bool IsOfOthers(SectionPart part)
    {
        var titles = (part.LabelText is null ? [] : new[] { part.LabelText }).Concat(plan.TitlesOver(part.Start));
        return titles.Select(AnnouncesOthers).FirstOrDefault(a => a is not null) ?? false;
    }

    private bool? AnnouncesOthers(string title)
    {
        if (!_titles.TryGetValue(title, out var known))
            _titles.Add(title, known = Read(Vocabulary.Key(title)));
        return known;
    }

    // Null where the title announces neither aims nor anything else.
    private bool? Read(string title)
    {
        var aims = Strength(title, "caption.indicators");
        var others = Others.Max(r => Strength(title, r));
        return aims > 0 || others > 0 ? others > aims || IsOfState(title) : IsOfState(title) ? true : null;
    }

    private double Strength(string title, string role) =>
        words.WordsOf(role).Where(w => title.Contains(w.Key, StringComparison.Ordinal)).Select(w => w.Value).DefaultIfEmpty(0).Max();

    // 国の…, 県に…
    private static bool IsOfState(string title) =>
        title.Length > 1 && title[0] is '国' or '県' or '都' or '府' or '道' && title[1] is 'の' or 'に' or 'や' or 'と';
}
