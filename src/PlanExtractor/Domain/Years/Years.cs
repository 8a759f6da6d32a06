using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>Finds the years, months and days that a text names.</summary>
internal static class Years
{
    /// <summary>
    /// All of them, left to right, none over another, each as long as it can be: <c>R4(R4.9.30現在)</c> holds two. Ratios
    /// (<c>H22/H21</c>), placeholders (<c>令和4年〇月</c>) and codes are none.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="problems">Receives what looks like a year and is wrong (令和64年, 令和8年度（2025）); such are not returned.</param>
    public static IReadOnlyList<YearMention> FindAll(string text, List<Problem>? problems = null)
    {
        if (!YearSigns.MayBeIn(text))
            return [];
        List<YearMention>? found = null;
        foreach (var syntax in new YearScan(Fold.Text(text)))
        {
            if (syntax.Problem is { } problem)
                problems?.Add(problem);
            else if (!syntax.IsOther)
                (found ??= []).Add(new YearMention(text, syntax));
        }

        return found ?? (IReadOnlyList<YearMention>)[];
    }

    /// <summary>Reads a text that is one year, month or day and nothing else.</summary>
    public static Reading<YearMention> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var trimmed = text.Trim();
        if (Whole(trimmed) is not { } syntax)
            return Reading<YearMention>.NotMine;
        return syntax.Problem is { } problem
            ? Reading<YearMention>.Broken(problem.Code, problem.Message)
            : Reading<YearMention>.Of(new YearMention(trimmed, syntax));
    }

    /// <summary>The year that the trimmed text is; null if it is more or something else.</summary>
    internal static YearSyntax? Whole(string trimmed) =>
        YearGrammar.At(Fold.Text(trimmed), 0) is { IsOther: false } syntax && (syntax.End == trimmed.Length || IsDuring(trimmed, syntax))
            ? syntax
            : null;

    // 令和7年中
    private static bool IsDuring(string trimmed, YearSyntax syntax) =>
        syntax is { HasYear: true, Month: null } && trimmed.AsSpan(syntax.End) is "中";
}
