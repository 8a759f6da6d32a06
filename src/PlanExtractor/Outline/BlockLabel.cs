using PlanExtractor.Domain;

namespace PlanExtractor.Outline;

/// <summary>What a label announces.</summary>
internal enum LabelKind
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
internal sealed record BlockLabel(LabelKind Kind, AspectKind Aspect)
{
    /// <summary>Not a label.</summary>
    public static readonly BlockLabel None = new(LabelKind.None, AspectKind.Other);

    /// <summary>Reads a label by the standard vocabulary; see <see cref="Labels.Read"/>.</summary>
    public static BlockLabel Read(string text) => Labels.Standard.Read(text);
}
