using System.Globalization;
using System.Text.RegularExpressions;

namespace PlanExtractor.Validate.Schema;

/// <summary>Keywords for strings.</summary>
internal static class StringKeywords
{
    public static Assertion MinLength(KeywordSource source)
    {
        var limit = source.Count();
        return Where("minLength", text => Length(text) >= limit, $"expected at least {limit} letters");
    }

    public static Assertion MaxLength(KeywordSource source)
    {
        var limit = source.Count();
        return Where("maxLength", text => Length(text) <= limit, $"expected at most {limit} letters");
    }

    public static Assertion Pattern(KeywordSource source)
    {
        Regex pattern;
        try
        {
            pattern = EcmaPattern.Read(source.Text());
        }
        catch (Exception e) when (e is ArgumentException or NotSupportedException)
        {
            throw new ArgumentException($"{source.Place}: {e.Message}", e);
        }

        return Where("pattern", pattern.IsMatch, $"expected {source.Text()}");
    }

    public static Assertion Format(KeywordSource source) => source.Text() == "date"
        ? Where("format", IsDate, "expected a date as 2024-02-29")
        : throw source.Expected("\"date\"");

    private static Assertion Where(string keyword, Func<string, bool> holds, string message) => (instance, findings) =>
    {
        if (instance.Place.Text is { } text && !holds(text))
            findings.Add(instance.Place, keyword, message);
    };

    // In code points: 𠮷 is one letter, though two chars.
    private static int Length(string text)
    {
        var length = text.Length;
        foreach (var half in text)
        {
            if (char.IsLowSurrogate(half))
                length--;
        }

        return length;
    }

    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
