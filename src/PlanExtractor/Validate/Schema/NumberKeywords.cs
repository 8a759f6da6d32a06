namespace PlanExtractor.Validate.Schema;

/// <summary>Keywords for numbers; they are compared exactly, as they are written.</summary>
internal static class NumberKeywords
{
    public static Assertion Minimum(KeywordSource source) => Where(source, "minimum", order => order >= 0, "at least");

    public static Assertion Maximum(KeywordSource source) => Where(source, "maximum", order => order <= 0, "at most");

    public static Assertion ExclusiveMinimum(KeywordSource source) => Where(source, "exclusiveMinimum", order => order > 0, "more than");

    public static Assertion ExclusiveMaximum(KeywordSource source) => Where(source, "exclusiveMaximum", order => order < 0, "less than");

    private static Assertion Where(KeywordSource source, string keyword, Func<int, bool> holds, string words)
    {
        var limit = source.Number();
        var message = $"expected {words} {source.Place.RawText}";
        return (instance, findings) =>
        {
            if (instance.Place.Number is { } number && !holds(number.CompareTo(limit)))
                findings.Add(instance.Place, keyword, message);
        };
    }
}
