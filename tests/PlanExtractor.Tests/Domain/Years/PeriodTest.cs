using PlanExtractor.Domain;

namespace PlanExtractor.Tests.Domain;

public class PeriodTest
{
    [TestCase("令和3年度から令和7年度まで", 2021, 2025)]
    [TestCase("令和3年度から令和7年度までの5年間", 2021, 2025)]
    [TestCase("令和 6 年度から令和 11 年度まで", 2024, 2029)]
    [TestCase("令和６年度～令和１１年度（６年間）", 2024, 2029)]
    [TestCase("令和6～11年度", 2024, 2029)]
    [TestCase("令和元~3年度(2019~2021年度)", 2019, 2021)]
    [TestCase("2023(令和5)年度~2031(令和13)年度", 2023, 2031)]
    [TestCase("令和4年(2022年)度から令和8年(2026年)度", 2022, 2026)]
    [TestCase("令和元年度(平成31年度)から令和4年度(平成34年度)までの4年間", 2019, 2022)]
    [TestCase("R3年度～R5年度", 2021, 2023)]
    [TestCase("R5～R7間", 2023, 2025)]
    [TestCase("R5-R7", 2023, 2025)]
    [TestCase("H29~33", 2017, 2021)]
    [TestCase("H19-H22", 2007, 2010)]
    [TestCase("令和7年4月1日～令和12年3月31日", 2025, 2029)]
    [TestCase("令和7年4月1日～令和12年3月31日の5年間", 2025, 2029)]
    [TestCase("令和7年4月~令和10年3月(3年間)", 2025, 2027)]
    [TestCase("平成27年4月1日～平成36年4月1日", 2015, 2023)]
    [TestCase("2023年1月から2025年3月", 2022, 2024)]
    [TestCase("2021年1月から2026年3月まで", 2020, 2025)]
    [TestCase("令和4年12月から令和8年度まで", 2022, 2026)]
    [TestCase("令和3(2021)年度を初年度とし令和8(2026)年度まで", 2021, 2026)]
    [TestCase("令和3(2021)年度を初年度とし令和8(2026)年度までの6年間", 2021, 2026)]
    [TestCase("平成22年度(2010年度)からの5か年計画", 2010, 2014)]
    [TestCase("令和3年度から3ヵ年", 2021, 2023)]
    [TestCase("令和3年度より五箇年", 2021, 2025)]
    [TestCase("平成24・25年度", 2012, 2013)]
    [TestCase("平成31年度 平成33年度", 2019, 2021)]
    [TestCase("2021～2026 年度", 2021, 2026)]
    [TestCase("2009~14 年", 2009, 2014)]
    [TestCase("2010 年～2014 年の５年間", 2010, 2014)]
    [TestCase("2016(平成28)年度から2055年度までの40年間", 2016, 2055)]
    [TestCase("-平成20~24年度-", 2008, 2012)]
    [TestCase("ー令和3年度～令和7年度ー", 2021, 2025)]
    [TestCase("—令和3年度～令和7年度—", 2021, 2025)]
    [TestCase("令和2年度〜令和6年度", 2020, 2024)]
    [TestCase("令和2年度―令和6年度", 2020, 2024)]
    public void Read_Statement_IsPeriod(string text, int first, int last)
    {
        var reading = Period.Read(text);
        Assert.That(reading.Problem, Is.Null);
        Assert.That((reading.Value?.StartFiscalYear, reading.Value?.EndFiscalYear), Is.EqualTo((first, last)));
    }

    [TestCase("令和3年度から令和7年度までの4年間", "period-length-disagrees")]
    [TestCase("令和7年度から令和3年度まで", "period-ends-before-start")]
    [TestCase("令和元~3年度(2019~2022年度)", "fiscal-year-disagrees")]
    public void Read_Contradiction_IsBroken(string text, string code) => Assert.That(Period.Read(text).Problem?.Code, Is.EqualTo(code));

    [TestCase("令和5年度")]
    [TestCase("5年間")]
    [TestCase("令和6～11件")]
    [TestCase("2000～3000人")]
    [TestCase("国の計画の終期に合わせ")]
    [TestCase("")]
    public void Read_NoPeriod_IsNotMine(string text) => Assert.That(Period.Read(text).IsMine, Is.False);

    [TestCase("本計画の期間は、令和3年度から令和7年度までの5年間とします。", "令和3年度から令和7年度までの5年間", 2021, 2025)]
    [TestCase("令和3年度から令和7年度までの4年間", "令和3年度から令和7年度までの4年間", 2021, 2025)]
    [TestCase("R5～R7間で20事業の事業化", "R5～R7間", 2023, 2025)]
    [TestCase("計画期間（2021～2026 年度）のうち", "2021～2026 年度", 2021, 2026)]
    [TestCase("（変更前）令和５年度から令和９年度まで　５年間　（単位　千円）", "令和５年度から令和９年度まで　５年間", 2023, 2027)]
    [TestCase("総合戦略（令和2年度〜令和6年度）", "令和2年度〜令和6年度", 2020, 2024)]
    [TestCase("平成28(2016)年度〜平成32(2020)年度【平成30年度見直】", "平成28(2016)年度〜平成32(2020)年度", 2016, 2020)]
    [TestCase("計画 2019年から5年間の2022年まで", "2019年から5年間の2022年まで", 2019, 2022)]
    [TestCase("令和4年度 令和5年度 令和6年度", null, 0, 0)]
    [TestCase("令和8年度は令和9年度から３年間を計画期間とする", "令和9年度から３年間", 2027, 2029)]
    [TestCase("初年度を令和６年度、目標年度を令和11年度とする。", "令和６年度、目標年度を令和11年度", 2024, 2029)]
    [TestCase("始期：令和6年度　終期：令和10年度", "令和6年度　終期：令和10年度", 2024, 2028)]
    [TestCase("令和６年度を始期、令和10年度を終期とする５年間", "令和６年度を始期、令和10年度を終期とする５年間", 2024, 2028)]
    [TestCase("令和６年度を初年度とする五か年", "令和６年度を初年度とする五か年", 2024, 2028)]
    [TestCase("基準年度 令和3年度 目標年度 令和12年度", null, 0, 0)]
    public void FindAll_Prose_HoldsPeriod(string text, string? found, int first, int last)
    {
        var periods = Period.FindAll(text);
        Assert.That(periods.Select(f => f.Value), Is.EqualTo(found is null ? Array.Empty<Period>() : [new Period(found, first, last)]));
    }
}
