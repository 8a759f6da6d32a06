using FsCheck.Fluent;
using PlanExtractor.Pdf.CMaps;

namespace PlanExtractor.Tests.Pdf.CMaps;

public class RangeTableTest
{
    [Test]
    public void TryFind_RangesOverEachOther_TheLastOneCounts()
    {
        var table = new RangeTable<string>([new(0, 100, "all"), new(10, 20, "some"), new(15, 15, "one"), new(0, 5, "first")]);
        Assert.That(new[] { 0, 9, 10, 15, 16, 21, 100 }.Select(n => Found(table, n)),
            Is.EqualTo(["first+0", "all+9", "some+0", "one+0", "some+6", "all+21", "all+100"]));
        Assert.That(Found(table, 101), Is.Null);
    }

    [Test]
    public void TryFind_AnyRanges_IsWhatLookingThroughAllFinds() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<(byte, byte)[]>(), pairs =>
        {
            var ranges = pairs.Select((p, i) => new ValueRange<int>(p.Item1, p.Item2, i)).ToList();
            var table = new RangeTable<int>(ranges);
            return Enumerable.Range(0, 256).All(n =>
            {
                var expected = ranges.FindLastIndex(r => r.Low <= n && n <= r.High);
                var isFound = table.TryFind(n, out var value, out var offset);
                return isFound == (expected >= 0) && (!isFound || (value == expected && offset == n - ranges[expected].Low));
            });
        }));

    [Test]
    [CancelAfter(10_000)]
    public void TryFind_ManyRangesOverEachOther_TakesNoTime()
    {
        var table = new RangeTable<int>([.. Enumerable.Range(0, 200_000).Select(i => new ValueRange<int>(i, 0xFFFFFFFF - i, i))]);
        Assert.That(table.TryFind(0x7FFFFFFF, out var value, out _) ? value : -1, Is.EqualTo(199_999));
    }

    private static string? Found(RangeTable<string> table, long number) =>
        table.TryFind(number, out var value, out var offset) ? $"{value}+{offset}" : null;
}
