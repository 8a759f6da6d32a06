namespace PlanExtractor.Validate.Rules;

/// <summary>No two items of a list have the same id.</summary>
internal static class UniqueIds
{
    private static readonly IReadOnlyList<string> Lists = ["sections", "initiatives", "kpis", "schedules", "tables"];

    public static IEnumerable<SchemaError> Check(JsonPlace document)
    {
        foreach (var list in Lists)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var id in document[list].Items.Select(item => item["id"]))
            {
                if (!seen.Add(id.Text!))
                    yield return id.Breaks("unique-id", $"the id {id.Text} is there twice");
            }
        }
    }
}
