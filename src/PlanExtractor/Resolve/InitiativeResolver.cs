using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Recognize;

namespace PlanExtractor.Resolve;

/// <summary>Initiatives with ids, paths and what they restate.</summary>
internal static class InitiativeResolver
{
    /// <summary>All initiatives, in reading order.</summary>
    public static IReadOnlyList<Initiative> Resolve(IReadOnlyList<InitiativeDraft> drafts, Ids ids) =>
        [.. drafts.Select((d, i) => new Initiative(
            Ids.Of('i', i),
            Ids.Section(d.Section),
            d.Number,
            d.Title,
            d.Category,
            [.. Path(d)],
            d.Departments,
            d.Aspects,
            d.Restated ? Original(d, i, drafts, ids) : null,
            [],
            [],
            d.Evidence))];

    // A row of a table stands in its section; a heading stands below its section's ancestors.
    private static IEnumerable<string> Path(InitiativeDraft draft) =>
        draft.Section is not { } section ? []
        : JapaneseText.Key(section.Title).StartsWith(JapaneseText.Key(draft.Title), StringComparison.Ordinal) ? section.Ancestors.Select(s => s.Title)
        : section.Ancestors.Append(section).Select(s => s.Title);

    // The first initiative of that title that is not itself marked 再掲.
    private static string? Original(InitiativeDraft draft, int index, IReadOnlyList<InitiativeDraft> drafts, Ids ids) =>
        ids.Initiative(drafts.Where((o, k) => k != index && !o.Restated).FirstOrDefault(o => JapaneseText.Key(o.Title) == JapaneseText.Key(draft.Title)));
}
