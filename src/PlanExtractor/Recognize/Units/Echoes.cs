using System.Text.RegularExpressions;

namespace PlanExtractor.Recognize.Units;

/// <summary>
/// Where else titles stand: in contents lists, in overviews, as items of schedules. Gathered only for a document that asks.
/// </summary>
internal sealed partial class Echoes(PlanLines lines)
{
    private Dictionary<string, int>? _places;
    private HashSet<string>? _scheduled;

    // …の推進 ……… 12
    [GeneratedRegex(@"[ .…·]+[0-9]+$")]
    private static partial Regex PageNumber { get; }

    /// <summary>Whether the title stands in two places or more.</summary>
    public bool Stands(UnitMember member) => (_places ??= Places()).GetValueOrDefault(member.Key) >= 2;

    /// <summary>Whether a schedule has it as an item.</summary>
    public bool IsScheduled(UnitMember member) => member.Key.Length > 0 && (_scheduled ??= Scheduled()).Contains(member.Key);

    // In how many lines and tables each key stands.
    private Dictionary<string, int> Places()
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var once = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines.All)
        {
            once.Clear();
            if (line.Table is { } table)
                AddParts(once, table);
            else
                once.Add(KeyOf(line));
            foreach (var key in once)
                places[key] = places.GetValueOrDefault(key) + 1;
        }

        return places;
    }

    private static string KeyOf(UnitLine line)
    {
        var title = PageNumber.Replace(line.PlainTitle, "");
        return title.Length > 0 && title.Length == line.PlainTitle.Length ? line.Key : LineKey.From(title);
    }

    // What spaces and line feeds part in the cells.
    private static void AddParts(HashSet<string> keys, UnitTable table)
    {
        for (var r = 0; r < table.Keys.Count; r++)
        {
            foreach (var (key, text) in table.Filled(r))
            {
                if (text.AsSpan().IndexOfAny('\n', ' ') < 0)
                    keys.Add(UnitTable.IsLong(text) ? LineKey.From(text) : key);
                else
                    keys.UnionWith(text.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries).Select(LineKey.From));
            }
        }
    }

    private HashSet<string> Scheduled() =>
        lines.All.Select(l => l.Table).OfType<UnitTable>().Where(t => t.HasYears).SelectMany(t => t.Grid.Rows.Skip(1))
            .Select(r => LineKey.From(NumberedTitle.Read(r.Cells[0].Text).Title)).ToHashSet(StringComparer.Ordinal);
}
