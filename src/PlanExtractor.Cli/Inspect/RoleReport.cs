using PlanExtractor.Cli.Text;
using PlanExtractor.Recognize;

namespace PlanExtractor.Cli.Inspect;

/// <summary>Why tables, units and owners were read as they were, for people: a line each, its parts indented below.</summary>
internal static class RoleReport
{
    private const int LettersOfLabel = 60;

    /// <summary>The lines.</summary>
    public static IEnumerable<string> Lines(IEnumerable<Explanation> explanations) => explanations.SelectMany(e => Lines(e, ""));

    private static IEnumerable<string> Lines(Explanation explanation, string indent)
    {
        yield return indent + Line(explanation);
        foreach (var line in explanation.Parts.SelectMany(part => Lines(part, indent + "  ")))
            yield return line;
    }

    private static string Line(Explanation explanation)
    {
        string?[] words =
        [
            explanation.Kind,
            explanation.Evidence?.ToString(),
            Visible.Short(explanation.Label, LettersOfLabel),
            explanation.Details.Count == 0
                ? null
                : $"({string.Join(", ", explanation.Details.Select(d => $"{d.Key} {Visible.Short(d.Value, LettersOfLabel)}"))})",
        ];
        return string.Join("  ", words.Where(w => !string.IsNullOrEmpty(w)));
    }
}
