using PlanExtractor.Recognize.Tables;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class HeaderPathTest
{
    private static readonly TableWords Words = new(Vocabulary.Standard);

    private static double Rate(ColumnRole role, params string[] headers) => new HeaderPath(headers, Words).Rate(HeaderRole.For(role));

    [Test]
    public void Rate_WholeHeader_SaysMoreThanItsEnd() =>
        Assert.That(Rate(ColumnRole.Target, "目標値"), Is.GreaterThan(Rate(ColumnRole.Target, "最終の目標値")));

    [Test]
    public void Rate_EndOfHeader_SaysMoreThanItsInside() =>
        Assert.That(Rate(ColumnRole.Target, "最終の目標値"), Is.GreaterThan(Rate(ColumnRole.Target, "その目標値の内訳")));

    [Test]
    public void Rate_HeaderNearTheBody_SaysMoreThanThoseAbove() =>
        Assert.That(Rate(ColumnRole.Target, "備考", "目標値"), Is.GreaterThan(Rate(ColumnRole.Target, "目標値", "備考")));

    [Test]
    public void Rate_YearsBelowAWord_DoNotLessenIt() =>
        Assert.That(Rate(ColumnRole.Target, "目標値", "令和11年度"), Is.EqualTo(Rate(ColumnRole.Target, "目標値")));

    [Test]
    public void Rate_WordInBrackets_CountsLess() =>
        Assert.That(Rate(ColumnRole.Target, "R11（目標値）"), Is.InRange(1, Rate(ColumnRole.Target, "目標値") - 0.1));

    [Test]
    public void Rate_WordOfAnotherRole_SpeaksAgainst() => Assert.That(Rate(ColumnRole.Target, "担当課"), Is.Negative);

    [Test]
    public void Rate_NoHeader_IsZero() => Assert.That(Rate(ColumnRole.Target), Is.Zero);

    [Test]
    public void Rate_AskedAgain_GivesTheSame()
    {
        var path = new HeaderPath(["指標", "現状値"], Words);
        Assert.That(path.Rate(HeaderRole.For(ColumnRole.Baseline)), Is.EqualTo(path.Rate(HeaderRole.For(ColumnRole.Baseline)))
            .And.GreaterThan(path.Rate(HeaderRole.For(ColumnRole.Target))));
    }

    // What terms are explained by is no text of actions.
    [Test]
    public void HeaderRole_TextOfTerms_IsAnother() =>
        Assert.That(HeaderRole.For(ColumnRole.Text, "name.term"), Is.Not.SameAs(HeaderRole.For(ColumnRole.Text, "name.action")));

    [Test]
    public void HeaderRole_EachHasItsPlace()
    {
        var names = new[] { "name.indicator", "name.action", "name.term", "name.statistic" };
        var all = names.SelectMany(n => Enum.GetValues<ColumnRole>().Select(r => HeaderRole.For(r, n))).Distinct().ToList();
        Assert.That(all.Select(r => r.Index), Is.Unique.And.All.InRange(0, HeaderRole.Count - 1));
    }
}
