using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// What a plan says once for all its figures: <c>現状は、令和５年度末の値です。</c>, <c>「目標」は令和11年度における目標を示す。</c>,
/// <c>基準値は、特に記載のない限り令和４年度の値です。目標値の年度は、中間目標が令和11年度、最終目標が令和17年度です。</c>
/// </summary>
internal static partial class DocumentLegend
{
    private const int LongestSentence = 120;

    // 「目標」は | 現状値は、 | 中間目標が | 基準値：
    [GeneratedRegex(@"(?<!国の|県の|都の|道の|府の|計画の|前回の)[「『]?(?<r>現状値?|現況値?|基準値|策定時値?|中間目標値?|中間値|最終目標値?|目標値?)[」』]?(?:の年度)?(?<p>は|が|[：:]|とは)")]
    private static partial Regex Role { get; }

    // …の値です | …を示す | …とする | …である
    [GeneratedRegex(@"(?:値|現在|時点|もの|度|末|目標|実績)(?:です|である|とします|とする|を示します|を示す|を表します|を表す|を記載(?:します|する)?|としています|となっています)?$")]
    private static partial Regex Says { get; }

    /// <summary>Years that hold for all figures of a document; null where it says none.</summary>
    public static AimLegend Read(IEnumerable<TextBlock> lines)
    {
        int? baseline = null, milestone = null, target = null;
        foreach (var sentence in lines.SelectMany(l => JapaneseText.Tidy(l.Text).Split('。'))
            .Where(s => s.Length is > 8 and <= LongestSentence && Says.IsMatch(s.Trim())))
        {
            string? role = null;
            foreach (var clause in sentence.Split('、', '，'))
            {
                role = Role.Match(clause) is { Success: true } match ? match.Groups["r"].Value : role;
                if (role is null || Measures.FindAll(clause).Count > 0 || Years.FindAll(clause) is not [{ FiscalYear: { } year }])
                    continue;
                if (ValueLabel.RoleOf(role) is ValueRole.Baseline)
                    baseline ??= year;
                else if (role.StartsWith("中間", StringComparison.Ordinal))
                    milestone ??= year;
                else
                    target ??= year;
                role = null;
            }
        }

        return new AimLegend(baseline, target, null) { MilestoneYear = milestone };
    }

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
