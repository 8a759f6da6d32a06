using static PlanExtractor.Synthesis.Styles.Dimensions;

namespace PlanExtractor.Synthesis.Writing.Kpis;

/// <summary>Aims without a table.</summary>
internal sealed class KpiLines(Desk desk, AimTexts aims)
{
    /// <summary>The lines of one aim.</summary>
    public IEnumerable<string> Write(KpiItem item)
    {
        var (baseline, target) = (aims.Baseline(item), aims.Target(item));
        switch (desk.Style[KpiForm])
        {
            case "list":
                yield return $"・{item.FullName}";
                yield return $"　現状値：{baseline.Text}";
                if (desk.Style.Is(Targets, "middle-and-last"))
                    yield return $"　中間目標：{aims.Middle(item).Text}";
                yield return $"　目標値：{target.Text}";
                break;
            case "sentence":
                yield return $"・{item.FullName}を、{Past(baseline)}{baseline.Gold!.Text}から{Until(target)}{target.Gold!.Text}に"
                    + $"{(item.Kpi.Grows ? "引き上げます" : "引き下げます")}。";
                break;
            case "leaders":
                yield return $"・{item.FullName}……{target.Text}"
                    + $"{(baseline.Gold is null ? "" : $"（現状　{baseline.Text.Replace("（", "、", StringComparison.Ordinal).TrimEnd('）')}）")}";
                break;
            default:
                yield return $"・{item.FullName}　{baseline.Text}　→　{target.Text}";
                break;
        }
    }

    private string Past(AimText text) => text.Gold?.FiscalYear is { } year ? desk.Notation.Year(year) + "の" : "";

    private string Until(AimText text) => text.Gold?.FiscalYear is { } year ? desk.Notation.Year(year) + "までに" : "";
}
