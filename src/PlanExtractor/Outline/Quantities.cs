using PlanExtractor.Layout;

namespace PlanExtractor.Outline;

/// <summary>
/// Tells a number with its counter from a numbered title: <c>5 年間の計画</c>, <c>3 手続き</c>; but <c>2 人材の育成</c>, <c>4 日常生活の支援</c>.
/// </summary>
internal static class Quantities
{
    private const string Counters = "年月日件人%％回かつ割名円歳";

    // 年間, 年度, 人以上, 回目: with these a counter stays one.
    private const string GoOn = "間目以未程超当前後度月年中分当";

    /// <summary>Whether the text after a number begins with a counter.</summary>
    public static bool Begin(string text) =>
        text.Length > 0 && Counters.Contains(text[0], StringComparison.Ordinal) && (text.Length == 1 || !IsWord(text[1]));

    // The letter after the counter makes a word of both: 人材, 日常, 回遊, 年齢, 月刊.
    private static bool IsWord(char next) =>
        next is (>= '\u4E00' and <= '\u9FFF') or (>= '\u30A1' and <= '\u30FF') && !GoOn.Contains(next, StringComparison.Ordinal)
            && !JapaneseText.IsDigit(next);
}
