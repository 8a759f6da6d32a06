using System.Text.RegularExpressions;
using PlanExtractor.Diagnostics;

namespace PlanExtractor.Recognize.Kpis;

/// <summary><c>窓口の待ち時間　15分（現状 25分）</c>: the baseline in brackets after the target.</summary>
public sealed partial class ParenthesizedBaseline : IKpiIdiom
{
    /// <inheritdoc/>
    public string Name => "parenthesized-baseline";

    // （現状 25分） | (R5実績：31件) | （基準値（R3）12％）
    [GeneratedRegex(@"[(（](?:現状値?|基準値?|現況値?)(?<r>[^()（）]{1,30})[)）]")]
    private static partial Regex Bracket { get; }

    /// <inheritdoc/>
    public Reading<IReadOnlyList<KpiDraft>> Read(AimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var text = item.Text;
        var match = Bracket.Match(text);
        if (!match.Success || AimSides.Left(text[..match.Index]) is not { Value: { Value: not null } target, Names: { Count: > 0 } names }
            || AimSides.Right(match.Groups["r"].Value.TrimStart('：', ':', ' ')) is not { Value: { Value: not null } baseline })
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;
        var (name, note, restated) = NameRemarks.Take(AimText.CleanName(names[^1]));
        IReadOnlyList<KpiDraft> found =
        [
            new KpiDraft(name, baseline, target with { FiscalYear = target.FiscalYear ?? item.BlockYear }, item.Evidence) { Group = item.Group, Note = note, Restated = restated },
        ];
        return Reading<IReadOnlyList<KpiDraft>>.Of(found);
    }
}
