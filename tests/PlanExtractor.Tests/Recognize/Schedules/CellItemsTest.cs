using PlanExtractor.Recognize.Schedules;

namespace PlanExtractor.Tests.Recognize.Schedules;

public sealed class CellItemsTest
{
    [TestCase("・設計⏎・工事", "設計⏎工事")]
    [TestCase("教室の開催 販売網の確保", "教室の開催⏎販売網の確保")]
    [TestCase("実行範囲の 検討をする", "実行範囲の検討をする")]
    [TestCase("調査の実施 (北部地区)", "調査の実施 (北部地区)")]
    [TestCase("", "")]
    public void Divide_Cell_IsItsItems(string cell, string items) =>
        Assert.That(CellItems.Divide(cell.Replace('⏎', '\n')), Is.EqualTo(items.Replace('⏎', '\n')));
}
