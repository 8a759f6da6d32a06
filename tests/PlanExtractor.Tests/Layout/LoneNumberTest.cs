using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout;

public sealed class LoneNumberTest
{
    [TestCase("1-1", true)]
    [TestCase("２．３", true)]
    [TestCase("A-1", true)]
    [TestCase("Ｂ2", true)]
    [TestCase("12", false)]
    [TestCase("A", false)]
    [TestCase("A-1 窓口", false)]
    [TestCase("1,200", false)]
    [TestCase("", false)]
    public void Is_Text_IsANumberOfATitle(string text, bool isNumber) => Assert.That(LoneNumber.Is(text), Is.EqualTo(isNumber));
}
