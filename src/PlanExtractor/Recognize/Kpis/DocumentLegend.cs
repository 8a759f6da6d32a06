using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// What a plan says once for all its figures: <c>現状は、令和５年度末の値です。</c>, <c>「目標」は令和11年度における目標を示す。</c>,
/// <c>基準値は、特に記載のない限り令和４年度の値です。目標値の年度は、中間目標が令和11年度、最終目標が令和17年度です。</c>
/// </summary>
internal static partial class DocumentLegend
{
    private const int LongestSentence = 120;

    private static readonly WordList Values = WordList.Grammar("legend.value");
    private static readonly WordList OfOthers = WordList.Grammar("legend.ofOthers");

    // …の値です | …を示す | …とする | …である
    private static readonly WordList Ends = WordList.Grammar("legend.end");
    private static readonly WordList Verbs = WordList.Grammar("legend.verb");

    // Behind 「目標」, 現状値, 中間目標: は | の年度が | ：
    [GeneratedRegex(@"\G[」』]?(?:の年度)?(?:は|が|[：:]|とは)")]
    private static partial Regex Topic { get; }

    /// <summary>Years that hold for all figures of a document; null where it says none.</summary>
    public static AimLegend Read(IEnumerable<TextBlock> lines)
    {
        int? baseline = null, milestone = null, target = null;
        foreach (var sentence in lines.SelectMany(l => JapaneseText.Tidy(l.Text).Split('。'))
            .Where(s => s.Length is > 8 and <= LongestSentence && Says(s.Trim())))
        {
            string? role = null;
            foreach (var clause in sentence.Split('、', '，'))
            {
                role = Named(clause) ?? role;
                if (role is null || Measures.FindAll(clause).Count > 0 || Years.FindAll(clause) is not [{ FiscalYear: { } year }])
                    continue;
                if (ValueLabel.RoleOf(role) is ValueRole.Baseline)
                    baseline ??= year;
                else if (ValueLabel.RoleOf(role) is ValueRole.Milestone)
                    milestone ??= year;
                else
                    target ??= year;
                role = null;
            }
        }

        return new AimLegend(baseline, target, null) { MilestoneYear = milestone };
    }

    // What a clause speaks of: 「目標」は; not 国の目標は
    private static string? Named(string clause)
    {
        foreach (var (at, end) in Values.FindIn(clause))
        {
            var quoted = at > 0 && clause[at - 1] is '「' or '『' && OfOthers.EndOf(clause.AsSpan(0, at - 1)) is null;
            if ((quoted || OfOthers.EndOf(clause.AsSpan(0, at)) is null) && Topic.IsMatch(clause, end))
                return clause[at..end];
        }

        return null;
    }

    private static bool Says(string sentence) => Ends.EndOf(sentence) is not null
        || (Verbs.EndOf(sentence) is { } verb && Ends.EndOf(sentence.AsSpan(0, sentence.Length - verb.Length)) is not null);

    /// <summary>Gives the years to the figures that name none, wherever they stand.</summary>
    public static IEnumerable<KpiDraft> Complete(IEnumerable<KpiDraft> kpis, AimLegend legend) =>
        kpis.Select(k => k with
        {
            Baseline = k.Baseline is { FiscalYear: null, AsOf: null } baseline
                ? baseline with { FiscalYear = legend.BaselineYear }
                : k.Baseline,
            Milestones = k.Milestones is [{ FiscalYear: null } only] ? [only with { FiscalYear = legend.MilestoneYear }] : k.Milestones,
            Target = k.Target is { FiscalYear: null } target ? target with { FiscalYear = legend.TargetYear } : k.Target,
        });
}
