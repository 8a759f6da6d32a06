using PlanExtractor.Validate;

namespace PlanExtractor.Tests.Validate;

public sealed class JsonNumberTest
{
    [TestCase("0", "-0.000e7", 0)]
    [TestCase("1.50", "15e-1", 0)]
    [TestCase("0.001", "1E-3", 0)]
    [TestCase("100", "1e+2", 0)]
    [TestCase("1e-999999999999999999999", "1e-5", -1)]
    [TestCase("9", "10", -1)]
    [TestCase("-9", "-10", 1)]
    [TestCase("-1", "0", -1)]
    [TestCase("1", "-2", 1)]
    [TestCase("0.1", "0.10000000000000000000000000000000001", -1)]
    [TestCase("9007199254740993", "9007199254740992", 1)]
    public void CompareTo_Literals_ByExactValue(string left, string right, int order)
    {
        Assert.That(JsonNumber.Parse(left).CompareTo(JsonNumber.Parse(right)), Is.EqualTo(order));
        Assert.That(JsonNumber.Parse(right).CompareTo(JsonNumber.Parse(left)), Is.EqualTo(-order));
    }

    [TestCase("0", 0)]
    [TestCase("0e99999999999999999999", 0)]
    [TestCase("2023.0", 2023)]
    [TestCase("-2.147483648e9", int.MinValue)]
    [TestCase("2147483647", int.MaxValue)]
    [TestCase("2147483648", null)]
    [TestCase("1e400", null)]
    [TestCase("0.5", null)]
    public void AsInt32_Literal_OnlyWhatFits(string literal, int? expected) =>
        Assert.That(JsonNumber.Parse(literal).AsInt32(), Is.EqualTo(expected));
}
