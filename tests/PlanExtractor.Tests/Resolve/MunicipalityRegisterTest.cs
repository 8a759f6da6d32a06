using FsCheck.Fluent;
using PlanExtractor.Resolve;

namespace PlanExtractor.Tests.Resolve;

internal sealed class MunicipalityRegisterTest
{
    private static readonly MunicipalityRegister Register = MunicipalityRegister.Default;

    [TestCase(LocalGovernmentKind.Prefecture, 47)]
    [TestCase(LocalGovernmentKind.City, 792)]
    [TestCase(LocalGovernmentKind.SpecialWard, 23)]
    [TestCase(LocalGovernmentKind.Town, 743)]
    [TestCase(LocalGovernmentKind.Village, 183)]
    public void All_ByKind_CountsAreThoseOfTheCountry(LocalGovernmentKind kind, int count) =>
        Assert.That(Register.All.Count(g => g.Kind == kind), Is.EqualTo(count));

    [Test]
    public void All_Codes_AreUniqueAndTheirCheckDigitsRight() =>
        Assert.Multiple(() =>
        {
            Assert.That(Register.All.Select(g => g.Code), Is.Unique);
            Assert.That(Register.All.Where(g => !LocalGovernment.IsValidCode(g.Code)), Is.Empty);
        });

    [Test]
    public void All_Prefectures_AreThoseOfTheCodesFirstDigits() =>
        Assert.That(Register.All.Where(g => Register.ByCode(Register.All.First(p => p.Kind == LocalGovernmentKind.Prefecture
            && p.PrefectureCode == g.PrefectureCode).Code)!.Name != g.Prefecture), Is.Empty);

    [TestCase("324419", false)]
    [TestCase("324418", true)]
    [TestCase("32441", false)]
    [TestCase("32441８", false)]
    [TestCase("", false)]
    public void IsValidCode_OneDigitOff_IsNot(string code, bool valid) => Assert.That(LocalGovernment.IsValidCode(code), Is.EqualTo(valid));

    [TestCase("熊本県玉名郡南関町", "熊本県", "南関町")]
    [TestCase("第2期川本町総合戦略", "川本町")]
    [TestCase("東村山市と武蔵村山市", "東村山市", "武蔵村山市")]
    [TestCase("四日市市の四日市港", "四日市市")]
    [TestCase("鰺ケ沢町、鰺ヶ沢町", "鰺ケ沢町", "鰺ヶ沢町")]
    [TestCase("令和6年度大江町DX推進計画", "大江町")]
    [TestCase("市町村と町村会", new string[0])]
    [TestCase("新大江町", new string[0])]
    [TestCase("都市計画", new string[0])]
    [TestCase("東京都府中市", "東京都", "府中市")]
    public void Find_Text_GivesTheLongestNames(string text, params string[] names) =>
        Assert.That(Register.Find(text).Select(f => text.Substring(f.Start, f.Length)), Is.EqualTo(names));

    [Test]
    public void Find_AnyText_NamesStandInOrderAndDoNotOverlap() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(
            ArbMap.Default.ArbFor<int[]>(),
            picks =>
            {
                const string letters = "大江町市村区都道府県東京川本山第2期の、がヶ郡";
                var text = string.Concat(picks.Select(p => letters[(int)((uint)p % letters.Length)]));
                var found = Register.Find(text);
                return found.Zip(found.Skip(1)).All(p => p.First.Start + p.First.Length <= p.Second.Start)
                    && found.All(f => f.Start >= 0 && f.Start + f.Length <= text.Length);
            }));
}
