using System.Buffers;
using PlanExtractor.Diagnostics;

namespace PlanExtractor.Domain;

/// <summary>Finds the years, months and days that a text names.</summary>
internal static class Years
{
    private static readonly SearchValues<char> Beginnings =
        SearchValues.Create("0123456789元F一二三四五六七八九十" + string.Concat(Era.All.Select(e => $"{e.Initial}{e.Sign}{e.Name[0]}")));

    /// <summary>
    /// All of them, left to right, none over another, each as long as it can be: <c>R4(R4.9.30現在)</c> holds two. Ratios
    /// (<c>H22/H21</c>), placeholders (<c>令和4年〇月</c>) and codes are none.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <param name="problems">Receives what looks like a year and is wrong (令和64年, 令和8年度（2025）); such are not returned.</param>
    public static IReadOnlyList<YearMention> FindAll(string text, List<Problem>? problems = null)
    {
        var folded = Fold.Text(text);
        if (!MayBeIn(folded))
            return [];
        var found = new List<YearMention>();
        foreach (var syntax in Scan(folded))
        {
            if (syntax.Problem is { } problem)
                problems?.Add(problem);
            else if (!syntax.IsOther)
                found.Add(YearMention.Read(text, syntax));
        }

        return found;
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
            : Reading<YearMention>.Of(YearMention.Read(trimmed, syntax));
    }

    /// <summary>Everything that looks like a year, wrong ones and ratios included, left to right.</summary>
    internal static IEnumerable<YearSyntax> Scan(string folded)
    {
        var lastEnd = -1;
        for (var at = 0; at < folded.Length;)
        {
            if (!MayBegin(folded[at]) || YearGrammar.At(folded, at, joined: at == lastEnd) is not { } syntax)
            {
                at++;
                continue;
            }

            yield return syntax;
            at = lastEnd = syntax.End;
        }
    }

    /// <summary>The year that the trimmed text is; null if it is more or something else.</summary>
    internal static YearSyntax? Whole(string trimmed) =>
        YearGrammar.At(Fold.Text(trimmed), 0) is { IsOther: false } syntax && (syntax.End == trimmed.Length || IsDuring(trimmed, syntax))
            ? syntax
            : null;

    // 令和7年中
    private static bool IsDuring(string trimmed, YearSyntax syntax) =>
        syntax is { HasYear: true, Month: null } && trimmed.AsSpan(syntax.End) is "中";

    /// <summary>Whether a year can begin with the folded character: a quick test before the grammar's.</summary>
    internal static bool MayBegin(char c) => Beginnings.Contains(c);

    /// <summary>Whether a year may begin anywhere in the folded text.</summary>
    internal static bool MayBeIn(string folded) => folded.AsSpan().ContainsAny(Beginnings);
}
