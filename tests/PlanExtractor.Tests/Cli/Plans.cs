using System.Text;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Tests.Cli;

/// <summary>Plans that were never read.</summary>
internal static class Plans
{
    public static PlanDocument Titled(string title, string? code = "324418", string name = "川本町", params Diagnostic[] diagnostics) => new(
        "1.1",
        new ExtractorInfo("PlanExtractor", "0"),
        new SourceInfo("a.txt", "text/plain", new string('0', 64), 0, null, TextLayer.Plain, null),
        new Municipality(code, name, null, null, null, name, null),
        new PlanInfo(title, title, null, null, null, []),
        [], [], [], [], [], [], [], diagnostics);

    /// <summary>
    /// Reads a test's file: the text is the title of the plan; <c>warn:</c> and <c>error:</c> before it make such a diagnostic,
    /// <c>nothing</c> is no plan, <c>throw</c> a bug.
    /// </summary>
    public static PlanResult Read(PlanSource source)
    {
        var text = Encoding.UTF8.GetString(source.Bytes.Span);
        if (text == "throw")
            throw new InvalidOperationException("a stage has slipped");
        if (text == "nothing")
            return new PlanResult(source, null, [new Diagnostic(Severity.Error, "not-a-plan", "no text", null)]);
        Diagnostic[] diagnostics = text.Split(':') switch
        {
            ["warn", _] => [new Diagnostic(Severity.Warning, "doubtful", "read with doubt", Evidence.OfLines(null, 3, 3))],
            ["error", _] => [new Diagnostic(Severity.Error, "unreadable-table", "a table is missing", null)],
            _ => [],
        };
        return new PlanResult(source, Titled(text.Split(':')[^1], diagnostics: diagnostics), diagnostics);
    }
}
