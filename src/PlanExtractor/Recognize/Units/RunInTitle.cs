using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Units;

/// <summary>
/// A title that opens the paragraph that says what is done: <c>■（住宅の耐震化の促進）旧耐震基準の…を行う。【建設課】</c>, <c>○【見守りの強化】地域の…</c>.
/// </summary>
/// <param name="Title">As written in its bracket.</param>
/// <param name="Style">Key of the bracket: paragraphs of one style are siblings.</param>
/// <param name="Departments">Departments in the bracket that closes the paragraph.</param>
internal sealed partial record RunInTitle(string Title, string Style, IReadOnlyList<Department> Departments)
{
    private const int ShortestText = 12;

    // ■（…）…, ○【…】 …, ・＜…＞…; （…）… without a bullet
    [GeneratedRegex(@"^[^\p{L}\p{N}()（）【】［］\[\]<>＜＞〈〉《》「」『』。]{0,3}(?:[(（](?<t>[^()（）。]{3,40})[)）]|【(?<t>[^【】。]{3,40})】|[\[［](?<t>"
        + @"[^\[\]［］。]{3,40})[\]］]|[<＜〈《](?<t>[^<>＜＞〈〉《》。]{3,40})[>＞〉》]) ?(?<r>.+)$", RegexOptions.Singleline)]
    private static partial Regex Pattern { get; }

    /// <summary>Reads the title that opens a paragraph; null where none does.</summary>
    /// <param name="text">The block's text.</param>
    public static RunInTitle? Read(string text)
    {
        var match = Pattern.Match(JapaneseText.Tidy(text));
        if (!match.Success || !match.Groups["t"].Value.Any(char.IsLetter))
            return null;
        var title = match.Groups["t"];
        var (body, departments) = DepartmentText.FromHeading(match.Groups["r"].Value);
        return body.Length >= ShortestText && body.Contains('。', StringComparison.Ordinal)
            ? new RunInTitle(title.Value.Trim(), "RunIn:" + PlainText.From(match.Value[(title.Index - 1)..title.Index]), departments)
            : null;
    }
}
