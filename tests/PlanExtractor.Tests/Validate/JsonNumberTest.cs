using System.Text;
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
        Assert.That(Parse(left).CompareTo(Parse(right)), Is.EqualTo(order));
        Assert.That(Parse(right).CompareTo(Parse(left)), Is.EqualTo(-order));
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
        Assert.That(Parse(literal).AsInt32(), Is.EqualTo(expected));

    // Short ones and long ones are kept in different ways; where they meet, nothing shows.
    [TestCase("999999999999999999", 1)]
    [TestCase("-99999999999999999", 1)]
    [TestCase("1000000000000000000", 1)]
    [TestCase("7922816251426433759354395033", 1)]
    [TestCase("79228162514264337593543950336", 1)]
    [TestCase("0.00000000000000000000000001", -1)]
    [TestCase("0.0000000000000000000000000001", -1)]
    public void CompareTo_SameWithExponent_Equal(string literal, int orderToOneTenth)
    {
        var order = literal[0] == '-' ? -orderToOneTenth : orderToOneTenth;
        Assert.That(Parse(literal).CompareTo(Parse(literal + "e0")), Is.Zero);
        Assert.That(Parse(literal).CompareTo(Parse("0.1")), Is.EqualTo(order));
        Assert.That(Parse(literal).IsInteger, Is.EqualTo(Parse(literal + "e0").IsInteger));
        Assert.That(Parse(literal).AsInt32(), Is.EqualTo(Parse(literal + "e0").AsInt32()));
    }

    private static JsonNumber Parse(string literal) => JsonNumber.Parse(Encoding.ASCII.GetBytes(literal));
}
