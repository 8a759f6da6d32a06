using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Schedules;

/// <summary>The items of a year's cell, one per line: <c>・設計 ・工事</c>, <c>教室の開催 販売網の確保</c>.</summary>
internal static class CellItems
{
    private const int ShortestItem = 4;

    // Words that end a step. After another word a space in a cell is where its line wrapped: 実行範囲の 検討, システム改 修.
    private static readonly string[] Steps =
    [
        "検討", "実施", "推進", "整備", "構築", "導入", "開始", "運用", "調査", "策定", "開催", "確保", "継続", "拡充", "作成", "設置", "周知", "見直し", "開発",
        "テスト", "協議", "整理", "徹底", "改修", "配布", "配信", "募集", "選定", "決定", "公表", "支援", "強化", "普及", "充実", "拡大", "図る", "行う", "評価",
    ];

    /// <summary>The cell's text with bullets dropped and layout spaces gone.</summary>
    public static string Of(string cell) =>
        string.Join('\n',
            cell.Split('\n').SelectMany(Apart).Select(l => JapaneseText.Tidy(ListLines.WithoutBullet(l))).Where(l => l.Length > 0));

    private static IEnumerable<string> Apart(string line)
    {
        var start = 0;
        for (var i = 1; i + ShortestItem < line.Length; i++)
        {
            if (!JapaneseText.IsSpace(line[i]) || !JapaneseText.IsJapanese(line[i - 1]) || line[i + 1] is '(' or '（'
                || !Array.Exists(Steps, s => line.AsSpan(start, i - start).EndsWith(s, StringComparison.Ordinal)))
                continue;
            yield return line[start..i];
            start = i + 1;
        }

        yield return line[start..];
    }
}
