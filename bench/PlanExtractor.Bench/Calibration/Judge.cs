using System.Text.Json;
using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Bench.Calibration;

/// <summary>A fact that the program gave, and whether people found the same.</summary>
/// <param name="Plan">Name of the plan.</param>
/// <param name="Kind">initiatives, kpis or schedules.</param>
/// <param name="Confidence">What the program said of itself.</param>
/// <param name="IsRight">An initiative's title; a KPI's name, owner, values, units and years; four of five rows of a schedule.</param>
internal sealed record Judged(string Plan, string Kind, double Confidence, bool IsRight);

/// <summary>Compares a document with annotations of either shape: those of corpus/, and those that name owners by their titles.</summary>
internal sealed class Judge(string plan, JsonElement gold)
{
    private const double MostRows = 0.8;

    private readonly Dictionary<string, string> _titles = Items(gold, "initiatives").Where(i => Text(i, "id").Length > 0)
        .ToDictionary(i => Text(i, "id"), i => Text(i, "title"));

    /// <summary>All facts of the document that the annotations are not silent about.</summary>
    public IEnumerable<Judged> Facts(PlanDocument document) =>
    [
        .. Has("initiatives") ? Initiatives(document) : [],
        .. Has("kpis") ? Kpis(document) : [],
        .. Has("schedules") ? Schedules(document) : [],
    ];

    private IEnumerable<Judged> Initiatives(PlanDocument document)
    {
        var left = Items(gold, "initiatives").ToList();
        foreach (var initiative in document.Initiatives)
        {
            var at = left.FindIndex(g => IsSame(Text(g, "title"), initiative.Title));
            if (at < 0 || !IsOpen(left[at]))
                yield return new Judged(plan, "initiatives", initiative.Confidence, at >= 0);
            if (at >= 0)
                left.RemoveAt(at);
        }
    }

    private IEnumerable<Judged> Kpis(PlanDocument document)
    {
        var owners = document.Initiatives.ToDictionary(i => i.Id, i => i.Title);
        var left = Items(gold, "kpis").ToList();
        foreach (var kpi in document.Kpis)
        {
            var owner = kpi.InitiativeId is { } id ? owners[id] : "";
            var named = left
                .Where(g => IsSame(Text(g, "name"), kpi.Name) || IsSame(Text(g, "group") + Text(g, "name"), kpi.Group + kpi.Name)).ToList();
            var right = named.FindIndex(g => IsRight(g, kpi, owner));
            var match = right >= 0 ? named[right] : named.FirstOrDefault();
            if (match.ValueKind == JsonValueKind.Undefined || !IsOpen(match))
                yield return new Judged(plan, "kpis", kpi.Confidence, right >= 0);
            left.Remove(match);
        }
    }

    private IEnumerable<Judged> Schedules(PlanDocument document)
    {
        var labels = Items(gold, "schedules").SelectMany(s => Items(s, "rows"))
            .SelectMany(r => new[] { Text(r, "label"), Text(r, "content") }).Select(Key).ToHashSet(StringComparer.Ordinal);
        return document.Schedules.Where(s => s.Rows.Count > 0)
            .Select(s => new Judged(plan, "schedules", s.Confidence,
                s.Rows.Count(r => labels.Contains(Key(r.Label)) || labels.Contains(Key(r.Content ?? "-"))) >= MostRows * s.Rows.Count));
    }

    private bool IsRight(JsonElement g, Kpi kpi, string owner)
    {
        var open = Items(g, "ambiguousFields").Select(f => f.GetString()).ToHashSet();
        var expected = Text(g, "initiative") is { Length: > 0 } title ? title : _titles.GetValueOrDefault(Text(g, "initiativeId"), "");
        return (expected.Length == 0 || open.Contains("initiative") || IsSame(expected, owner))
            && (open.Contains("baseline") || IsSame(Property(g, "baseline"), kpi.Baseline, open, "baseline"))
            && (open.Contains("target") || IsSame(Property(g, "target"), kpi.Target, open, "target"));
    }

    private static bool IsSame(JsonElement g, Measure? measure, HashSet<string?> open, string name)
    {
        if (g.ValueKind != JsonValueKind.Object || measure is null)
            return g.ValueKind != JsonValueKind.Object && measure is null;
        decimal? value = Property(g, "value") is { ValueKind: JsonValueKind.Number } v ? v.GetDecimal() : null;
        int? year = Property(g, "fiscalYear") is { ValueKind: JsonValueKind.Number } y ? y.GetInt32() : null;
        return (open.Contains(name + ".value") || value == measure.Value)
            && (open.Contains(name + ".unit") || Key(Text(g, "unit")) == Key(measure.Unit ?? ""))
            && (open.Contains(name + ".fiscalYear") || year == measure.FiscalYear);
    }

    // Where either reading is right, nothing is learned.
    private static bool IsOpen(JsonElement g) => IsTrue(g, "ambiguous") || IsTrue(g, "optional");

    private static bool IsSame(string a, string b) => Key(a) is var x && Key(b) is var y && (x == y
        || (x.Length > 3 && y.Length > 3 && (x.Contains(y, StringComparison.Ordinal) || y.Contains(x, StringComparison.Ordinal))));

    private static string Key(string text) =>
        string.Concat(JapaneseText.Key(text).Where(c => !"・･•●○◯■□◆◇:、。".Contains(c, StringComparison.Ordinal)));

    private bool Has(string list) => Property(gold, list).ValueKind == JsonValueKind.Array;

    private static IEnumerable<JsonElement> Items(JsonElement json, string name) =>
        Property(json, name) is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray() : [];

    private static string Text(JsonElement json, string name) =>
        Property(json, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

    private static bool IsTrue(JsonElement json, string name) => Property(json, name).ValueKind == JsonValueKind.True;

    private static JsonElement Property(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : default;
}
