namespace PlanExtractor.Recognize.Kpis;

/// <summary>Words that say that no aim is set: <c>数値目標は設定しない</c>, <c>協議中</c>, <c>【要確認】</c>.</summary>
internal static class AimAbsence
{
    private static readonly string[] Words =
    [
        "設定しない", "設定しません", "設定せず", "設定していない", "設定なし", "設けない", "設けず", "設けません", "協議中", "要確認", "調整中", "モニタリング指標", "モニタリングのみ", "なじまない",
        "参照)", "参照）", "再掲のとおり",
    ];

    /// <summary>Whether the text says so.</summary>
    public static bool IsSaid(string text) => Array.Exists(Words, w => text.Contains(w, StringComparison.Ordinal));
}
