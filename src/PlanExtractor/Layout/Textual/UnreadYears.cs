using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Says where fiscal years stand side by side as over a schedule, and no table was found below: <c>項目　令和７年度　令和８年度　令和９年度</c>.
/// </summary>
internal static class UnreadYears
{
    private const int FewestYears = 3;
    private const int MostWords = 12;

    /// <summary>Warns of each such line.</summary>
    public static void Report(IEnumerable<Block> blocks, DiagnosticLog log)
    {
        foreach (var line in blocks.OfType<TextBlock>().Where(b => IsHeader(b.Text)))
        {
            log.Warn("schedule-rows-unknown",
                $"「{line.Text}」 names years side by side, but what stands in which of them below is not set apart in the text",
                line.Evidence);
        }
    }

    // At most one word, and years of which each is one word.
    private static bool IsHeader(string text)
    {
        var words = text.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length is > FewestYears and <= MostWords && words.Skip(1).All(IsFiscalYear)
            && !words[0].Contains('。', StringComparison.Ordinal);
    }

    private static bool IsFiscalYear(string word) => word.EndsWith("年度", StringComparison.Ordinal)
        && Years.FindAll(word) is [{ Start: 0, FiscalYear: not null, End: var end }] && end == word.Length;
}
