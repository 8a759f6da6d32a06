using PlanExtractor.Recognize.Tables;

namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class WordFinderTest
{
    [TestCase("目標指標と目標", "目標指標 目標")]
    [TestCase("目標値", "目標")]
    [TestCase("課題", "")]
    public void Find_WordsThatOverlap_OnlyTheLongestCounts(string text, string words) =>
        Assert.That(new WordFinder(["目標", "指標", "目標指標"]).Find(text).Select(w => w.Word),
            Is.EqualTo(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
