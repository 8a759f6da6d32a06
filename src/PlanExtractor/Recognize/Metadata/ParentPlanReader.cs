using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Metadata;

/// <summary>Names of the municipality's own plans above this one, as quoted where its position is told: 「第6次みどり野町総合計画」.</summary>
internal static class ParentPlanReader
{
    private static readonly WordList ParentWords = WordList.Grammar("plan.parent");
    private static readonly WordList Position = WordList.Grammar("plan.position");

    /// <summary>The names, each once, in reading order.</summary>
    public static IReadOnlyList<string> Read(PlanOutline outline, string title)
    {
        var position = outline.Sections.Where(s => Position.StandIn(s.Title)).ToList();
        var names = new List<string>();
        foreach (var line in position.SelectMany(s => s.Body).OfType<TextBlock>())
        {
            foreach (var name in Quoted(line.Text))
            {
                var plain = JapaneseText.Tidy(name);
                if (ParentWords.StandIn(plain)
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
