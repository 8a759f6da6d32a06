using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// Aims in sentences that no label announces: <c>利用率を、令和５年度の12％から令和11年度までに40％に引き上げます。</c> Only what somebody does
/// (…を) from a value to another by a year is one; what becomes of something by itself (…は, …が) is a forecast.
/// </summary>
internal static class ProseAims
{
    private const double Sureness = 0.6;
    private const int LongestSentence = 100;

    private static readonly AimSentence Idiom = new();
    private static readonly WordList Others = WordList.Grammar("prose.others");

    /// <summary>The aims of a line's sentences.</summary>
    public static IEnumerable<KpiDraft> Read(TextBlock line, AimContext context)
    {
        if (!line.Text.Contains('。', StringComparison.Ordinal) || !MayBeAim(line.Text) || line.IsFigure || line.IsNote
            || line.Text.Length > AimItem.MostCharacters)
            yield break;
        foreach (var sentence in line.Text.Split('。').Select(s => s.Trim())
            .Where(s => s.Length is > 0 and <= LongestSentence && MayBeAim(s) && !Others.StandIn(s)))
        {
            var item = new AimItem([ListLines.WithoutBullet(sentence)], line.Evidence) { Places = [line.Evidence] };
            if (Idiom.Read(item) is
                {
                    IsRead: true,
                    Value: [{ Baseline.Value: not null, Target: { Value: not null, Unit: not null, FiscalYear: not null } } kpi]
                }
                && JapaneseText.Tidy(sentence).Contains(kpi.Name + "を", StringComparison.Ordinal))
                yield return AimFinish.Complete(kpi, item, context, null) with { Confidence = Sureness };
        }
    }

    // …を, and a year: what every such sentence has.
    private static bool MayBeAim(string text) => text.Contains('を', StringComparison.Ordinal) && YearSigns.MayBeIn(text);
}
