using FsCheck;
using FsCheck.Fluent;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Tests.Domain;

/// <summary>What holds for any text: random ones, and ones made of the pieces that the readers look for.</summary>
public class ValueProperties
{
    private static readonly string[] Pieces =
    [
        "令和", "平成", "㋿", "R", "H", "FY", "元", "5", "３１", "2023", "12", "十", "三", "年", "度", "年度", "月", "日", "末", "現在",
        " ", "\u3000", "\n", "\t",
        "(", ")", "（", "）", "[", "【", "】", "～", "〜", "-", "－", "ー", "から", "まで", "の", "間", "か年", "=", "・", "/", ".", ",",
        "○", "〇", "※", "²", "⁴",
        "△", "+", "約", "毎年", "延べ", "1,000", "0.5", "万", "千円", "人", "件", "%", "％", "割", "分",
        "以上", "削減", "に", "で", "あたり", "ごとに", "第", "→", "⇒",
        "m", "t-CO2", "つ", "目", "99999999999999999999", "𠮷", "\ud800",
    ];

    private static readonly Arbitrary<string> AnyText = Arb.From(Gen.OneOf(
        ArbMap.Default.GeneratorFor<string>().Select(s => s ?? ""),
        Gen.Elements(Pieces).ListOf().Select(string.Concat)));

    [Test]
    public void Read_AnyText_NeverThrows() => Check(text =>
    {
        _ = (FiscalYear.Read(text), Years.Read(text), Period.Read(text), DateValue.Read(text), Measures.Read(text), Measures.IsNone(text));
        return true;
    });

    [Test]
    public void Text_Folded_KeepsItsLength() => Check(text =>
        Fold.Text(text).Length == text.Length && Fold.Text(Fold.Text(text)) == Fold.Text(text));

    [Test]
    public void YearsFindAll_AnyText_IsOrderedWithinBounds() => Check(text =>
    {
        var problems = new List<Problem>();
        var found = Years.FindAll(text, problems);
        return AreOrdered(text, found.Select(m => (m.Start, m.Length))) && found.All(m => text.Substring(m.Start, m.Length) == m.Text);
    });

    [Test]
    public void PeriodFindAll_AnyText_IsOrderedWithinBounds() => Check(text =>
    {
        var found = Period.FindAll(text);
        return AreOrdered(text, found.Select(f => (f.Start, f.Length)))
            && found.All(f => text.Substring(f.Start, f.Length) == f.Value.Text && f.Value.StartFiscalYear <= f.Value.EndFiscalYear);
    });

    [Test]
    public void DateFindAll_AnyText_IsOrderedWithinBounds() => Check(text =>
        AreOrdered(text, DateValue.FindAll(text).Select(f => (f.Start, f.Length))));

    [Test]
    public void MeasuresFindAll_AnyText_IsOrderedWithinBounds() => Check(text =>
    {
        var found = Measures.FindAll(text);
        return AreOrdered(text, found.Select(f => (f.Start, f.Length)))
            && found.All(f => f.Value.Value is not null
                && text.AsSpan(f.Start, f.Length).StartsWith(f.Value.Text, StringComparison.Ordinal));
    });

    [Test]
    public void MeasuresRead_AnyText_IsMineUnlessNone() => Check(text => !Measures.IsNone(text) || !Measures.Read(text).IsMine);

    [Test]
    public void FiscalYearRead_EveryNotation_RoundTrips() => Prop.ForAll(
        Arb.From(Gen.Choose(2019, 2060)),
        year => Notations(year).All(text => FiscalYear.Read(text) is { IsRead: true } r && r.Value == new FiscalYear(year)))
        .QuickCheckThrowOnFailure();

    [Test]
    public void MeasuresRead_NumberAndUnit_RoundTrips() => Prop.ForAll(
        Arb.From(Gen.Choose(0, 10_000_000)),
        Arb.From(Gen.Elements("件", "人", "%", "千円", "手続き", "か所", "t-CO2", "人/年")),
        (n, unit) => new[] { $"{n}{unit}", FormattableString.Invariant($"{n:N0} {unit}"), $"約{n}{unit}" }
            .All(text => Measures.Read(text) is { IsRead: true } r && r.Value!.Value == n && r.Value.Unit == unit))
        .QuickCheckThrowOnFailure();

    private static IEnumerable<string> Notations(int year)
    {
        var reiwa = year - 2018;
        var heisei = year - 1988;
        var written = reiwa == 1 ? "元" : $"{reiwa}";
        return
        [
            $"令和{written}年度", $"令 和 {written} 年 度", $"R{written}年度", $"R{written}", $"㋿{written}年度",
            $"令和{written}({year})年度", $"{year}(令和{written})年度",
            $"{year}(R{written})年度", $"令和{written}年({year}年)度", $"令和{written}年度 ({year}年度)", $"令和{written}年度（平成{heisei}年度）",
            $"平成{heisei}年度=令和{written}年度", $"平成{heisei}年度", $"{year}年度", $"FY{year}", $"令和{written}年度末", new FiscalYear(year).ToString(),
        ];
    }

    private static bool AreOrdered(string text, IEnumerable<(int Start, int Length)> places)
    {
        var end = 0;
        foreach (var (start, length) in places)
        {
            if (start < end || length <= 0 || start + length > text.Length)
                return false;
            end = start + length;
        }

        return true;
    }

    private static void Check(Func<string, bool> holds) =>
        Prop.ForAll(AnyText, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}
