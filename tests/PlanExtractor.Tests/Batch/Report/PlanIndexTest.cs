using PlanExtractor.Cli.Batch.Report;
using PlanExtractor.Cli.Batch.State;

namespace PlanExtractor.Tests.Batch.Report;

public sealed class PlanIndexTest
{
    [Test]
    public void Build_Editions_TheNewestIsCurrent() => Assert.That(
        Current(
            Records.Of("1", "a", established: "2021-03"),
            Records.Of("2", "b", established: "2021-03", revised: "2024-03", title: "計画（令和6年改訂）"),
            Records.Of("3", "c", established: "2022"),
            Records.Of("4", "d", title: "別の計画")),
        Is.EquivalentTo(new[] { "b", "d" }));

    [Test]
    public void Build_SameDates_TheOneWhoseSourceIsThereIsCurrent() =>
        Assert.That(Current(Records.Of("0 gone", "a", established: "2021"), Records.Of("1", "b", established: "2021")),
            Is.EqualTo(new[] { "b" }));

    [Test]
    public void Build_SameTitleOfOtherMunicipalities_AreAllCurrent() => Assert.That(
        Current(Records.Of("1", "a", code: "324418"), Records.Of("2", "b", code: "336661"),
            Records.Of("3", "c", code: null, municipality: "みどり野町"), Records.Of("4", "d", code: null, municipality: "潮風村")),
        Is.EquivalentTo(new[] { "a", "b", "c", "d" }));

    [Test]
    public void Build_UnknownMunicipalityOrTitle_IsNoEditionOfAnother() =>
        Assert.That(Current(Records.Of("1", "a", code: null, municipality: ""), Records.Of("2", "b", code: null, municipality: ""),
            Records.Of("3", "c", title: ""), Records.Of("4", "d", title: "")), Has.Exactly(4).Items);

    [Test]
    public void Build_NewerSourceThatFailed_IsOutdated() =>
        Assert.That(PlanIndex.Build([Records.Of("1", "a", failedSince: "00"), Records.Of("2", "b")], new HashSet<string>(["1", "2"]))
            .Documents.Select(d => d.IsOutdated), Is.EqualTo(new[] { true, false }));

    private static IEnumerable<string> Current(params FileRecord[] records)
    {
        var present = records.Select(r => r.Source).Where(s => !s.Contains("gone", StringComparison.Ordinal)).ToHashSet();
        return PlanIndex.Build(records, present).Documents.Where(d => d.IsCurrent).Select(d => d.File);
    }
}
