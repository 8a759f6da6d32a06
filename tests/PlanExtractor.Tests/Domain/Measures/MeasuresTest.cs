using System.Globalization;
using PlanExtractor.Domain;

namespace PlanExtractor.Tests.Domain;

public class MeasuresTest
{
    // text | value[~upper] unit | normalized | kind qualifier | FY | as of | note; what is left out is as the first says.
    private static readonly string[] Rows =
    [
        "52件|52 件|52 件|Absolute Exact",
        "56,736 千円|56736 千円|56736000 円|Absolute Exact",
        "１０，０００人|10000 人|10000 人|Absolute Exact",
        "12.6万人|12.6 万人|126000 人|Absolute Exact",
        "5万2千円|52000 円|52000 円|Absolute Exact",
        "1億2,000万円|120000000 円|120000000 円|Absolute Exact",
        "3億円|3 億円|300000000 円|Absolute Exact",
        "10.0%|10 %|10 %|Absolute Exact",
        "29％|29 ％|29 %|Absolute Exact",
        "89.97%|89.97 %|89.97 %|Absolute Exact",
        "4.1‰|4.1 ‰|4.1 ‰|Absolute Exact",
        "0|0|0|Absolute Exact",
        "７|7|7|Absolute Exact",
        "2 1 8, 3 3 7|218337|218337|Absolute Exact",
        "三十人|30 人|30 人|Absolute Exact",
        "0業務|0 業務|0 業務|Absolute Exact",
        "892手続き|892 手続き|892 手続き|Absolute Exact",
        "26手続|26 手続|26 手続|Absolute Exact",
        "10カ所|10 カ所|10 カ所|Absolute Exact",
        "9 箇所|9 箇所|9 箇所|Absolute Exact",
        "15取組み|15 取組み|15 取組み|Absolute Exact",
        "3.7ポイント|3.7 ポイント|3.7 ポイント|Absolute Exact",
        "1.9万t-CO2|1.9 万t-CO2|19000 t-CO2|Absolute Exact",
        "120t-CO₂|120 t-CO₂|120 t-CO₂|Absolute Exact",
        "500m²|500 m²|500 m²|Absolute Exact",
        "30㎡|30 ㎡|30 ㎡|Absolute Exact",
        "40m3|40 m3|40 m3|Absolute Exact",
        "28.0ha|28 ha|28 ha|Absolute Exact",
        "５ｔ|5 ｔ|5 t|Absolute Exact",
        "24手続⁴|24 手続|24 手続|Absolute Exact",
        "26手続 ※9|26 手続|26 手続|Absolute Exact",
        "8コンテンツ|8 コンテンツ|8 コンテンツ|Absolute Exact",
        "3割|30 %|30 %|Absolute Exact",
        "3割5分|35 %|35 %|Absolute Exact",
        "2～3割|20~30 %|20 %|Absolute Exact",
        "3割の手続き|30 %|30 %|Absolute Exact",
        "7割以上|70 %|70 %|Absolute AtLeast",
        "△60%|-60 %|-60 %|RelativeChange Exact",
        "▲16%|-16 %|-16 %|RelativeChange Exact",
        "＋15%|15 %|15 %|RelativeChange Exact",
        "+15%（R3を基準とし毎年5%増）|15 %|15 %|RelativeChange Exact|||R3を基準とし毎年5%増",
        "基準年度比-5%|-5 %|-5 %|RelativeChange Exact|||基準年度比",
        "30%削減|-30 %|-30 %|RelativeChange Exact",
        "30％減|-30 ％|-30 %|RelativeChange Exact",
        "30％の削減|-30 ％|-30 %|RelativeChange Exact",
        "3割減|-30 %|-30 %|RelativeChange Exact",
        "5%増|5 %|5 %|RelativeChange Exact",
        "毎年5%増|5 %|5 %|RelativeChange Exact|||毎年",
        "20%以上削減|-20 %|-20 %|RelativeChange AtLeast",
        "半減|-50 %|-50 %|RelativeChange Exact",
        "倍増|100 %|100 %|RelativeChange Exact",
        "10件増|10 件|10 件|RelativeChange Exact",
        "1回に削減|1 回|1 回|Absolute Exact",
        "2分に短縮|2 分|2 分|Absolute Exact",
        "45分以内に短縮する|45 分|45 分|Absolute AtMost",
        "50%まで向上|50 %|50 %|Absolute Exact",
        "-20人|-20 人|-20 人|Absolute Exact",
        "△20人|-20 人|-20 人|Absolute Exact",
        "社会増減：-20人(令和2年から半減)|-20 人|-20 人|Absolute Exact|||令和2年から半減",
        "毎年5回|5 回|5 回|PerYear Exact",
        "年1回|1 回|1 回|PerYear Exact",
        "毎年1件|1 件|1 件|PerYear Exact",
        "毎年400人以上|400 人|400 人|PerYear AtLeast",
        "12人/年|12 人/年|12 人|PerYear Exact",
        "5組／年|5 組／年|5 組|PerYear Exact",
        "年間約37,000件|37000 件|37000 件|PerYear About",
        "年間約 37,000 件分をペーパーレス化|37000 件|37000 件|PerYear About",
        "研修会を年2回実施|2 回|2 回|PerYear Exact",
        "約5分|5 分|5 分|Absolute About",
        "概ね90％|90 ％|90 %|Absolute About",
        "90分程度|90 分|90 分|Absolute About",
        "約90％以上|90 ％|90 %|Absolute AtLeast",
        "最大12回|12 回|12 回|Absolute AtMost",
        "最大12回記入|12 回|12 回|Absolute AtMost",
        "最低3回|3 回|3 回|Absolute AtLeast",
        "9,500件未満|9500 件|9500 件|Absolute LessThan",
        "45時間超|45 時間|45 時間|Absolute MoreThan",
        "14%以下|14 %|14 %|Absolute AtMost",
        "90以下|90|90|Absolute AtMost",
        "24,000以上|24000|24000|Absolute AtLeast",
        "30,000 以下|30000|30000|Absolute AtMost",
        "延べ2000人|2000 人|2000 人|Absolute Exact|||延べ",
        "累計1,200件(累計)|1200 件|1200 件|Absolute Exact|||累計、累計",
        "1枚あたり約5分|5 分|5 分|Absolute About|||1枚あたり",
        "1枚あたり2分に短縮する|2 分|2 分|Absolute Exact|||1枚あたり",
        "3 年ごとに 1 回|1 回|1 回|Absolute Exact|||3年ごと",
        "不定期で 1 回|1 回|1 回|Absolute Exact|||不定期",
        "５年間で６人|6 人|6 人|Absolute Exact|||５年間",
        "全職員の50%受講|50 %|50 %|Absolute Exact",
        "100%ペーパーレス化|100 %|100 %|Absolute Exact",
        "各課 1 ID による試験運用|1 ID|1 ID|Absolute Exact",
        "毎年 窓口の担当者への研修及び新人向け 1 回以上|1 回|1 回|PerYear AtLeast",
        "5事例整理し、全庁に周知|5 事例|5 事例|Absolute Exact",
        "上記4台帳のシステム化|4 台帳|4 台帳|Absolute Exact",
        "5～10人|5~10 人|5 人|Absolute Exact",
        "5人～10人|5~10 人|5 人|Absolute Exact",
        "1時間30分|90 分|90 分|Absolute Exact",
        "3,500件(R3実績)|3500 件|3500 件|Absolute Exact|||R3実績",
        "30分(平均)|30 分|30 分|Absolute Exact|||平均",
        "39,715 千円（※ランニングコスト 3 割削減）|39715 千円|39715000 円|Absolute Exact|||※ランニングコスト3割削減",
        "3,600 人(※村の人口約 6,000 人×利用の見込み6割)|3600 人|3600 人|Absolute Exact|||※村の人口約6,000人×利用の見込み6割",
        "88.0%（令和6年1月末現在）|88 %|88 %|Absolute Exact||2024-01-31|令和6年1月末現在",
        "181部（令和6年2月1日現在）|181 部|181 部|Absolute Exact||2024-02-01|令和6年2月1日現在",
        "108,678 件（令和5年1月～12月）|108678 件|108678 件|Absolute Exact|||令和5年1月～12月",
        "4.1‰（平成25年）|4.1 ‰|4.1 ‰|Absolute Exact|2013",
        "5,300人 (H26)|5300 人|5300 人|Absolute Exact|2014",
        "120人(17年度)|120 人|120 人|Absolute Exact|||17年度",
        "平成31年度までに10人|10 人|10 人|Absolute Exact|2019",
        "R5～R7間で20事業|20 事業|20 事業|Absolute Exact|2025",
        "41%[確定値]|41 %|41 %|Absolute Exact|||確定値",
        "100% ※会計年度任用職員を含む|100 %|100 %|Absolute Exact|||※会計年度任用職員を含む",
        "(75%)|75 %|75 %|Absolute Exact",
        "80%以上（目標）（再掲）|80 %|80 %|Absolute AtLeast|||目標、再掲",
        "2000|2000|2000|Absolute Exact",
        "全員取得|||Qualitative Exact",
        "増加を目指す|||Qualitative Exact",
        "現状＋10％|10 ％|10 %|RelativeChange Exact|||現状",
        "基準値-5件|-5 件|-5 件|Absolute Exact|||基準値",
        "令和4年度比△40％|-40 ％|-40 %|RelativeChange Exact|||令和4年度比",
        "△40％（令和4年度比）|-40 ％|-40 %|RelativeChange Exact|||令和4年度比",
        "１，２００件以上（令和６年度比２割増）|1200 件|1200 件|Absolute AtLeast|||令和６年度比２割増",
        "令和６年度比２割増|20 %|20 %|RelativeChange Exact|||令和6年度比",
        "81部会|81 部会|81 部会|Absolute Exact",
        "3年間累計600人|600 人|600 人|Absolute Exact|||累計",
        "12件（令和7年中）|12 件|12 件|Absolute Exact|2025",
        "令和7年中に12件|12 件|12 件|Absolute Exact|2025",
        "50件（令和10年度までに）|50 件|50 件|Absolute Exact|2028",
        "50件（令和8年度以降）|50 件|50 件|Absolute Exact|2026||令和8年度以降",
        "4億3,0000万円|||Qualitative Exact",
        "3,0000円|||Qualitative Exact",
        "放送を1年間収録し、配信する|||Qualitative Exact",
        "検討 → 実施|||Qualitative Exact",
        "試験導入（※積雪を確認1カ所）|||Qualitative Exact|||※積雪を確認1カ所",
        "第2期計画の策定|||Qualitative Exact",
        "Wi-Fi6の整備|||Qualitative Exact",
        "2025年度 運用開始|||Qualitative Exact|2025",
        "「書かない窓口」の導入|||Qualitative Exact",
        "十分な整備|||Qualitative Exact",
        "3次評価の実施|||Qualitative Exact",
    ];

    [TestCaseSource(nameof(Rows))]
    public void Read_Text_IsMeasure(string row)
    {
        var cells = row.Split('|');
        var reading = Measures.Read(cells[0]);
        Assert.That(reading.IsRead, Is.True);
        Assert.That(Row(cells[0], reading.Value!), Is.EqualTo(string.Join('|', cells.Concat(Enumerable.Repeat("", 7)).Take(7))));
    }

    [TestCase("999999999999999兆999999999999999億999999999999999千億円")]
    [TestCase("999999999999999.999999999兆兆兆円")]
    [TestCase("99999999999999999999999999999999999件")]
    public void Read_HugeNumber_NeverThrows(string text) => Assert.That(Measures.Read(text).IsRead, Is.True);

    [TestCase("39,715 千円（※費用 3 割削減）", "39,715 千円")]
    [TestCase("平成31年度 75％", "75％")]
    [TestCase("１枚あたり約５分", "１枚あたり約５分")]
    [TestCase("R7当初予算 30%", "R7当初予算 30%")]
    public void Read_Text_IsAsWrittenWithoutYearAndRemarks(string text, string kept) =>
        Assert.That(Measures.Read(text).Value?.Text, Is.EqualTo(kept));

    [TestCase("")]
    [TestCase(" \u3000")]
    [TestCase("－")]
    [TestCase("―")]
    [TestCase("—")]
    [TestCase("ー")]
    [TestCase("-")]
    [TestCase("‐")]
    [TestCase("− −")]
    [TestCase("- -")]
    [TestCase("…")]
    [TestCase("データなし")]
    [TestCase("該当なし")]
    [TestCase("未設定")]
    [TestCase("（未設定）")]
    public void IsNone_NoValue_IsNoneAndNotMine(string text)
    {
        Assert.That(Measures.IsNone(text), Is.True);
        Assert.That(Measures.Read(text).IsMine, Is.False);
    }

    [TestCase("0")]
    [TestCase("-5")]
    [TestCase("設置")]
    [TestCase("0件")]
    public void IsNone_Value_IsNot(string text) => Assert.That(Measures.IsNone(text), Is.False);

    [TestCase("令和5年度")]
    [TestCase("R5～R7")]
    public void Read_YearAlone_IsNotMine(string text) => Assert.That(Measures.Read(text).IsMine, Is.False);

    [TestCase("51％→60％")]
    [TestCase("― → 10件")]
    [TestCase("12件 ⇒ 増加")]
    public void Read_FromTo_IsBrokenAndNeverOneValue(string text) =>
        Assert.That(Measures.Read(text).Problem?.Code, Is.EqualTo("value-has-arrow"));

    [TestCase("R4 3,500件(R3実績)⇒R7 3,000件(年間)", "3,500件=3500 件 [R3実績]; 3,000件=3000 件 [年間]")]
    [TestCase("① 移住相談：12人/年 → 5組/年", "12人/年=12 人/年; 5組/年=5 組/年")]
    [TestCase("4.1‰（平成25年）→4.6‰（平成31年）", "4.1‰=4.1 ‰ FY2013; 4.6‰=4.6 ‰ FY2019")]
    [TestCase("相談件数=8,200件→9,500件未満", "8,200件=8200 件; 9,500件未満=9500 件")]
    [TestCase("利用登録率を82.4%から100%へ", "82.4%=82.4 %; 100%=100 %")]
    [TestCase("210人から毎年400人以上へ", "210人=210 人; 毎年400人以上=400 人")]
    [TestCase("1団体20人から毎年12団体450人以上へ", "1団体=1 団体; 20人=20 人; 毎年12団体=12 団体; 450人以上=450 人")]
    [TestCase("目標2_受講者:900人/年", "900人/年=900 人/年")]
    [TestCase("0 ⇒ 5,000人", "0=0; 5,000人=5000 人")]
    [TestCase("R4(R4.9.30現在) 11% ⇒ R7 20%", "11%=11 %; 20%=20 %")]
    [TestCase("時間外の集計事務(月1回) 3時間 → 1時間", "月1回=1 回 [月]; 3時間=3 時間; 1時間=1 時間")]
    [TestCase("1枚あたり約5分", "1枚あたり約5分=5 分 [1枚あたり]")]
    [TestCase("消費額（客１人あたり） 500円", "500円=500 円")]
    [TestCase("研修 1 回、全職員向け 1 回", "1 回=1 回; 1 回=1 回")]
    [TestCase("299,644   127,347   △ 172,297", "299,644=299644; 127,347=127347; △ 172,297=-172297")]
    [TestCase("小学校 2,693‖中学校 550", "2,693=2693; 550=550")]
    [TestCase("Wi-Fi6とIEEE802.11ax", "")]
    [TestCase("第3章 第１０期 第５次 3次 2年目 4月", "")]
    [TestCase("① eLTAX と J-LIS と COVID-19 と Society 5.0 の", "")]
    [TestCase("5Ｇと4K", "")]
    [TestCase("24時間365日、1人1台", "")]
    [TestCase("令和5年度 R5 2023年 H30.10.3 H22/H21", "")]
    [TestCase("自治体戦略 2040 構想", "")]
    [TestCase("手続⁴ は ※9 と ²⁴", "")]
    [TestCase("ver.1.2.3", "")]
    [TestCase("IEEE 802.11ac (1)-3 地域活性化", "")]
    [TestCase("1 計画策定の背景", "")]
    [TestCase("2 位置づけ、10 校務支援システム", "")]
    [TestCase("28 手続きのオンライン化、4 件増加", "28 手続き=28 手続き; 4 件増加=4 件")]
    [TestCase("6月22日から7月31日", "")]
    [TestCase("21年夏を目途、3年で", "3年=3 年")]
    [TestCase("人口の3分の2", "")]
    [TestCase("—5年間の計画—", "5年間=5 年間")]
    [TestCase("1) 申請 (2)届出", "")]
    [TestCase("16 J-LIS", "")]
    [TestCase("平成28年（2015年）に12箇条(※)", "12箇条=12 箇条")]
    [TestCase("446回", "446回=446 回")]
    [TestCase("残高 4億3,0000万円", "")]
    [TestCase("1年間収録し、3年間保存する", "")]
    public void FindAll_Text_HoldsQuantities(string text, string expected) =>
        Assert.That(
            string.Join("; ", Measures.FindAll(text).Select(f => $"{f.Value.Text}={Short(f.Value)}")),
            Is.EqualTo(expected));

    [Test]
    public void FindAll_BracketAfterValue_IsPartOfThePlace() =>
        Assert.That(Measures.FindAll("計 5件（年間） → 7").Select(f => (f.Start, f.Length)), Is.EqualTo([(2, 6), (11, 1)]));

    private static string Row(string text, Measure m) => string.Join(
        '|',
        text,
        $"{Number(m.Value)}{(m.UpperValue is { } upper ? "~" + Number(upper) : "")} {m.Unit}".Trim(),
        $"{Number(m.NormalizedValue)} {m.NormalizedUnit}".Trim(),
        $"{m.Kind} {m.Qualifier}",
        m.FiscalYear?.ToString(CultureInfo.InvariantCulture),
        m.AsOf?.Iso,
        m.Note);

    private static string Short(Measure m) =>
        $"{Number(m.Value)} {m.Unit}".Trim() + (m.FiscalYear is { } year ? $" FY{year}" : "") + (m.Note is { } note ? $" [{note}]" : "");

    private static string? Number(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);
}
