using System.Text.RegularExpressions;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Kpis;

/// <summary><c>対応済み自治会の数【2023 年度までに 640 団体】</c>: the aim stands in a bracket behind its name.</summary>
internal sealed partial class AimInBracket : IKpiIdiom
{
    /// <inheritdoc/>
    public string Name => "aim-in-bracket";

    /// <inheritdoc/>
    public double Confidence => 0.9;

    // …の数【2023 年度までに 640 団体】 | …割合（令和８年度までに50％以上）
    [GeneratedRegex(@"^(?<n>[^【（(［\[]{2,40})[【（(［\[](?<y>[^】）)］\]]{2,12}?)(?:まで)に?、? ?(?<v>[^】）)］\]]{1,20})[】）)］\]]$")]
    private static partial Regex Pattern { get; }

    /// <inheritdoc/>
    public Reading<IReadOnlyList<KpiDraft>> Read(AimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var match = Pattern.Match(item.Text);
        if (!match.Success || AimItems.YearOf(match.Groups["y"].Value.Trim()) is not { } year
            || Measures.Read(match.Groups["v"].Value.Trim()) is not { IsRead: true, Value: { Value: not null } value })
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;
        var (name, note, restated) = NameRemarks.Take(AimText.CleanName(match.Groups["n"].Value));
        if (name.Length == 0)
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;
        IReadOnlyList<KpiDraft> found =
        [
            new KpiDraft(name, null, value with { FiscalYear = year }, item.Evidence)
            {
                Group = item.Group,
                Note = note,
                Restated = restated,
            },
        ];
        return Reading<IReadOnlyList<KpiDraft>>.Of(found);
    }
}
