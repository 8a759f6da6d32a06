using FsCheck;
using FsCheck.Fluent;
using PlanExtractor.Cli.Batch;
using PlanExtractor.Cli.Batch.Reading;
using PlanExtractor.Cli.Batch.State;

namespace PlanExtractor.Tests.Batch;

public sealed class OutputNamesTest
{
    [Test]
    public void For_AnyTitleCodeAndSource_IsOneSafeName() => Prop.ForAll<string?, string?, string?>((code, title, source) =>
    {
        var name = Name(code, title ?? "", source ?? "");
        return name.EndsWith(".plan.json", StringComparison.Ordinal)
            && name[..^".plan.json".Length].All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
                || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.LetterNumber || c == '-')
            && System.Text.Encoding.UTF8.GetByteCount(name) <= 255;
    }).QuickCheckThrowOnFailure();

    [TestCase("../../etc/passwd", "000000-etc-passwd-")]
    [TestCase("C:\\Windows", "000000-C-Windows-")]
    [TestCase("...", "000000-plan-")]
    [TestCase("\0計画\n", "000000-計画-")]
    public void For_Title_IsMadeSafe(string title, string start) =>
        Assert.That(Name("../..", title, "a.pdf"), Does.StartWith(start).And.Length.EqualTo(start.Length + 12 + ".plan.json".Length));

    [Test]
    public void For_SameTitleOfOtherSources_Differ() =>
        Assert.That(Name("324418", "計画", "a.pdf"), Is.Not.EqualTo(Name("324418", "計画", "b.pdf")));

    private static string Name(string? code, string title, string source) =>
        OutputNames.For(new DocumentFacts(null, code, "", null, title, null, null, null, null, new DocumentCounts(0, 0, 0, 0, 0)), source);
}
