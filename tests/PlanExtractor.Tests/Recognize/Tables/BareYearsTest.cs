using PlanExtractor.Recognize.Tables;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class BareYearsTest
{
    private static readonly TableWords Words = new(Vocabulary.Standard);

    private static int?[] Years(string header, int? planStart)
    {
        var band = TableShape.Find(TestTable.Grid(header + "\n" + Row(header)), Words, null).Bands[0];
        var years = BareYears.Find(band, planStart);
        return [.. band.Columns.Select(c => years.TryGetValue(c, out var year) ? year : (int?)null)];
    }

    // A row of data below as many headers: 予約 | 実施 | 実施 …
    private static string Row(string header) => "窓口の予約" + string.Concat(header.Skip(1).Where(c => c == '|').Select(_ => " | 実施"));

    [TestCase("取組 | 令和7年度 | 8 | 9 | 10", null, new object?[] { null, null, 2026, 2027, 2028 },
        TestName = "Find_NumbersBehindAYear_GoOnWithItsEra")]
    [TestCase("取組 | 7 | 8 | 9", 2025, new object?[] { null, 2025, 2026, 2027 }, TestName = "Find_NumbersAlone_AreYearsNearThePlan")]
    [TestCase("取組 | 25 | 26 | 27", 2025, new object?[] { null, 2025, 2026, 2027 }, TestName = "Find_NumbersAlone_MayBeWestern")]
    [TestCase("取組 | 7 | 8 | 9", null, new object?[] { null, null, null, null }, TestName = "Find_NumbersAloneWithoutAPlansYears_AreNone")]
    [TestCase("取組 | 9 | 8 | 7", 2025, new object?[] { null, null, null, null }, TestName = "Find_NumbersThatFall_AreNone")]
    public void Find(string header, int? planStart, object?[] expected) => Assert.That(Years(header, planStart), Is.EqualTo(expected));
}
