using System.Reflection;
using System.Text.RegularExpressions;

namespace PlanExtractor.Tests.Robustness;

/// <summary>No regular expression of the library takes long on what is made of its own symbols.</summary>
[TestFixture]
[Category("Slow")]
public sealed class PatternTest
{
    // As long as the longest line that is read.
    private const int Length = 20_000;
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);

    /// <summary>Every generated regular expression, by the name of its property.</summary>
    public static IEnumerable<TestCaseData> Patterns() =>
        from type in typeof(PlanPipeline).Assembly.GetTypes()
        from property in type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
        where property.GetCustomAttribute<GeneratedRegexAttribute>() is not null
        select new TestCaseData((Regex)property.GetValue(null)!).SetArgDisplayNames($"{type.Name}.{property.Name}");

    [Test]
    public void Library_EveryRegularExpression_IsAGeneratedProperty()
    {
        var others = typeof(PlanPipeline).Assembly.GetTypes()
            .Where(t => t.Namespace?.StartsWith(nameof(PlanExtractor), StringComparison.Ordinal) == true)
            .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic
                | BindingFlags.DeclaredOnly))
            .Where(f => f.FieldType == typeof(Regex)).Select(f => $"{f.DeclaringType!.Name}.{f.Name}");

        Assert.That(others, Is.Empty);
        Assert.That(Patterns().Count(), Is.GreaterThan(10));
    }

    [TestCaseSource(nameof(Patterns))]
    public void Count_RepeatedSymbols_Ends(Regex pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        var last = "";
        var work = Task.Run(() =>
        {
            foreach (var text in Texts(pattern))
            {
                last = text;
                _ = pattern.Count(text);
            }
        });

        Assert.That(work.Wait(Longest), $"still busy with {last[..Math.Min(12, last.Length)]}…{last[^1]}");
    }

    // Each symbol of the pattern, and each with its neighbor there, over and over; and with an end that makes it fail.
    private static IEnumerable<string> Texts(Regex pattern)
    {
        var symbols = pattern.ToString().Where(c => c is not ('\\' or '^' or '$' or '\n')).Distinct().ToList();
        var pieces = symbols.Select(s => s.ToString()).Concat(symbols.Zip(symbols.Skip(1), (a, b) => $"{a}{b}"));
        return pieces.Select(p => string.Concat(Enumerable.Repeat(p, Length / p.Length))).SelectMany(t => new[] { t, t + "(", t + "\n!" });
    }
}
