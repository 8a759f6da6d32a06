namespace PlanExtractor.Recognize.Tables;

/// <summary>What a column of a table is for.</summary>
internal enum ColumnRole
{
    /// <summary>What the row is about.</summary>
    Name,

    /// <summary>Heading over several rows: 基本目標, 施策.</summary>
    Group,

    /// <summary>Part of what is named before: 男性, 小学生.</summary>
    Part,

    /// <summary>No., 施策番号.</summary>
    Number,

    /// <summary>単位.</summary>
    Unit,

    /// <summary>現状値, 基準値.</summary>
    Baseline,

    /// <summary>中間目標.</summary>
    Milestone,

    /// <summary>目標値.</summary>
    Target,

    /// <summary>実績値.</summary>
    Actual,

    /// <summary>年度 beside a value: the year in which it holds.</summary>
    ValueYear,

    /// <summary>A figure of statistics.</summary>
    Value,

    /// <summary>方向性.</summary>
    Direction,

    /// <summary>担当課.</summary>
    Department,

    /// <summary>備考.</summary>
    Note,

    /// <summary>算出方法.</summary>
    Formula,

    /// <summary>出典.</summary>
    Source,

    /// <summary>What is done in a year.</summary>
    YearCell,

    /// <summary>内容, 概要.</summary>
    Text,

    /// <summary>実施時期, 区分 (新規, 継続).</summary>
    Status,

    /// <summary>評価, 達成状況.</summary>
    Evaluation,

    /// <summary>計画値 or 実績値, row by row.</summary>
    RowRole,

    /// <summary>事業費, 効果額.</summary>
    Amount,

    /// <summary>氏名: a list of members of a council.</summary>
    Person,
}
