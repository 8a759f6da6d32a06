using System.Text.RegularExpressions;
using PlanExtractor.Diagnostics;

namespace PlanExtractor.Recognize.Kpis;

/// <summary><c>利用登録率を82.4%から100%へ</c>, <c>参加者 210人から毎年400人以上</c>: prose with two values.</summary>
internal sealed partial class FromTo : IKpiIdiom
{
    /// <inheritdoc/>
    public string Name => "from-to";

    // …から | より between two values; what follows must begin with a value
    [GeneratedRegex(@"(?:から|より)")]
    private static partial Regex Between { get; }

    /// <inheritdoc/>
    public double Confidence => 0.9;

    /// <inheritdoc/>
    public Reading<IReadOnlyList<KpiDraft>> Read(AimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var text = item.Text;
        // ※窓口は8時から17時まで: a remark.
        if (text.StartsWith('※'))
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;
        foreach (var match in Between.EnumerateMatches(text))
        {
            if (AimSides.Left(text[..match.Index]) is not { Value: { Value: not null } baseline, Names: { Count: > 0 } names }
                || AimSides.Right(text[(match.Index + match.Length)..]) is not { Value: { Value: not null } target })
                continue;
            var (shared, to) = AimSides.ShareUnit(baseline, target);
            var (name, note, restated) = NameRemarks.Take(AimText.CleanName(names[^1].TrimEnd('を', 'が', 'は', 'の')));
            if (name.Length == 0)
                continue;
            IReadOnlyList<KpiDraft> found =
            [
                new KpiDraft(name, shared, to, item.Evidence) { Group = item.Group, Note = note, Restated = restated },
            ];
            return Reading<IReadOnlyList<KpiDraft>>.Of(found);
        }

        return Reading<IReadOnlyList<KpiDraft>>.NotMine;
    }
}
