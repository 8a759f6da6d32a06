using System.Diagnostics;
using System.Globalization;
using PlanExtractor.Cli.Evaluate;

namespace PlanExtractor.Tests.Cli.Evaluate;

[TestFixture]
public sealed class ItemPairingTest
{
    private static readonly Kind Kpis = Kind.All.Single(kind => kind.Name == "kpis");

    [Test]
    public void Similarity_EqualNameAndNothingElse_MakesPair() =>
        Assert.That(ItemPairing.Similarity(Kpis, Named("待ち時間", "A"), Named("待ち時間", "Z")), Is.EqualTo(0.6).Within(1e-9));

    [Test]
    public void Similarity_OtherNameAndAllElse_MakesNone() =>
        Assert.That(ItemPairing.Similarity(Kpis, Named("待ち時間", "A"), Named("件数", "A")), Is.EqualTo(0.4).Within(1e-9));

    [Test]
    public void Similarity_AlikeNames_IsDiceOfLetterPairs() =>
        //// 町民, 民課 and 住民, 民課: one of two pairs is common to both, so 2×1÷4.
        Assert.That(ItemPairing.Similarity(Kpis, Named("町民課"), Named("住民課")), Is.EqualTo(0.5).Within(1e-9));

    [Test]
    public void Pair_BetterPartnerLater_TakesTheBest() =>
        Assert.That(ItemPairing.Pair(Kpis, [Named("申請件数"), Named("申請件数の割合")], [Named("申請件数の割合"), Named("申請件数")]),
            Is.EqualTo(new[] { 1, 0 }));

    [Test]
    public void Pair_EqualItems_KeepTheirOrder() =>
        Assert.That(ItemPairing.Pair(Kpis, [Named("A"), Named("A"), Named("A")], [Named("A"), Named("A"), Named("A")]),
            Is.EqualTo(new[] { 0, 1, 2 }));

    [Test]
    public void Pair_NothingAlike_LeavesBothAlone() =>
        Assert.That(ItemPairing.Pair(Kpis, [Named("待ち時間")], [Named("件数")]), Is.EqualTo(new[] { -1 }));

    [Test]
    public void Pair_FiveHundredItems_IsFast()
    {
        var items = Enumerable.Range(0, 500)
            .Select(i => Named(string.Create(CultureInfo.InvariantCulture, $"行政手続のオンライン申請件数その{i * 7919 % 1000}"), new string('長', 300)))
            .ToList();
        var watch = Stopwatch.StartNew();
        var partners = ItemPairing.Pair(Kpis, items, [.. items.AsEnumerable().Reverse()]);
        Assert.That(partners, Is.EqualTo(Enumerable.Range(0, 500).Reverse()));
        Assert.That(watch.Elapsed, Is.LessThan(TimeSpan.FromSeconds(5)));
    }

    private static Item Named(string name, string? note = null)
    {
        var fields = new Dictionary<string, FieldValue> { ["name"] = new(name) };
        if (note is not null)
            fields["note"] = new FieldValue(note);
        return new Item(fields, "");
    }
}
