using System.Globalization;
using System.Text.Json;
using PlanExtractor.Pdf;

namespace PlanExtractor.Bench.Calibration;

/// <summary>
/// How far confidence can be trusted: what the program says of itself, and what it would say by a map fitted on all plans but the one
/// that is measured. Texts and PDFs of a plan are left out together.
/// </summary>
internal static class Calibrate
{
    private static readonly string[] Kinds = ["initiatives", "kpis", "schedules"];

    /// <summary>Prints the tables.</summary>
    public static void Run(IEnumerable<string> folders)
    {
        var options = new PlanOptions { PageReaders = [new PdfPageReader()] };
        var facts = AnnotatedPlan.Find(folders).SelectMany(plan => Facts(plan, options)).ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{facts.Select(f => f.Plan).Distinct().Count()} plans\n"));
        foreach (var kind in Kinds)
        {
            var ofKind = facts.Where(f => f.Kind == kind).ToList();
            Console.WriteLine(
                $"## {kind}: as the program says\n\n{ReliabilityTable.Of([.. ofKind.Select(f => (f.Confidence, f.IsRight))])}");
            Console.WriteLine($"## {kind}: by a map fitted on the other plans\n\n{ReliabilityTable.Of(LeftOut(ofKind))}");
            Console.WriteLine("The map fitted on all plans: " + string.Join(", ", new MonotoneMap(ofKind)
                .Steps.Select(s => string.Create(CultureInfo.InvariantCulture, $"from {s.From:0.00} {s.Share:0.00}"))) + "\n");
        }
    }

    private static List<Judged> Facts(AnnotatedPlan plan, PlanOptions options)
    {
        using var gold = JsonDocument.Parse(File.ReadAllBytes(plan.Annotations));
        var document = PlanPipeline.Run(new PlanSource(Path.GetFileName(plan.Source), File.ReadAllBytes(plan.Source)), options).Document;
        return document is null ? [] : [.. new Judge(plan.Name, gold.RootElement).Facts(document)];
    }

    private static List<(double, bool)> LeftOut(List<Judged> facts) =>
    [
        .. facts.GroupBy(f => f.Plan).SelectMany(plan =>
        {
            var map = new MonotoneMap(facts.Where(f => f.Plan != plan.Key));
            return plan.Select(f => (map[f.Confidence], f.IsRight));
        }),
    ];
}
