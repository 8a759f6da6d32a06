using System.Globalization;
using System.Text;

namespace PlanExtractor.Bench.Calibration;

/// <summary>How often facts of each tenth of confidence are right, as a Markdown table.</summary>
internal static class ReliabilityTable
{
    private const int Tenths = 10;

    /// <summary>The table.</summary>
    /// <param name="facts">Facts with the confidence by which they are told apart.</param>
    public static string Of(IReadOnlyCollection<(double Confidence, bool IsRight)> facts)
    {
        var table = new StringBuilder("| Confidence | Facts | Mean confidence | Right |\n| --- | --- | --- | --- |\n");
        foreach (var tenth in facts.GroupBy(f => Math.Min(Tenths - 1, (int)(f.Confidence * Tenths))).OrderByDescending(g => g.Key))
        {
            table.Append(CultureInfo.InvariantCulture,
                $"| {tenth.Key / 10.0:0.0} to {(tenth.Key + 1) / 10.0:0.0} | {tenth.Count()} | {tenth.Average(f => f.Confidence):0.00} | ")
                .Append(CultureInfo.InvariantCulture, $"{tenth.Average(f => f.IsRight ? 1.0 : 0):0.00} |\n");
        }

        var off = facts.GroupBy(f => Math.Min(Tenths - 1, (int)(f.Confidence * Tenths)))
            .Sum(g => Math.Abs(g.Average(f => f.Confidence) - g.Average(f => f.IsRight ? 1.0 : 0)) * g.Count() / facts.Count);
        return table.Append(CultureInfo.InvariantCulture, $"\nMean distance of both: {off:0.000}; {facts.Count} facts.\n").ToString();
    }
}
