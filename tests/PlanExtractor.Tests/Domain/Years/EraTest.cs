using PlanExtractor.Domain;

namespace PlanExtractor.Tests.Domain;

public class EraTest
{
    [TestCase("令和", 1, 2019)]
    [TestCase("令和", 52, 2070)]
    [TestCase("令和", 53, null)]
    [TestCase("令和", 0, null)]
    [TestCase("平成", 1, 1989)]
    [TestCase("平成", 31, 2019)]
    [TestCase("平成", 45, 2033)]
    [TestCase("平成", 73, null)]
    [TestCase("昭和", 64, 1989)]
    [TestCase("昭和", 65, null)]
    [TestCase("大正", 15, 1926)]
    [TestCase("明治", 45, 1912)]
    [TestCase("明治", -1, null)]
    public void ToCalendarYear_Number_IsWithinTheEra(string name, int n, int? year) =>
        Assert.That(Era.All.Single(e => e.Name == name).ToCalendarYear(n), Is.EqualTo(year));

    [Test]
    public void All_Eras_FollowEachOther() =>
        Assert.That(Era.All.Zip(Era.All.Skip(1)).All(p => p.First.FirstYear == p.Second.LastYear), Is.True);
}
