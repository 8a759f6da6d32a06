using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Relations;

/// <summary>Categories that an overview gives to what it lists under 「…」分野.</summary>
internal static class Categories
{
    /// <summary>A card that lacks its category takes it from the overview, where other cards have one.</summary>
    public static IReadOnlyList<InitiativeDraft> Complete(List<InitiativeDraft> initiatives, PlanOutline outline)
    {
        if (initiatives.TrueForAll(i => i.Category is null) || initiatives.TrueForAll(i => i.Category is not null))
            return initiatives;
        var listed = Listed(outline);
        return [.. initiatives.Select(i => i.Category is not null
            ? i
            : i with { Category = listed.GetValueOrDefault(JapaneseText.Key((i.Number ?? "") + i.Title)) })];
    }

    // The lines under headings with 「…」, and what stands in it; the first heading that lists a line counts.
    private static Dictionary<string, string> Listed(PlanOutline outline)
    {
        var listed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var section in outline.Sections)
        {
            if (section.Title.IndexOf('「', StringComparison.Ordinal) is not (>= 0 and var open)
                || section.Title.IndexOf('」', open) is not (> 0 and var close))
                continue;
            foreach (var line in section.Body.OfType<TextBlock>())
                listed.TryAdd(JapaneseText.Key(line.Text), section.Title[(open + 1)..close]);
        }

        return listed;
    }
}
