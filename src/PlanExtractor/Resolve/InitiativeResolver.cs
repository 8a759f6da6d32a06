using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize;

namespace PlanExtractor.Resolve;

/// <summary>Initiatives with ids, paths and what they restate.</summary>
internal static class InitiativeResolver
{
    /// <summary>All initiatives, in reading order.</summary>
    public static IReadOnlyList<Initiative> Resolve(IReadOnlyList<InitiativeDraft> drafts, Ids ids)
    {
        // What a restated one restates: the first initiative of that title that is not itself marked 再掲.
        var originals = drafts.Where(d => !d.Restated).GroupBy(d => JapaneseText.Key(d.Title))
            .ToDictionary(g => g.Key, g => ids.Initiative(g.First()), StringComparer.Ordinal);
        return [.. drafts.Select((d, i) => new Initiative(
            Ids.Number('i', i),
            Ids.Section(d.Section),
            d.Number,
            d.Title,
            d.Category,
            [.. Path(d)],
            d.Departments,
            d.Aspects,
            d.Restated ? originals.GetValueOrDefault(JapaneseText.Key(d.Title)) : null,
            [],
            [],
            Confidence.Rounded(d.Confidence),
            d.Evidence))];
    }

    // A row of a table stands in its section; a heading stands below its section's ancestors.
    private static IEnumerable<string> Path(InitiativeDraft draft) =>
        draft.Section is not { } section ? []
        : JapaneseText.Key(section.Title).StartsWith(JapaneseText.Key(draft.Title), StringComparison.Ordinal)
        ? section.Ancestors.Select(s => s.Title)
        : section.Ancestors.Append(section).Select(s => s.Title);
}
