using PlanExtractor.Synthesis.Styles;

namespace PlanExtractor.Synthesis.Writing;

/// <summary>The labels inside a unit of action.</summary>
internal sealed class LabelStyle
{
    private readonly Style _style;
    private readonly string[] _words;

    public LabelStyle(Style style)
    {
        _style = style;
        _words = style[Dimensions.LabelWords] switch
        {
            "common" => ["現状と課題", "取組内容", "数値目標", "年次計画"],
            "plain-words" => ["現状", "今後の取組", "成果指標", "スケジュール"],
            "long" => ["現状及び課題", "取組の方向性", "重要業績評価指標（KPI）", "実施スケジュール"],
            _ => ["いまの姿", "これからの歩み", "達成度をはかるものさし", "年ごとの進め方"],
        };
    }

    public string State => _words[0];

    public string Work => _words[1];

    public string Kpis => _words[2];

    public string Schedule => _words[3];

    /// <summary>A label as a line.</summary>
    /// <param name="words">What it says.</param>
    /// <param name="place">Its place in the unit, from 0.</param>
    public string Line(string words, int place) => _style[Dimensions.LabelMarks] switch
    {
        "lenticular" => $"【{words}】",
        "square" => $"■{words}",
        "angle" => $"＜{words}＞",
        "circle" => $"○ {words}",
        "kana" => $"{"アイウエオカ"[place]}　{words}",
        "brackets" => $"［{words}］",
        "colon" => $"{words}：",
        _ => words,
    };
}
