using PlanExtractor.Synthesis.Styles;
using static PlanExtractor.Synthesis.Styles.Dimensions;

namespace PlanExtractor.Synthesis.Writing.Kpis;

/// <summary>Values as the plan writes them, with what is to be read from them.</summary>
internal sealed class AimTexts(Desk desk)
{
    private readonly Style _style = desk.Style;

    private int BaselineYear => desk.Facts.BaselineYear;

    /// <summary>The year in the middle of the plan's period.</summary>
    public int MiddleYear => desk.Facts.Start + ((desk.Facts.End - desk.Facts.Start) / 2);

    private bool UnitStandsApart => _style[UnitPlace] is "column" or "name-bracket";

    /// <summary>現状値.</summary>
    public AimText Baseline(KpiItem item) =>
        Kind(item) == "no-baseline"
            ? new AimText("―", null)
            : Level(item, item.Kpi.Baseline, BaselineYear, _style.Is(UnitPlace, "target-only"));

    /// <summary>A value measured before the current one.</summary>
    public AimText Earlier(KpiItem item, int yearsBefore) =>
        Level(item, Math.Max(0, item.Kpi.Baseline - (yearsBefore * (item.Kpi.Grows ? 1 : -1))), BaselineYear - yearsBefore, false);

    /// <summary>中間目標値.</summary>
    public AimText Middle(KpiItem item) => Level(item, item.Kpi.Middle, MiddleYear, false);

    /// <summary>The value planned for a year, on the way to the target.</summary>
    public AimText Planned(KpiItem item, int year)
    {
        var (from, to) = (item.Kpi.Baseline, item.Kpi.Target);
        if (year == desk.Facts.End)
            return Level(item, to, year, false);
        var share = (decimal)(year - BaselineYear) / (desk.Facts.End - BaselineYear);
        return Level(item, Math.Round(from + ((to - from) * share), from.Scale, MidpointRounding.AwayFromZero), year, false);
    }

    /// <summary>目標値.</summary>
    public AimText Target(KpiItem item)
    {
        var (kpi, year) = (item.Kpi, desk.Facts.End);
        var plain = Level(item, kpi.Target, year, false);
        switch (Kind(item))
        {
            case "bound":
                return plain.With(t => t + (kpi.Grows ? "以上" : "以下"), Stamp(year));
            case "approximate":
                return plain.With(t => "約" + t, Stamp(year));
            case "change":
                var percent = 10 + (item.Place % 4 * 5);
                var change = desk.Notation.Number(percent) + "％" + (kpi.Grows ? "増加" : "削減");
                return new AimText(
                    change + Stamp(year), new GoldMeasure(change, kpi.Grows ? percent : -percent, "％", Known(year), "relativeChange"));
            case "a-year":
                return plain.With(t => "年" + t, Stamp(year), "perYear");
            case "words":
                var word = kpi.Grows ? "増加" : "減少";
                return new AimText(word + Stamp(year), new GoldMeasure(word, null, null, Known(year), "qualitative"));
            default:
                return plain;
        }
    }

    /// <summary>The style's special kind for every other aim, else a level.</summary>
    public string Kind(KpiItem item) => item.Place % 2 == 0 ? _style[Aims] : "level";

    /// <summary>What in a reading of an aim is open.</summary>
    public IReadOnlyList<string> Open(KpiItem item) => Kind(item) switch
    {
        "a-year" => ["target.kind"],
        "words" or "change" => ["target.unit", "target.kind"],
        _ => [],
    };

    private AimText Level(KpiItem item, decimal value, int year, bool bare)
    {
        var number = desk.Notation.Number(value);
        var text = UnitStandsApart || bare ? number : number + item.Kpi.Unit;
        return new AimText(text + Stamp(year), new GoldMeasure(text, value, item.Kpi.Unit, Known(year), "absolute"));
    }

    // 20％（R5）
    private string Stamp(int year) => _style.Is(YearPlace, "cell") ? $"（{desk.Notation.Year(year)}）" : "";

    private int? Known(int year) => _style.Is(YearPlace, "nowhere") ? null : year;
}

/// <summary>A value as written, and what it says; null where it says that there is none.</summary>
internal sealed record AimText(string Text, GoldMeasure? Gold)
{
    /// <summary>The same with other words before its year.</summary>
    public AimText With(Func<string, string> write, string stamp, string kind = "absolute") =>
        new(write(Gold!.Text) + stamp, Gold with { Text = write(Gold.Text), Kind = kind });
}
