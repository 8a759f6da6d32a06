namespace PlanExtractor.Validate.Rules;

/// <summary>Every id that something refers to exists, and nothing repeats itself.</summary>
internal static class References
{
    private static readonly IReadOnlyList<(string List, string Property, string Target)> All =
    [
        ("sections", "parentId", "sections"),
        ("initiatives", "sectionId", "sections"),
        ("initiatives", "restatementOf", "initiatives"),
        ("kpis", "initiativeId", "initiatives"),
        ("kpis", "sectionId", "sections"),
        ("schedules", "initiativeId", "initiatives"),
        ("schedules", "sectionId", "sections"),
        ("tables", "sectionId", "sections"),
    ];

    public static IEnumerable<SchemaError> Check(JsonPlace document)
    {
        var idsOf = All.Select(reference => reference.Target).Distinct().ToDictionary(
            target => target, target => document[target].Items.Select(item => item["id"].Text).ToHashSet(StringComparer.Ordinal));
        foreach (var (list, property, target) in All)
        {
            var ids = idsOf[target];
            foreach (var reference in document[list].Items.Select(item => item[property]))
            {
                if (reference.Text is { } id && !ids.Contains(id))
                    yield return reference.Breaks("reference", $"nothing in {target} has the id {id}");
            }
        }

        foreach (var initiative in document["initiatives"].Items)
        {
            if (initiative["restatementOf"].Text == initiative["id"].Text)
                yield return initiative["restatementOf"].Breaks("restates-itself", "an initiative does not repeat itself");
        }
    }
}
