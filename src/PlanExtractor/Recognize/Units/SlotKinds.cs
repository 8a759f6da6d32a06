namespace PlanExtractor.Recognize.Units;

/// <summary>What the slots of a template announce; a unit of action shows several.</summary>
[Flags]
internal enum SlotKinds
{
    /// <summary>Nothing known.</summary>
    None = 0,

    /// <summary>スケジュール, 工程.</summary>
    Schedule = 1,

    /// <summary>担当課, 所管.</summary>
    Department = 2,

    /// <summary>目指す姿.</summary>
    GoalState = 4,

    /// <summary>数値目標, 成果指標.</summary>
    Kpi = 8,

    /// <summary>これまでの取組.</summary>
    PastEfforts = 16,

    /// <summary>現状と課題.</summary>
    CurrentState = 32,

    /// <summary>今後の取組, 事業内容.</summary>
    PlannedEfforts = 64,

    /// <summary>目的, 概要.</summary>
    Purpose = 128,
}
