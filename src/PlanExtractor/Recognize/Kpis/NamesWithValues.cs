using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Kpis;

/// <summary><c>農作物被害の減少 減少群 3群 加害群 0群</c>: words and values in turn, the first word a heading where two stand before a value.</summary>
internal sealed class NamesWithValues : IKpiIdiom
{
    /// <inheritdoc/>
    public string Name => "names-with-values";

    /// <inheritdoc/>
    public double Confidence => 0.85;

    /// <inheritdoc/>
    public Reading<IReadOnlyList<KpiDraft>> Read(AimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var words = AimText.Words(item.Text);
        var found = new List<KpiDraft>();
        var group = item.Group;
        var names = new List<string>();
        int? year = null;
        foreach (var word in words)
        {
            if (AimText.YearOf(word) is { Rest.Length: 0 } leading)
            {
                year = leading.Year.FiscalYear;
            }
            else if (IsValue(word) && names.Count is 1 or 2)
            {
                if (names.Count == 2 && found.Count == 0)
                    group = AimText.CleanName(names[0]);
                var (name, note, restated) = NameRemarks.Take(AimText.CleanName(names[^1]));
                var target = Measures.Read(word).Value!;
                found.Add(new KpiDraft(name, null, target with { FiscalYear = target.FiscalYear ?? year },
                    item.Evidence)
                { Group = group, Note = note, Restated = restated });
                names.Clear();
                year = null;
            }
            else
            {
                names.Add(word);
            }
        }

        return found.Count > 0 && names.Count == 0 ? Reading<IReadOnlyList<KpiDraft>>.Of(found) : Reading<IReadOnlyList<KpiDraft>>.NotMine;
    }

    // A word that is a value and nothing else: 3群, 20%以上 — not 加害レベル4以上の加害群.
    private static bool IsValue(string word) =>
        Measures.FindAll(word) is [{ Start: 0 } quantity] && AimText.SkipBrackets(word, quantity.End) == word.Length;
}
