using PlanExtractor.Domain;

namespace PlanExtractor.Tests.Domain;

public class DateValueTest
{
    [TestCase("令和6年2月", "2024-02", DatePrecision.Month)]
    [TestCase("令和5年12月", "2023-12", DatePrecision.Month)]
    [TestCase("2024年2月1日", "2024-02-01", DatePrecision.Day)]
    [TestCase("R5.9.30", "2023-09-30", DatePrecision.Day)]
    [TestCase("H30.10.3", "2018-10-03", DatePrecision.Day)]
    [TestCase("令和6年1月末", "2024-01-31", DatePrecision.Day)]
    [TestCase("令和６年２月末日", "2024-02-29", DatePrecision.Day)]
    [TestCase("令和４年度末", "2023-03-31", DatePrecision.Day)]
    [TestCase("令和5年末", "2023-12-31", DatePrecision.Day)]
    [TestCase("令和5年度", "2023", DatePrecision.FiscalYear)]
    [TestCase("令和5年", "2023", DatePrecision.Year)]
    [TestCase("2023年", "2023", DatePrecision.Year)]
    [TestCase("平成29(2017)年3月", "2017-03", DatePrecision.Month)]
    [TestCase("令和 4 年（2022 年）1 月", "2022-01", DatePrecision.Month)]
    [TestCase("平成31年4月30日", "2019-04-30", DatePrecision.Day)]
    public void Read_Date_IsIso(string text, string iso, DatePrecision precision) =>
        Assert.That(DateValue.Read(text).Value, Is.EqualTo(new DateValue(text, iso, precision)));

    [TestCase("令和6年2月策定", "令和6年2月")]
    [TestCase("令和6年2月1日現在", "令和6年2月1日")]
    [TestCase("令和5年3月 改訂", "令和5年3月")]
    public void Read_DateWithClosing_KeepsTheDateOnly(string text, string date) =>
        Assert.That(DateValue.Read(text).Value?.Text, Is.EqualTo(date));

    [TestCase("令和○○年○○月")]
    [TestCase("令和4年〇月")]
    [TestCase("R5")]
    [TestCase("6年度")]
    [TestCase("策定")]
    [TestCase("")]
    public void Read_NoDate_IsNotMine(string text) => Assert.That(DateValue.Read(text).IsMine, Is.False);

    [TestCase("令和5年2月30日")]
    [TestCase("令和5年2月0日")]
    [TestCase("R5.13.1")]
    public void Read_ImpossibleDate_IsBroken(string text) => Assert.That(DateValue.Read(text).Problem?.Code, Is.EqualTo("no-such-date"));

    [Test]
    public void FindAll_Text_GivesPlaces() =>
        Assert.That(
            DateValue.FindAll("（令和6年1月末現在）から2024年3月1日").Select(f => (f.Value.Iso, f.Start, f.Length)),
            Is.EqualTo([("2024-01-31", 1, 7), ("2024-03-01", 13, 9)]));
}
