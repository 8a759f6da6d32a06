using System.Text;

namespace PlanExtractor.Tests.Recognize;

/// <summary>An example of a spec: what stands in a plan, and what of the output must come of it.</summary>
/// <param name="Name">File and heading.</param>
/// <param name="Input">The plan's text.</param>
/// <param name="Expected">Partial JSON.</param>
internal sealed record SpecCase(string Name, string Input, string Expected)
{
    // A fragment of a plan needs a plan around it.
    private const string Frame = "若葉町デジタル推進計画\n令和6年3月策定\n\n1 取組の推進（総務課）\n\n";

    /// <summary>The cases of a spec: every heading <c>##</c> with a <c>```text</c> and a <c>```json</c> block under it.</summary>
    public static IReadOnlyList<SpecCase> Of(string file, string markdown)
    {
        var cases = new List<SpecCase>();
        string? heading = null, fence = null, input = null;
        var block = new StringBuilder();
        foreach (var line in markdown.ReplaceLineEndings("\n").Split('\n'))
        {
            if (fence is null && line.StartsWith("## ", StringComparison.Ordinal))
            {
                (heading, input) = (input is null ? line[3..].Trim() : throw Wrong(file, heading, "has an input, but no ```json"), null);
            }
            else if (fence is null && line.StartsWith("```", StringComparison.Ordinal))
            {
                fence = line[3..].Trim();
                block.Clear();
            }
            else if (fence is not null && line == "```")
            {
                if (fence is "text" or "text fragment")
                    input = (fence == "text" ? "" : Frame) + block;
                else if (fence == "json")
                    (heading, input) = (Add(cases, file, heading, input, block.ToString()), null);
                else
                    throw Wrong(file, heading, $"has a block of an unknown kind ```{fence}");
                fence = null;
            }
            else if (fence is not null)
            {
                block.Append(line).Append('\n');
            }
        }

        return input is null && fence is null && cases.Count > 0
            ? cases
            : throw Wrong(file, heading, "is not finished, or the file has no cases");
    }

    private static string Add(List<SpecCase> cases, string file, string? heading, string? input, string expected)
    {
        if (heading is null || input is null || cases.Exists(c => c.Name == $"{file}: {heading}"))
            throw Wrong(file, heading, "has a ```json without heading or input, or a heading that is there twice");
        cases.Add(new SpecCase($"{file}: {heading}", input, expected));
        return heading;
    }

    private static InvalidDataException Wrong(string file, string? heading, string what) => new($"{file}: 「{heading}」 {what}");
}
