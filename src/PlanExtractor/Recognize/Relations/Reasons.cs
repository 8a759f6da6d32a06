using System.Globalization;
using PlanExtractor.Recognize.Parts;
using PlanExtractor.Recognize.Tables;
using PlanExtractor.Recognize.Units;

namespace PlanExtractor.Recognize.Relations;

/// <summary>Says in words why tables, units of action and owners were read as they were.</summary>
internal static class Reasons
{
    private const int MostExamples = 3;

    /// <summary>Tables in reading order, families of units from the best, owners of KPIs and schedules.</summary>
    public static IReadOnlyList<Explanation> Explain(
        IReadOnlyList<SweptTable> tables, UnitReading units, PlanBlocks plan, IReadOnlyList<KpiDraft> kpis,
        IReadOnlyList<ScheduleDraft> schedules)
    {
        var owners = new UnitOwners(units.Units);
        return
        [
            .. tables.Select(Table),
            .. units.Families.Select(f => Family(f, units, plan)),
            .. kpis.Select(
                k => Owner(k.Name, k.Initiative, k.Evidence, owners.Find(k.Place, k.OwnerHints.Reverse().Append(k.Group ?? "")).Reason)),
            .. schedules.Select(s => Owner(s.Title ?? "schedule", s.Initiative, s.Evidence, owners.Find(s.Place, [s.Title ?? ""]).Reason)),
        ];
    }

    private static Explanation Table(SweptTable table) => new("table", table.Caption ?? "", table.Grid.Evidence)
    {
        Details =
        [
            Detail("size", $"{table.Grid.Rows.Count} × {table.Grid.ColumnCount}"),
            Detail("shape", table.Reading.Shape.IsTransposed ? "headers at the left"
                : table.Reading.Shape.Pairs.Count > 0 ? "rows of label and value" : "headers above"),
            Detail("header rows", Text(table.Reading.HeaderRows)),
            Detail("role", Word(table.Reading.Role)),
            Detail("confidence", Text(table.Reading.Confidence)),
            .. table.Reading.Doubt is { } doubt ? [Detail("doubt", doubt)] : Array.Empty<KeyValuePair<string, string>>(),
            .. table.Reading.NotRead is { } reason ? [Detail("not read", reason)] : Array.Empty<KeyValuePair<string, string>>(),
        ],
        Parts = [.. table.Reading.Bands.Select(Band)],
    };

    private static Explanation Band(BandReading band) => new("band", band.Band.Label ?? "")
    {
        Details =
        [
            Detail("read as", Word(band.Kind)),
            Detail("score", Text(band.Score)),
            Detail("next", Word(band.Second.Kind)),
            Detail("behind by", Text(band.Second.Margin)),
            Detail("header rows", Text(band.Band.Header.Count)),
            Detail("rows", Text(band.Band.Body.Count)),
        ],
        Parts = [.. band.Columns.Select((c, i) => Column(c, band.Roles[i]))],
    };

    private static Explanation Column(BandColumn column, ColumnRole role) => new("column", string.Join(" / ", column.Path))
    {
        Details =
        [
            Detail("column", Text(column.Index + 1)),
            Detail("role", Word(role)),
            .. column.Year is { } year ? [Detail("fiscal year", Text(year))] : Array.Empty<KeyValuePair<string, string>>(),
        ],
    };

    private static Explanation Family(UnitFamily family, UnitReading units, PlanBlocks plan) =>
        new("units", family.What, plan.All[family.Members[0].TitleAt].Evidence)
        {
            Details =
        [
            Detail("form", Word(family.Form)),
            Detail("members", Text(family.Members.Count)),
            Detail("chosen", Text(units.Units.Count(u => ReferenceEquals(u.Family, family)))),
            Detail("score", Text(family.Score)),
            Detail("such as", string.Join(" ", family.Members.Take(MostExamples).Select(m => $"「{m.Title}」"))),
        ],
            Parts = [.. family.Factors.Select(f => new Explanation("factor", f.Name) { Details = [Detail("value", Text(f.Value))] })],
        };

    private static Explanation Owner(string fact, InitiativeDraft? owner, Diagnostics.Evidence place, OwnerReason reason) =>
        new("owner", fact, place)
        {
            Details = [Detail("unit", owner is null ? "none" : $"{owner.Number} {owner.Title}".Trim()),
            Detail("by", owner is null ? "nothing" : reason == OwnerReason.None ? "the section's title" : Word(reason))],
        };

    private static KeyValuePair<string, string> Detail(string name, string value) => new(name, value);

    // YearCell → year cell
    private static string Word<T>(T value)
        where T : struct, Enum =>
            string.Concat(value.ToString().Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : $"{c}")).Trim();

    private static string Text(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
