using PlanExtractor.Recognize.Tables;

namespace PlanExtractor.Tests.Recognize.Tables;

public sealed class WholeMeasureTest
{
    [TestCase("71.3（R5）", 71.3, null)]
    [TestCase("延べ200人", 200.0, "人")]
    [TestCase("各60％", 60.0, "％")]
    [TestCase("120以上", 120.0, null)]
    [TestCase("令和5年度　12件", 12.0, "件")]
    [TestCase("51％→60％", null, null)]
    [TestCase("小学校 84％ 中学校 73％", null, null)]
    [TestCase("相談窓口を2か所に置く", null, null)]
    [TestCase("―", null, null)]
    public void Read_Cell_IsOneQuantityOrNone(string cell, double? value, string? unit)
    {
        var measure = WholeMeasure.Read(cell);
        Assert.That((measure?.Value, measure?.Unit), Is.EqualTo(((decimal?)value, unit)));
    }
}
