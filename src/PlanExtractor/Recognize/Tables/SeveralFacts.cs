using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Recognize.Cards;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Cells that are small texts of their own: <c>20％→30％</c>, <c>小学校 84％⏎中学校 73％</c>; the idioms of lines read them.</summary>
internal static class SeveralFacts
{
    /// <summary>The KPIs of a target's cell.</summary>
    /// <param name="target">The cell.</param>
    /// <param name="baseline">The baseline's cell, whose parts have the same names; or null.</param>
    /// <param name="names">Name and group of the row.</param>
    /// <param name="column">The target's column.</param>
    /// <param name="place">Place of the row.</param>
    /// <param name="kinds">Tells what the sides of an arrow are.</param>
    public static IEnumerable<KpiDraft> Read(ShapeCell target, ShapeCell? baseline, IndicatorName names, BandColumn column, Evidence place,
        CellKinds kinds)
    {
        // 目標（R5→R11）: the first year is the baseline's.
        var years = Years.FindAll(string.Join(' ', column.Path)).Select(y => y.FiscalYear).OfType<int>().Distinct().ToList();
        var year = column.Year ?? (years.Count == 2 ? years[1] : null);
        var facts = TwoSidedCell.Split(target, kinds) is { } sides && Change(sides, names, year, place) is { } change ? [change]
            : Facts(target, names, year, place);
        var before = baseline is null ? [] : Facts(baseline, names, null, place);
        return facts.Select(f =>
        {
            var name = f.Name == names.Name ? null : f.Name;
            var earlier = f.Baseline ?? before.FirstOrDefault(b => Vocabulary.Key(b.Name) == Vocabulary.Key(f.Name))?.Target;
            if (years.Count == 2 && earlier is { FiscalYear: null })
                earlier = earlier with { FiscalYear = years[0] };
            var (shared, to) = f.Target is { } aim ? AimSides.ShareUnit(earlier, aim) : (earlier, f.Target);
            return f with
            {
                Name = name ?? names.Name,
                Group = name is null
                ? names.Group
                : names.Name,
                Baseline = shared,
                Target = to,
                Restated = f.Restated || names.IsRestated,
                Note = f.Note ?? names.Note
            };
        });
    }

    // ― → ８か所, 未策定 → 策定: what two cells could say, of the row.
    private static KpiDraft? Change((ShapeCell From, ShapeCell To) sides, IndicatorName names, int? year, Evidence place)
    {
        var (baseline, target) = (Value(sides.From, place), Value(sides.To, place));
        return target is null || (baseline is null && sides.From.Kind != CellKind.None) ? null
            : new KpiDraft(names.Name, baseline, target with { FiscalYear = target.FiscalYear ?? year }, place);
    }

    private static Measure? Value(ShapeCell side, Evidence place) =>
        side.Kind != CellKind.None && (CellValue.Quantity(side, mayBeSentence: false) ?? CellValue.Words(side)) is { } value
            ? CellValue.Placed(value, null, place) : null;

    // A change without words of its own is the row's: 20％→30％.
    private static List<KpiDraft> Facts(ShapeCell cell, IndicatorName names, int? year, Evidence place)
    {
        var isUnnamed = cell.Kind is CellKind.Change or CellKind.Measure or CellKind.Number
            && Measures.FindAll(cell.Text) is [{ Start: <= 1 }, ..];
        var text = isUnnamed ? $"{names.Name} {cell.Text.Replace('\n', ' ')}" : cell.Text;
        return [.. KpiCell.Read(new CardAim("", text, place)).Select(k => k.Target is { FiscalYear: null } target && year is not null
            ? k with { Target = target with { FiscalYear = year } }
            : k)];
    }
}
