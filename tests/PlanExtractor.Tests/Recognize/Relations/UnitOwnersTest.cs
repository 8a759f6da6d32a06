using PlanExtractor.Recognize;
using PlanExtractor.Recognize.Relations;
using PlanExtractor.Recognize.Units;

namespace PlanExtractor.Tests.Recognize.Relations;

public sealed class UnitOwnersTest
{
    private static readonly UnitFamily Family = new(UnitForm.Heading, "", []);

    // Two sections of blocks, and a list in block 20 with the actions of its rows 1 and 3.
    private static readonly UnitOwners Owners = new(
    [
        Unit("施策１－１", "里山の手入れ", 0, 5), Unit("施策１－２", "窓口の見直し", 5, 10), Unit("③", "同じ名の取組", 10, 12), Unit("④", "同じ名の取組", 12, 14),
        Unit(null, "見守り隊の結成", 20, 21, 1), Unit(null, "配食の支援", 20, 21, 3),
    ]);

    [TestCase(2, -1, "", "里山の手入れ", nameof(OwnerReason.Containment))]
    [TestCase(5, -1, "", "窓口の見直し", nameof(OwnerReason.Containment))]
    [TestCase(15, -1, "", null, nameof(OwnerReason.None))]
    [TestCase(20, 2, "", "見守り隊の結成", nameof(OwnerReason.Row))]
    [TestCase(20, 3, "", "配食の支援", nameof(OwnerReason.Row))]
    [TestCase(2, -1, "窓口の見直し", "窓口の見直し", nameof(OwnerReason.Title))]
    [TestCase(2, -1, "1-2", "窓口の見直し", nameof(OwnerReason.Number))]
    [TestCase(15, -1, "施策1-1 山", "里山の手入れ", nameof(OwnerReason.Number))]
    [TestCase(15, -1, "目標1-1", null, nameof(OwnerReason.None))]
    [TestCase(15, -1, "3", null, nameof(OwnerReason.None))]
    [TestCase(15, -1, "同じ名の取組", null, nameof(OwnerReason.None))]
    public void Find_Fact_HasItsUnitAndReason(int block, int row, string hint, string? title, string reason)
    {
        var found = Owners.Find(new Place(block, row), [hint]);
        Assert.That((found.Unit?.Title, found.Reason.ToString()), Is.EqualTo((title, reason)));
    }

    [Test]
    public void Find_SeveralHints_TheFirstThatNamesAUnitCounts() =>
        Assert.That(Owners.Find(new Place(2), ["なにか", "1-2", "里山の手入れ"]).Unit?.Title, Is.EqualTo("窓口の見直し"));

    private static Unit Unit(string? number, string title, int start, int end, int row = -1) =>
        new(number, title, start, end, start, row, Family, 1, []);
}
