using PlanExtractor.Layout;

namespace PlanExtractor.Tests.Layout;

public sealed class LoneNumberTest
{
    [TestCase("1-1", true)]
    [TestCase("２．３", true)]
    [TestCase("A-1", true)]
    [TestCase("Ｂ2", true)]
    [TestCase("1-A", true)]
    [TestCase("２－Ｂ", true)]
    [TestCase("1A", false)]
    [TestCase("A-A", false)]
    [TestCase("3", false)]
    [TestCase("12", false)]
    [TestCase("A", false)]
    [TestCase("A-1 窓口", false)]
    [TestCase("1,200", false)]
    [TestCase("", false)]
    public void Is_Text_IsANumberOfATitle(string text, bool isNumber) => Assert.That(LoneNumber.Is(text), Is.EqualTo(isNumber));

    [TestCase("施策 1-1", true)]
    [TestCase("基本目標２", true)]
    [TestCase("2-1", true)]
    [TestCase("施策", false)]
    [TestCase("令和６年度", false)]
    [TestCase("公共施設の長寿命化の推進 12", false)]
    public void IsNamed_Text_IsTold(string text, bool isNamed) => Assert.That(LoneNumber.IsNamed(text), Is.EqualTo(isNamed));
}
