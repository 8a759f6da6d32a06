using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>Words that say that no aim is set: <c>数値目標は設定しない</c>, <c>協議中</c>, <c>【要確認】</c>.</summary>
internal static class AimAbsence
{
    private static readonly WordList Words = WordList.Grammar("aim.absent");

    /// <summary>Whether the text says so.</summary>
    public static bool IsSaid(string text) => Words.StandIn(text);
}
