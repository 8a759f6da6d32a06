using System.Globalization;
using PlanExtractor.Outline;
using PlanExtractor.Recognize;

namespace PlanExtractor.Resolve;

/// <summary>Gives every section and initiative its id, in reading order.</summary>
internal sealed class Ids(PlanDraft draft)
{
    private readonly Dictionary<InitiativeDraft, string> _initiatives =
        draft.Initiatives.Select((i, n) => (Initiative: i, Id: Number('i', n))).ToDictionary(p => p.Initiative, p => p.Id);

    /// <summary><c>s1</c> … of a section.</summary>
    public static string? Section(Section? section) => section is null ? null : Number('s', section.Index);

    /// <summary><c>i1</c> … of an initiative; null for one that is not in the document.</summary>
    public string? Initiative(InitiativeDraft? initiative) =>
        initiative is not null && _initiatives.TryGetValue(initiative, out var id) ? id : null;

    /// <summary>Letter and 1-based number.</summary>
    public static string Number(char kind, int index) => string.Create(CultureInfo.InvariantCulture, $"{kind}{index + 1}");
}
