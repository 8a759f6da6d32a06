namespace PlanExtractor.Validate.Rules;

/// <summary>A section comes after its parent, so that there are no circles, and is one level below it.</summary>
internal static class SectionTree
{
    public static IEnumerable<SchemaError> Check(JsonPlace document)
    {
        var all = document["sections"].Items.Select(section => section["id"].Text!).ToHashSet(StringComparer.Ordinal);
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var section in document["sections"].Items)
        {
            var parentId = section["parentId"].Text;
            var parentLevel = 0;
            if (parentId is null || levels.TryGetValue(parentId, out parentLevel))
            {
                if (section["level"].Integer != parentLevel + 1)
                    yield return section["level"].Breaks("section-level", $"expected {parentLevel + 1}, one more than the parent's");
            }
            else if (all.Contains(parentId))
            {
                yield return section["parentId"].Breaks("parent-first", $"{parentId} does not come before its child");
            }

            levels.TryAdd(section["id"].Text!, section["level"].Integer!.Value);
        }
    }
}
