namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class StackedRowsTest
{
    private static string[] Kpis(string row) =>
        [.. TestTable.Read("指標 | 現状値（R5） | 目標値（R11）\n" + row)
            .Kpis.Select(k => $"{k.Name} {k.Baseline?.Text} {k.Target?.Text}")];

    [Test]
    public void Split_NumberedNamesBesideAsManyValues_AreRows() =>
        Assert.That(Kpis("①小学生⏎②中学生 | 61％⏎58％ | 70％⏎65％"), Is.EqualTo(new[] { "小学生 61％ 70％", "中学生 58％ 65％" }));

    [Test]
    public void Split_ALineAboveThem_NamesEach() =>
        Assert.That(Kpis("本を読む割合⏎①小学生⏎②中学生 | 61％⏎58％ | 70％⏎65％"),
            Is.EqualTo(new[] { "本を読む割合小学生 61％ 70％", "本を読む割合中学生 58％ 65％" }));

    // 本を読む⏎人の割合: one name over two lines.
    [Test]
    public void Split_LinesWithoutMarks_AreOneName() =>
        Assert.That(Kpis("本を読む⏎人の割合 | 61％ | 70％"), Is.EqualTo(new[] { "本を読む人の割合 61％ 70％" }));

    [Test]
    public void Split_ValuesThatAreNone_AreNotTakenApart() =>
        Assert.That(Kpis("①小学生⏎②中学生 | 全校で⏎実施 | 継続⏎する"), Has.Length.LessThan(2));
}
