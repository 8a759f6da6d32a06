using PlanExtractor.Cli.Output;

namespace PlanExtractor.Tests.Cli.Output;

[TestFixture]
public sealed class PlanFileNamesTest
{
    [TestCase("324418", "DX計画", "324418-DX計画.plan.json")]
    [TestCase(null, "DX計画", "000000-DX計画.plan.json")]
    [TestCase("../../x", "DX計画", "000000-DX計画.plan.json")]
    [TestCase("３２４４１８", "", "000000-plan.plan.json")]
    public void Choose_Document_NamesByCodeAndTitle(string? code, string title, string name) =>
        Assert.That(new PlanFileNames().Choose(Plans.Titled(title, code), []), Is.EqualTo(name));

    [Test]
    public void Choose_NameTaken_AddsHashThenNumber()
    {
        var names = new PlanFileNames();

        // SHA-256 of "a" begins with ca978112, of "b" with 3e23e816.
        Assert.That(names.Choose(Plans.Titled("dx"), "a"u8), Is.EqualTo("324418-dx.plan.json"));
        Assert.That(names.Choose(Plans.Titled("DX"), "b"u8), Is.EqualTo("324418-DX-3e23e816.plan.json"),
            "capitals do not tell names apart");
        Assert.That(names.Choose(Plans.Titled("dx"), "a"u8), Is.EqualTo("324418-dx-ca978112.plan.json"));
        Assert.That(names.Choose(Plans.Titled("dx"), "a"u8), Is.EqualTo("324418-dx-ca978112-2.plan.json"));
    }
}
