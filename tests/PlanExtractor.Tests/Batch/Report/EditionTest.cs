using PlanExtractor.Cli.Batch.Report;

namespace PlanExtractor.Tests.Batch.Report;

public sealed class EditionTest
{
    [TestCase("みどり野町DX推進計画")]
    [TestCase("みどり野町 DX推進計画")]
    [TestCase("みどり野町DX推進計画（令和6年3月改訂）")]
    [TestCase("みどり野町DX推進計画(改定版)")]
    [TestCase("みどり野町DX推進計画【第2版】")]
    [TestCase("みどり野町DX推進計画　改訂版")]
    [TestCase("みどり野町DX推進計画第二版")]
    [TestCase("みどり野町DX推進計画 第3版（一部改正）")]
    public void PlanOf_EditionsOfOnePlan_AreTheSame(string title) => Assert.That(Edition.PlanOf(title), Is.EqualTo("みどり野町DX推進計画"));

    [TestCase("第2期総合戦略", "第3期総合戦略")]
    [TestCase("DX推進計画（概要）", "DX推進計画")]
    [TestCase("前期基本計画", "後期基本計画")]
    public void PlanOf_OtherPlans_Differ(string one, string other) =>
        Assert.That(Edition.PlanOf(one), Is.Not.EqualTo(Edition.PlanOf(other)));

    [TestCase("改訂版")]
    [TestCase("")]
    public void PlanOf_NothingElse_Stays(string title) => Assert.That(Edition.PlanOf(title), Is.EqualTo(title));

    [Test]
    public void PlanOf_LongTitle_TakesNoTime() => Assert.That(Edition.PlanOf(new string('（', 100_000)), Has.Length.EqualTo(100_000));
}
