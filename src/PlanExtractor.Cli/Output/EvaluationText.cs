using System.Globalization;
using PlanExtractor.Cli.Evaluate;
using PlanExtractor.Cli.Text;

namespace PlanExtractor.Cli.Output;

/// <summary>A report for people.</summary>
internal static class EvaluationText
{
    private const int Letters = 60;

    public static void Write(EvaluationReport report, Terminal terminal)
    {
        Table(KindTable(report), "Items (right: all headline fields; exact: all annotated fields; found: paired)", terminal);
        Table(FieldTable(report), "Fields (lenient, all documents together)", terminal);
        foreach (var document in report.Documents)
        {
            var against = document.Output is null ? "no output" : $"against {document.Output}";
            terminal.Out.WriteLine(Visible.Line($"{document.Name} {against}: {document.Misses.Count} misses"));
            foreach (var miss in document.Misses)
                Write(document.Name, miss, terminal.Out);
        }

        foreach (var name in report.WithoutGold)
            terminal.Out.WriteLine(Visible.Line($"{name}: no annotation, not counted"));
    }

    private static void Table(TableText table, string title, Terminal terminal)
    {
        terminal.Out.WriteLine(title);
        table.Write(terminal.Out, terminal.OutIsInteractive, terminal.Colors);
        terminal.Out.WriteLine();
    }

    private static TableText KindTable(EvaluationReport report) => new(
        ["Kind", "Gold", "Output", "Found F1", "Precision", "Recall", "F1", "Strict F1", "Exact F1", "Macro F1"],
        [.. report.Kinds.Select(kind => new[]
        {
            kind.Kind,
            Count(kind.Micro.Found.Gold),
            Count(kind.Micro.Found.Output),
            Ratio(kind.Micro.Found.F1),
            Ratio(kind.Micro.Right.Lenient.Precision),
            Ratio(kind.Micro.Right.Lenient.Recall),
            Ratio(kind.Micro.Right.Lenient.F1),
            Ratio(kind.Micro.Right.Strict.F1),
            Ratio(kind.Micro.Exact.Lenient.F1),
            Ratio(kind.MacroLenient.F1),
        })],
        WordColumns: 1);

    private static TableText FieldTable(EvaluationReport report) => new(
        ["Field", "Gold", "Output", "Precision", "Recall", "F1", "Strict F1"],
        [.. report.Kinds.SelectMany(kind => kind.Micro.Fields.Select(field => new[]
        {
            $"{kind.Kind}.{field.Key}",
            Count(field.Value.Lenient.Gold),
            Count(field.Value.Lenient.Output),
            Ratio(field.Value.Lenient.Precision),
            Ratio(field.Value.Lenient.Recall),
            Ratio(field.Value.Lenient.F1),
            Ratio(field.Value.Strict.F1),
        }))],
        WordColumns: 1);

    private static void Write(string document, Miss miss, TextWriter writer)
    {
        var place = miss.Place.Length > 0 ? $" {miss.Place}" : "";
        var differences = string.Join("; ", miss.Differences.Select(d =>
            $"{d.Field}: expected {Quoted(d.Expected)} found {Quoted(d.Found)}{(d.InWritingOnly ? " (in writing only)" : "")}"));
        var what = miss.What.ToString().ToLowerInvariant();
        writer.WriteLine(Visible.Line(
            $"  {document}:{place} {what} {miss.Kind} {Quoted(miss.Label)}{(differences.Length > 0 ? $" ({differences})" : "")}"));
    }

    private static string Quoted(string text) => text.Length == 0 ? "nothing" : $"「{Visible.Short(text, Letters)}」";

    private static string Count(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Ratio(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);
}
