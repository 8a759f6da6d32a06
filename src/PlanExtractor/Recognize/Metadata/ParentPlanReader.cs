using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Metadata;

/// <summary>Names of the municipality's own plans above this one, as quoted where its position is told: 「第6次みどり野町総合計画」.</summary>
internal static class ParentPlanReader
{
    private static readonly string[] ParentWords = ["総合計画", "振興計画", "総合戦略", "基本構想", "行政改革大綱", "創生戦略", "まちづくり計画"];

    /// <summary>The names, each once, in reading order.</summary>
    public static IReadOnlyList<string> Read(PlanOutline outline, string title)
    {
        var position = outline.Sections.Where(s => s.Title.Contains("位置付け", StringComparison.Ordinal)
            || s.Title.Contains("位置づけ", StringComparison.Ordinal)).ToList();
        var names = new List<string>();
        foreach (var line in position.SelectMany(s => s.Body).OfType<TextBlock>())
        {
            foreach (var name in Quoted(line.Text))
            {
                var plain = JapaneseText.Tidy(name);
                if (Array.Exists(ParentWords, w => plain.Contains(w, StringComparison.Ordinal))
                    && JapaneseText.Key(plain) != JapaneseText.Key(title) && !names.Contains(plain))
                    names.Add(plain);
            }
        }

        return names;
    }

    private static IEnumerable<string> Quoted(string text)
    {
        for (var open = text.IndexOf('「', StringComparison.Ordinal); open >= 0; open = text.IndexOf('「', open + 1))
        {
            var close = text.IndexOf('」', open);
            if (close < 0)
                yield break;
            if (close - open <= 60)
                yield return text[(open + 1)..close];
        }
    }
}
