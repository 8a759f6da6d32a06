namespace PlanExtractor.Recognize.Tables;

/// <summary>What kind of content a cell of a table has, whatever its column is called.</summary>
internal enum CellKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>―, 設定しない, 協議中: says that there is no value.</summary>
    None,

    /// <summary>12.5％, 約38万人（R5）: one quantity with its unit.</summary>
    Measure,

    /// <summary>12.5, 3,000以上: one quantity without a unit.</summary>
    Number,

    /// <summary>令和5年度, R6～R8.</summary>
    Year,

    /// <summary>20％→30％, ― → 8か所.</summary>
    Change,

    /// <summary>○, →, ■.</summary>
    Mark,

    /// <summary>増加, 維持, ↗.</summary>
    Trend,

    /// <summary>総務課、教育課.</summary>
    Departments,

    /// <summary>件, ％.</summary>
    Unit,

    /// <summary>1-1, 施策2-3, A301.</summary>
    Code,

    /// <summary>…の割合, …数: names something that is measured.</summary>
    MeasurableName,

    /// <summary>…の推進, 導入: names something that is done.</summary>
    ActionName,

    /// <summary>Any other short text.</summary>
    Name,

    /// <summary>Sentences, long texts.</summary>
    Prose,

    /// <summary>令和6年3月18日.</summary>
    Date,

    /// <summary>小学校 84％ 中学校 73％: several quantities.</summary>
    Several,

    /// <summary>計画値, 実績値: says what the values of its row are.</summary>
    RowRole,
}
