namespace PlanExtractor.Validate.Schema;

/// <summary>Keywords that describe a schema, or lead to others.</summary>
internal static class OtherKeywords
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    public static Assertion? Dialect(KeywordSource source) => source.Text() == Draft ? null : throw source.Expected($"\"{Draft}\"");

    public static Assertion? Description(KeywordSource source) => source.Text() is not null ? null : throw source.Expected("text");

    public static Assertion? Definitions(KeywordSource source)
    {
        _ = source.NodesByName();
        return null;
    }

    public static Assertion Reference(KeywordSource source)
    {
        var target = source.Loader.Reference(source.Text(), source.Place);
        return (instance, findings) => target.Value.Check(instance, findings);
    }

    public static Assertion AllOf(KeywordSource source)
    {
        var branches = source.NodeList();
        return (instance, findings) =>
        {
            foreach (var branch in branches)
                branch.Check(instance, findings);
        };
    }
}
