using PlanExtractor.Synthesis.Styles;

namespace PlanExtractor.Synthesis.Writing.Kpis;

/// <summary>Header words of aims.</summary>
internal sealed record KpiWording(string Name, string Baseline, string Middle, string Target)
{
    public static KpiWording Of(Style style) => style[Dimensions.KpiWords] switch
    {
        "standard" => new("指標名", "基準値", "中間値", "目標値"),
        "plan-time" => new("評価指標", "計画策定時", "中間目標", "計画目標"),
        "recent" => new("成果指標", "直近値", "中間目標", "最終目標"),
        "short" => new("項目", "現状", "中間", "目標"),
        "final" => new("数値目標", "基準年度", "中間年度", "最終年度"),
        "spaced" => new("指　　標", "現　状", "中　間", "目　標"),
        _ => new("指標", "現状値", "中間目標値", "目標値"),
    };
}
