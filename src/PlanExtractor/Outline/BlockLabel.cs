using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Outline;

/// <summary>What a label announces.</summary>
public enum LabelKind
{
    /// <summary>Not a known label.</summary>
    None,

    /// <summary>【重要業績評価指標（KPI）】, 数値目標, 目標・効果.</summary>
    Kpi,

    /// <summary>【主な取組みとスケジュール】, 工程表.</summary>
    Schedule,

    /// <summary>担当課, 所管.</summary>
    Department,

    /// <summary>事業名, 具体的な取り組み名: what follows is a title.</summary>
    Title,

    /// <summary>分野, 3つの柱の分類: what follows is a category.</summary>
    Category,

    /// <summary>現状, 目的, これまでの取組み: see <see cref="BlockLabel.Aspect"/>.</summary>
    Aspect,
}

/// <summary>The words by which plans label the parts of an initiative, in headings, 【】 and first columns of cards.</summary>
/// <param name="Kind">What it announces.</param>
/// <param name="Aspect">Kind of aspect; <see cref="AspectKind.Other"/> for other labels.</param>
public sealed record BlockLabel(LabelKind Kind, AspectKind Aspect)
{
    /// <summary>Not a label.</summary>
    public static readonly BlockLabel None = new(LabelKind.None, AspectKind.Other);

    private const int LongestLabel = 24;

    // In this order: 目標とするべき状況 is a state before 目標 is a KPI; 主な取組みとスケジュール is a schedule before it is an effort.
    private static readonly (string[] Words, BlockLabel Label)[] Containing =
    [
        (["スケジュール", "工程表", "ロードマップ", "年次計画", "行程表", "実施工程"], new(LabelKind.Schedule, AspectKind.Other)),
        (["担当課", "担当部", "担当所属", "担当係", "所管課", "所管部", "主管課", "関係課", "担当室", "実施主体", "所管"], new(LabelKind.Department, AspectKind.Other)),
        (["目指す姿", "めざす姿", "目指すべき姿", "あるべき姿", "ありたい姿", "べき状況", "目標とする状況", "目標とする姿", "将来像", "将来の姿"], new(LabelKind.Aspect, AspectKind.GoalState)),
        (["重要業績評価指標", "KPI", "数値目標", "成果指標", "評価指標", "目標指標", "活動指標", "達成目標", "達成指標", "目標・効果", "効果・目標", "目標と効果", "成果目標", "目標数値", "目標値", "指標"], new(LabelKind.Kpi, AspectKind.Other)),
        (["これまでの", "取組実績", "取組状況", "取組みの状況", "取り組み状況", "取組の経過", "取組の成果"], new(LabelKind.Aspect, AspectKind.PastEfforts)),
        (["今後必要な", "今後の取組", "今後の取り組み", "今後の方向", "これからの"], new(LabelKind.Aspect, AspectKind.PlannedEfforts)),
        (["事業名", "施策名", "取組名", "取り組み名", "取組み名", "取組項目名"], new(LabelKind.Title, AspectKind.Other)),
        (["の分類", "施策分野", "重点分野"], new(LabelKind.Category, AspectKind.Other)),
        (["背景", "必要性"], new(LabelKind.Aspect, AspectKind.Background)),
        (["現状", "現在の状況", "現況"], new(LabelKind.Aspect, AspectKind.CurrentState)),
        (["課題"], new(LabelKind.Aspect, AspectKind.Background)),
        (["目的", "ねらい", "狙い", "趣旨"], new(LabelKind.Aspect, AspectKind.Purpose)),
        (["概要"], new(LabelKind.Aspect, AspectKind.Summary)),
        (["考え方", "手法", "基本方針", "進め方", "方向性", "実施方法"], new(LabelKind.Aspect, AspectKind.Approach)),
        (["主な取組", "主な取り組み", "主な施策", "主要な取組", "主要な取り組み", "主要施策", "主要事業", "具体的な取組", "具体的な取り組み", "具体的取組", "取組内容", "取り組み内容", "取組みの内容", "実施項目", "主な事業", "事業内容"], new(LabelKind.Aspect, AspectKind.PlannedEfforts)),
        (["期待される効果", "期待する効果", "見込まれる効果"], new(LabelKind.Aspect, AspectKind.GoalState)),
    ];

    // Words too common inside other titles: labels only when they stand alone.
    private static readonly Dictionary<string, BlockLabel> Exactly = new(StringComparer.Ordinal)
    {
        ["内容"] = new(LabelKind.Aspect, AspectKind.Summary),
        ["取組"] = new(LabelKind.Title, AspectKind.Other),
        ["事業"] = new(LabelKind.Title, AspectKind.Other),
        ["名称"] = new(LabelKind.Title, AspectKind.Other),
        ["目標"] = new(LabelKind.Kpi, AspectKind.Other),
        ["効果"] = new(LabelKind.Aspect, AspectKind.GoalState),
        ["担当"] = new(LabelKind.Department, AspectKind.Other),
        ["担当者"] = BlockLabel.None,
        ["分野"] = new(LabelKind.Category, AspectKind.Other),
        ["分類"] = new(LabelKind.Category, AspectKind.Other),
        ["区分"] = new(LabelKind.Category, AspectKind.Other),
        ["実施時期"] = new(LabelKind.Schedule, AspectKind.Other),
        ["実施期間"] = new(LabelKind.Schedule, AspectKind.Other),
        ["事業期間"] = new(LabelKind.Schedule, AspectKind.Other),
        ["対象"] = new(LabelKind.Aspect, AspectKind.Other),
        ["備考"] = new(LabelKind.Aspect, AspectKind.Other),
        ["根拠"] = new(LabelKind.Aspect, AspectKind.Other),
        ["事業費"] = new(LabelKind.Aspect, AspectKind.Other),
    };

    /// <summary>Reads a label: brackets, bullets, a closing colon, a year and a remark in brackets do not matter.</summary>
    public static BlockLabel Read(string text)
    {
        var key = Core(text);
        if (key.Length is 0 or > LongestLabel || key.Contains('。', StringComparison.Ordinal))
            return None;
        if (Exactly.TryGetValue(key, out var exact))
            return exact;
        foreach (var (words, label) in Containing)
        {
            if (Array.Exists(words, w => key.Contains(w, StringComparison.Ordinal)))
                return label;
        }

        return None;
    }

    // 【重要業績評価指標（KPI）】 → 重要業績評価指標(KPI); 目標・効果 (令和7年度) → 目標・効果
    private static string Core(string text)
    {
        var key = JapaneseText.Key(text).Trim('【', '】', '《', '》', '〈', '〉', '<', '>', '[', ']', '■', '◆', '●', '◇', '○', '・', ':', '「', '」', '≪', '≫');
        var bracket = key.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 && key.EndsWith(')') && !key.Contains("KPI", StringComparison.Ordinal) ? key[..bracket] : key;
    }
}
