using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Tests.Domain;

public class YearsTest
{
    // Each mention as kind:text:fiscal year, with ! for 末 and @ for 現在.
    [TestCase("令和5年度から実施", "FiscalYear:令和5年度:2023")]
    [TestCase("R4(R4.9.30現在) 11%", "EraYear:R4:2022 Day:R4.9.30現在:2022@")]
    [TestCase("R4 1件 ⇒ R5 52件", "EraYear:R4:2022 EraYear:R5:2023")]
    [TestCase("現状値（R5）：31 件", "EraYear:R5:2023")]
    [TestCase("令和6年1月末現在", "Month:令和6年1月末現在:2023!@")]
    [TestCase("H24.12.21 現在", "Day:H24.12.21 現在:2012@")]
    [TestCase("平成19年6月末現在", "Month:平成19年6月末現在:2007!@")]
    [TestCase("令和4年度末までに", "FiscalYear:令和4年度末:2022!")]
    [TestCase("H28H29H30H31H32", "EraYear:H28:2016 EraYear:H29:2017 EraYear:H30:2018 EraYear:H31:2019 EraYear:H32:2020")]
    [TestCase("R1H31", "EraYear:R1:2019 EraYear:H31:2019")]
    [TestCase("6年度", "Bare:6年度:")]
    [TestCase("元年度 2年度", "Bare:元年度: Bare:2年度:")]
    [TestCase("目標値24年度", "Bare:24年度:")]
    [TestCase("120人(17年度)", "Bare:17年度:")]
    [TestCase("令和6～11年度", "EraYear:令和6:2024 Bare:11年度:")]
    [TestCase("2023年", "CalendarYear:2023年:2023")]
    [TestCase("(2023)", "CalendarYear:2023:2023")]
    [TestCase("2021 2022 2023", "CalendarYear:2021:2021 CalendarYear:2022:2022 CalendarYear:2023:2023")]
    [TestCase("令和3年（2021年）9月に", "Month:令和3年（2021年）9月:2021")]
    [TestCase("平成29(2017)年3月", "Month:平成29(2017)年3月:2016")]
    [TestCase("令和 4 年（2022 年）1 月", "Month:令和 4 年（2022 年）1 月:2021")]
    [TestCase("令和2年 2020年12月", "EraYear:令和2年:2020 Month:2020年12月:2020")]
    [TestCase("2024/2/1", "Day:2024/2/1:2023")]
    [TestCase("2024-02-01", "Day:2024-02-01:2023")]
    [TestCase("R6.4", "Month:R6.4:2024")]
    [TestCase("令和元年11月導入", "Month:令和元年11月:2019")]
    [TestCase("令和五年十二月", "Month:令和五年十二月:2023")]
    [TestCase("S60年度", "FiscalYear:S60年度:1985")]
    [TestCase("R5年度現在", "FiscalYear:R5年度現在:2023@")]
    [TestCase("H28以降", "EraYear:H28:2016")]
    [TestCase("H22/H21", "")]
    [TestCase("達成率(H30/H31)", "")]
    [TestCase("RPA", "")]
    [TestCase("R5.2km", "")]
    [TestCase("S3バケット", "")]
    [TestCase("5G", "")]
    [TestCase("延べ2000人", "")]
    [TestCase("自治体戦略 2040 構想", "")]
    [TestCase("2,023", "")]
    [TestCase("_R040224", "")]
    [TestCase("昭和 40 年代", "")]
    [TestCase("第2年度", "")]
    [TestCase("過去3年度", "")]
    [TestCase("平成○○年○○月", "")]
    [TestCase("令和4年〇月", "")]
    [TestCase("現年度 年度当初 ２年の試行期間", "")]
    [TestCase("5年間", "")]
    public void FindAll_Text_HoldsMentions(string text, string expected)
    {
        var problems = new List<Problem>();
        var found = Years.FindAll(text, problems).Select(m =>
            $"{m.Kind}:{m.Text}:{m.FiscalYear}{(m.IsEnd ? "!" : "")}{(m.IsAsOf ? "@" : "")}");
        Assert.That(string.Join(' ', found), Is.EqualTo(expected));
        Assert.That(problems, Is.Empty);
    }

    [TestCase("令和64年まで、令和5年度から", "no-such-year", 1)]
    [TestCase("令和8年度（2025）と令和5年度", "fiscal-year-disagrees", 1)]
    [TestCase("令和5年2月30日", "no-such-date", 0)]
    [TestCase("令和5年13月", "no-such-date", 0)]
    public void FindAll_WrongYear_IsReportedAndLeftOut(string text, string code, int others)
    {
        var problems = new List<Problem>();
        Assert.That(Years.FindAll(text, problems), Has.Count.EqualTo(others));
        Assert.That(problems.Select(p => p.Code), Is.EqualTo([code]));
    }

    [Test]
    public void FindAll_BareYear_TellsItsNumber() =>
        Assert.That(Years.FindAll("12年度").Single(), Has.Property("BareNumber").EqualTo(12).And.Property("FiscalYear").Null);

    [TestCase(" R5.9.30 ", true)]
    [TestCase("R5 1件", false)]
    public void Read_Whole_IsOneMention(string text, bool isRead) => Assert.That(Years.Read(text).IsRead, Is.EqualTo(isRead));
}
