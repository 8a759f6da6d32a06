using System.Text;
using PlanExtractor.Resolve;

namespace PlanExtractor.Tests.Resolve;

public sealed class MunicipalityResolverTest
{
    /// <summary>Every name that exists in several prefectures, with each of them.</summary>
    private static IEnumerable<TestCaseData> SharedNames() =>
        MunicipalityRegister.Default.All.Where(g => g.Kind != LocalGovernmentKind.Prefecture)
            .GroupBy(g => g.Name).Where(g => g.Count() > 1).SelectMany(g => g)
            .Select(g => new TestCaseData(g.Prefecture, g.Name, g.Code));

    [TestCaseSource(nameof(SharedNames))]
    public void Resolve_SharedNameWithPrefectureOnTheCover_GivesItsCode(string prefecture, string name, string code) =>
        Assert.That(Read($"{name}総合計画\n\n{prefecture}{name}\n\n第1章 はじめに\n").Municipality.Code, Is.EqualTo(code));

    [Test]
    public void Resolve_SharedNameWithoutPrefecture_IsLeftOpenAndSaid()
    {
        var document = Read("府中市総合計画\n\n令和4年3月\n\n第1章 はじめに\n\n本市の計画です。\n");

        Assert.Multiple(() =>
        {
            Assert.That(document.Municipality, Has.Property("Name").EqualTo("府中市").And.Property("Code").Null);
            Assert.That(document.Diagnostics.Single(d => d.Code == "municipality-ambiguous").Message,
                Does.Contain("東京都 (132063)").And.Contain("広島県 (342084)"));
        });
    }

    [TestCase("みどり野町DX推進計画", "みどり野町")]
    [TestCase("第2期星見ヶ丘市健康づくり計画", "星見ヶ丘市")]
    [TestCase("北みどり広域連合環境計画", "北みどり広域連合")]
    public void Resolve_NameOutsideTheRegister_IsKeptWithoutCode(string title, string name)
    {
        var document = Read(title + "\n\n令和5年3月\n\n第1章 はじめに\n");

        Assert.Multiple(() =>
        {
            Assert.That(document.Municipality, Has.Property("Name").EqualTo(name).And.Property("Code").Null);
            Assert.That(document.Diagnostics.Select(d => d.Code), Does.Contain("municipality-unknown"));
        });
    }

    [TestCase("大江町 DX 推進計画", "063240")]
    [TestCase("第２期 秋田県 仙北市 総合戦略", "052159")]
    [TestCase("千代田区基本構想", "131016")]
    [TestCase("熊本県情報化推進計画", "430005")]
    public void Resolve_NameInTitle_GivesItsCode(string title, string code) =>
        Assert.That(Read(title + "\n\n第1章 はじめに\n").Municipality.Code, Is.EqualTo(code));

    [Test]
    public void Resolve_TextWithoutAnyName_SaysSo()
    {
        var document = Read("情報化推進計画\n\n第1章 はじめに\n");

        Assert.Multiple(() =>
        {
            Assert.That(document.Municipality.Name, Is.Empty);
            Assert.That(document.Diagnostics.Select(d => d.Code), Does.Contain("municipality-not-found"));
        });
    }

    private static PlanExtractor.Domain.PlanDocument Read(string text) =>
        PlanPipeline.Run(new PlanSource("plan.txt", Encoding.UTF8.GetBytes(text))).Document!;
}
