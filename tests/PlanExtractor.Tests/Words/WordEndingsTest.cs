using PlanExtractor.Words;

namespace PlanExtractor.Tests.Words;

public sealed class WordEndingsTest
{
    private static readonly WordEndings Endings = new(new Dictionary<string, double> { ["率"] = 1, ["加入率"] = 3, ["件数"] = 1.5 });

    [TestCase("予約件数", 1.5)]
    [TestCase("利用率", 1)]
    [TestCase("加入率", 3)]
    [TestCase("保険の加入率", 3)]
    [TestCase("率先", 0)]
    [TestCase("", 0)]
    public void Strongest_GivesTheStrongestWordAtTheEnd(string text, double expected) =>
        Assert.That(Endings.Strongest(text), Is.EqualTo(expected));
}
