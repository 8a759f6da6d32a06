using PlanExtractor.Recognize.Units;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Units;

public sealed class FamilyScoreTest
{
    [TestCase("基本方針{0}", 0.8)]
    [TestCase("施策１－{0}", 1)]
    [TestCase("{0}", 1)]
    public void Rate_WordOfAGoalBeforeTheNumber_CountsLess(string number, double factor) =>
        Assert.That(Headings(number).Factor("goal"), Is.EqualTo(factor));

    [Test]
    public void Rate_ItemsThatSayWhoActs_AreOneSlotAndASign()
    {
        var family = Headings("施策１－{0}");
        Assert.That((family.Factor("duplicates"), family.Factor("sign") >= 0.5), Is.EqualTo((1.0, true)));
    }

    // ５ ジェンダー平等…, 14 海の豊かさ…, ３ 健康…: numbers that name something else.
    [TestCase("１２３４", 1)]
    [TestCase("１１２２", 1)]
    [TestCase("５９３８", 0.3)]
    public void Rate_NumbersThatDoNotCount_CountLess(string numbers, double factor) =>
        Assert.That(Headings("{0}", numbers).Factor("order"), Is.EqualTo(factor));

    private static UnitFamily Headings(string number, string numbers = "１２３")
    {
        string[] titles = [.. new[] { "公用車の見直し", "庁舎の見直し", "街灯の見直し", "暖房の見直し" }.Take(numbers.Length)];
        var blocks = Text.Layout([.. titles.SelectMany((t, i) => new[]
        {
            string.Format(null, number, numbers[i]) + "　" + t, $"○{t}に当たり、電気の量を調べます。［管財課］",
            $"○{t}を年度ごとに進めます。［環境課］", $"○{t}の結果を伝えます。［広報課］",
        })]).Blocks;
        return UnitFinder.Find(Slots.Find(blocks, Vocabulary.Standard), [.. blocks.Select(_ => BlockSigns.None)]).Families
            .First(f => f.Form == UnitForm.Heading && f.Members[0].Title == titles[0]);
    }
}
