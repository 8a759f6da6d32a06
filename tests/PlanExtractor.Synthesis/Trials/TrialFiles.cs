using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PlanExtractor.Synthesis.Trials;

/// <summary>Keeps a plan as files: its text, and what is to be found in it.</summary>
internal static class TrialFiles
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    /// <summary>Writes <c>00017.txt</c> or <c>.pdf</c>, <c>00017.gold.json</c> and <c>00017.style.txt</c>.</summary>
    public static void Write(string folder, int place, Trial trial, byte[] pdf)
    {
        Directory.CreateDirectory(folder);
        var name = Path.Combine(folder, place.ToString("00000", CultureInfo.InvariantCulture));
        if (pdf.Length > 0)
            File.WriteAllBytes(name + ".pdf", pdf);
        else
            File.WriteAllText(name + ".txt", trial.Text);
        File.WriteAllText(name + ".gold.json", JsonSerializer.Serialize(trial.Manuscript.Gold, Json) + "\n");
        File.WriteAllText(name + ".style.txt",
            $"seed {trial.Seed}\n{trial.Style}\n{Figures(trial)}\n{string.Join('\n', trial.Score.Misses)}\n");
    }

    private static string Figures(Trial trial) => string.Join(' ', Enum.GetValues<Scoring.FactKind>()
        .Where(k => !trial.Score[k].IsEmpty).Select(k => FormattableString.Invariant($"{k} {trial.Score[k].F1:0.0000}")));
}
