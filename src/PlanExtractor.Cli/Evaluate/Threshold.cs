using System.Globalization;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>The least F1 of a kind that is good enough.</summary>
internal sealed record Threshold(string Kind, double F1)
{
    /// <summary><c>kpis=0.9</c>; null when it is no such thing, or there is no such kind.</summary>
    public static Threshold? Parse(string text) =>
        text.Split('=') is [var kind, var value]
            && Evaluate.Kind.All.Any(known => known.Name == kind)
            && double.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var f1)
            && f1 <= 1
            ? new Threshold(kind, f1)
            : null;

    /// <summary>What is wrong, or null. A kind that no gold has was not measured, and so does not pass.</summary>
    public string? Complaint(EvaluationReport report)
    {
        var summary = report.Kinds.FirstOrDefault(kind => kind.Kind == Kind);
        if (summary is null)
            return $"{Kind}: not in the annotations, so F1 {Shown(F1)} is not reached";
        var reached = summary.Micro.Right.Lenient.F1;
        return reached >= F1 ? null : $"{Kind}: F1 {Shown(reached)} is below {Shown(F1)}";
    }

    private static string Shown(double f1) => f1.ToString("0.0000", CultureInfo.InvariantCulture);
}
