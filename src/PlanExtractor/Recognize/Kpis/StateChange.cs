using System.Text.RegularExpressions;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Kpis;

/// <summary><c>受援計画　未策定（R5） → 策定（R8）</c>: a state in words on both sides of an arrow, each with its year.</summary>
internal sealed partial class StateChange : IKpiIdiom
{
    /// <inheritdoc/>
    public string Name => "state-change";

    /// <inheritdoc/>
    public double Confidence => 0.9;

    // 受援計画　未策定（R5） → 策定（R8） | 規程：一部実施【R5】⇒完了【R9】
    [GeneratedRegex(@"^(?<n>.{2,40}?)[ \u3000：:]+(?<b>[^\d\s（(【：:]{1,10}) ?[（(【](?<by>[^()（）【】]{2,12})[)）】] ?"
        + @"(?:[⇒→➔➡⇨▶►]|->) ?(?<t>[^\d\s（(【]{1,10}) ?[（(【](?<ty>[^()（）【】]{2,12})[)）】]$")]
    private static partial Regex Pattern { get; }

    /// <inheritdoc/>
    public Reading<IReadOnlyList<KpiDraft>> Read(AimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var match = Pattern.Match(item.Text);
        if (!match.Success || YearOf(match, "by") is not { } from || YearOf(match, "ty") is not { } to || to < from)
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;
        var (name, note, restated) = NameRemarks.Take(AimText.CleanName(match.Groups["n"].Value));
        if (name.Length == 0)
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;
        IReadOnlyList<KpiDraft> found =
        [
            new KpiDraft(name, State(match.Groups["b"].Value, from), State(match.Groups["t"].Value, to), item.Evidence)
            {
                Group = item.Group,
                Note = note,
                Restated = restated,
            },
        ];
        return Reading<IReadOnlyList<KpiDraft>>.Of(found);
    }

    private static int? YearOf(Match match, string group) => AimItems.YearOf(match.Groups[group].Value);

    private static Measure State(string text, int year) =>
        new(text, null, null, null, null, null, MeasureKind.Qualitative, MeasureQualifier.Exact, year, null, null);
}
