using System.Text.RegularExpressions;

namespace PlanExtractor.Cli.Batch.Report;

/// <summary>What of a title only tells editions of one plan apart.</summary>
internal static partial class Edition
{
    private const int LongestTitle = 200;

    /// <summary>The title without it: the same for <c>みどり野町DX推進計画</c>, <c>みどり野町DX推進計画（令和6年3月改訂）</c> and <c>みどり野町 DX推進計画 第2版</c>.</summary>
    public static string PlanOf(string title)
    {
        var plan = string.Concat(title.Where(c => !char.IsWhiteSpace(c)));
        while (plan.Length <= LongestTitle && Mark.Match(plan) is { Success: true, Index: > 0 } mark)
            plan = plan[..mark.Index];
        return plan;
    }

    // …（令和6年3月改訂） | …【改定版】 | …第2版 | …一部改正 | …改訂版
    [GeneratedRegex(@"(?:[(（【［\[〔〈《][^()（）【】［］\[\]〔〕〈〉《》]*(?:改[定訂正]|版)[^()（）【】［］\[\]〔〕〈〉《》]*[)）】］\]〕〉》]"
        + @"|第[0-9０-９一二三四五六七八九十]+版|(?:一部)?改[定訂正]版?)\z")]
    private static partial Regex Mark { get; }
}
