using PlanExtractor.Domain;

namespace PlanExtractor.Tests.Domain;

public class FiscalYearTest
{
    [TestCase("令和5年度", 2023)]
    [TestCase("令和５年度", 2023)]
    [TestCase("令 和 ５ 年 度", 2023)]
    [TestCase("平成 2 4 年度", 2012)]
    [TestCase("R5年度", 2023)]
    [TestCase("Ｒ５", 2023)]
    [TestCase("R5", 2023)]
    [TestCase("R3年 度", 2021)]
    [TestCase("R6 年度", 2024)]
    [TestCase("令和元年度", 2019)]
    [TestCase("令和五年度", 2023)]
    [TestCase("平成二十九年度", 2017)]
    [TestCase("平成二九年度", 2017)]
    [TestCase("㋿5年度", 2023)]
    [TestCase("㍻30年度", 2018)]
    [TestCase("令和3年度 (2021年度)", 2021)]
    [TestCase("令和5年度\n(2023年度)", 2023)]
    [TestCase("2023(令和5)年度", 2023)]
    [TestCase("2023(R5)年度", 2023)]
    [TestCase("2023(平成35)年度", 2023)]
    [TestCase("令和5(2023)年度", 2023)]
    [TestCase("R5(2023)年度", 2023)]
    [TestCase("令和4年(2022年)度", 2022)]
    [TestCase("H29(2017年)", 2017)]
    [TestCase("(2019(H31)年)", null)]
    [TestCase("2019(H31)年", 2019)]
    [TestCase("平成31年度=令和元年度", 2019)]
    [TestCase("令和元年度(平成31年度)", 2019)]
    [TestCase("令和4年度(平成34年度)", 2022)]
    [TestCase("2024年度", 2024)]
    [TestCase("2022(平成34)年度", 2022)]
    [TestCase("2001年度", 2001)]
    [TestCase("平成33年度", 2021)]
    [TestCase("平成45年度", 2033)]
    [TestCase("昭和64年度", 1989)]
    [TestCase("令和5年", 2023)]
    [TestCase("FY2023", 2023)]
    [TestCase("令和６年度末", 2024)]
    [TestCase("R6年度末", 2024)]
    [TestCase("R.5年度", 2023)]
    [TestCase("H.30年", 2018)]
    [TestCase("H31/R1", 2019)]
    [TestCase("H31/R1年度", 2019)]
    [TestCase("平成31/令和元年度", 2019)]
    [TestCase("令和7年中", 2025)]
    [TestCase("R.5", null)]
    [TestCase("R5/R7", null)]
    [TestCase(" 2023 ", 2023)]
    [TestCase("R11年度目標", null)]
    [TestCase("令和6年2月", null)]
    [TestCase("6年度", null)]
    [TestCase("S3", null)]
    [TestCase("R5G", null)]
    [TestCase("RPA", null)]
    [TestCase("H22/H21", null)]
    [TestCase("令和○○年度", null)]
    [TestCase("令和〇年度", null)]
    [TestCase("現年度", null)]
    [TestCase("", null)]
    public void Read_Label_IsFiscalYear(string text, int? year)
    {
        var reading = FiscalYear.Read(text);
        Assert.That(reading.Problem, Is.Null);
        Assert.That(reading.IsRead ? reading.Value.Begins : (int?)null, Is.EqualTo(year));
    }

    [TestCase("令和8年度（2025）", "fiscal-year-disagrees")]
    [TestCase("令和5年度(令和6年度)", null)]
    [TestCase("2023(令和6)年度", "fiscal-year-disagrees")]
    [TestCase("令和64年度", "no-such-year")]
    [TestCase("令和0年", "no-such-year")]
    [TestCase("昭和70年", "no-such-year")]
    [TestCase("大正16年度", "no-such-year")]
    public void Read_Contradiction_IsBroken(string text, string? code) =>
        Assert.That(FiscalYear.Read(text).Problem?.Code, Is.EqualTo(code));

    [Test]
    public void ToString_Year_IsEnglish() => Assert.That(new FiscalYear(2023).ToString(), Is.EqualTo("FY2023"));
}
