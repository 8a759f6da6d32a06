using BenchmarkDotNet.Attributes;
using PlanExtractor.Write;

namespace PlanExtractor.Bench;

/// <summary>From bytes to JSON, on one core: all plans one after the other, and each.</summary>
[MemoryDiagnoser]
public class AllPlans
{
    private readonly IReadOnlyList<PlanSource> _plans = Plans.All;

    public static IEnumerable<int> Indices => Enumerable.Range(0, Plans.All.Count);

    [Benchmark]
    public int All() => _plans.Sum(ReadAndWrite);

    [Benchmark]
    [ArgumentsSource(nameof(Indices))]
    public int One(int plan) => ReadAndWrite(_plans[plan]);

    private static int ReadAndWrite(PlanSource plan) => PlanJson.Write(PlanPipeline.Run(plan).Document!).Length;
}
