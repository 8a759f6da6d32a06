using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// <c>会員数　令和６年度312人、令和９年度500人、令和12年度800人</c>: values of rising years behind one name. The last is the target, those between are
/// milestones; whether the first was measured or is aimed at the line does not say, so it stands in the note.
/// </summary>
internal sealed class YearSeries : IKpiIdiom
{
    private const int FewestValues = 2;

    /// <inheritdoc/>
    public string Name => "year-series";

    /// <inheritdoc/>
    public double Confidence => 0.85;

    /// <inheritdoc/>
    public Reading<IReadOnlyList<KpiDraft>> Read(AimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var clauses = item.Text.TrimEnd('。').Split('、', '，');
        if (clauses.Length < FewestValues || Years.FindAll(clauses[0]) is not [{ Start: > 0 } first, ..])
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;
        var values = clauses.Select((c, i) => Value(i == 0 ? c[first.Start..] : c)).ToList();
        var years = values.Select(v => v?.FiscalYear).ToList();
        if (values.Contains(null) || years.Zip(years.Skip(1)).Any(y => y.First >= y.Second))
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;
        var (name, note, restated) = NameRemarks.Take(AimText.CleanName(clauses[0][..first.Start]));
        if (name.Length == 0)
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;
        var open = clauses[0][first.Start..].Trim();
        IReadOnlyList<KpiDraft> found =
        [
            new KpiDraft(name, null, values[^1], item.Evidence)
            {
                Group = item.Group,
                Milestones = [.. values[1..^1].OfType<Measure>()],
                Note = note is null ? open : note + "、" + open,
                Restated = restated,
            },
        ];
        return Reading<IReadOnlyList<KpiDraft>>.Of(found);
    }

    // 令和９年度500人, 令和９年度　500人
    private static Measure? Value(string clause) =>
        AimText.YearOf(clause.Trim()) is { Year.FiscalYear: { } year, Rest: var rest }
            && Measures.Read(rest.Trim(' ', '\u3000', '：', ':', 'に')) is
            { IsRead: true, Value: { Value: not null, FiscalYear: null } value }
            && Years.FindAll(rest).Count == 0
            ? value with { FiscalYear = year }
            : null;
}
