using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Schedules;

/// <summary>The items of a year's cell, one per line: <c>・設計 ・工事</c>, <c>教室の開催 販売網の確保</c>.</summary>
internal static class CellItems
{
    private const int ShortestItem = 4;

    // Words that end a step. After another word a space in a cell is where its line wrapped: 実行範囲の 検討, システム改 修.
    private static readonly WordList Steps = WordList.Grammar("step");

    /// <summary>The cell's text with bullets dropped and layout spaces gone.</summary>
    public static string Divide(string cell) =>
        string.Join('\n',
            cell.Split('\n').SelectMany(Apart).Select(l => JapaneseText.Tidy(ListLines.WithoutBullet(l))).Where(l => l.Length > 0));

    private static IEnumerable<string> Apart(string line)
    {
        var start = 0;
        for (var i = 1; i + ShortestItem < line.Length; i++)
        {
            if (!JapaneseText.IsSpace(line[i]) || !JapaneseText.IsJapanese(line[i - 1]) || line[i + 1] is '(' or '（'
                || Steps.EndOf(line.AsSpan(start, i - start)) is null)
                continue;
            yield return line[start..i];
            start = i + 1;
        }

        yield return line[start..];
    }
}
