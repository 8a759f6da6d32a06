using PlanExtractor.Synthesis.Scoring;

namespace PlanExtractor.Synthesis.Trials;

/// <summary>The part of a text that a miss is about.</summary>
internal static class Excerpt
{
    private const int Longest = 110;

    /// <summary>Lines around the place where the fact stands last, or the last ones.</summary>
    public static string Around(string text, Miss miss, int lines)
    {
        var all = text.Replace("\f", "(page)", StringComparison.Ordinal).Split('\n').Where(l => l.Trim().Length > 0)
            .Select(l => l.Length > Longest ? l[..Longest] + "…" : l).ToList();
        var words = (miss.Fact ?? miss.Got).Split('（')[0];
        var at = all.FindLastIndex(l => l.Contains(words, StringComparison.Ordinal));
        if (at < 0)
            at = all.Count - 1;
        var from = Math.Clamp(at - (lines / 2), 0, Math.Max(0, all.Count - lines));
        return string.Join('\n', all.Skip(from).Take(lines));
    }
}
