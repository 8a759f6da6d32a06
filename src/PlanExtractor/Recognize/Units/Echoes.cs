using System.Text.RegularExpressions;

namespace PlanExtractor.Recognize.Units;

/// <summary>Where else titles stand: in contents lists, in overviews, as items of schedules.</summary>
internal sealed partial class Echoes
{
    private const int HeaderRows = 3;

    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _scheduled = new(StringComparer.Ordinal);

    public Echoes(PlanLines lines)
    {
        foreach (var line in lines.All)
        {
            if (line.Grid is null)
            {
                Count(LineKey.From(PageNumber.Replace(line.PlainTitle, "")));
                continue;
            }

            foreach (var key in line.Grid.Rows.SelectMany(r => r.Cells).Where(c => !c.IsBlank)
                .SelectMany(c => c.Text.Split(['\n', ' '], StringSplitOptions.RemoveEmptyEntries)).Select(LineKey.From).Distinct())
                Count(key);
            if (line.Grid.Rows.Take(HeaderRows).Any(r => YearHeader.Columns(r).Count >= 2))
                _scheduled.UnionWith(line.Grid.Rows.Skip(1).Select(r => LineKey.From(NumberedTitle.Read(r.Cells[0].Text).Title)));
        }

        void Count(string key) => _places[key] = _places.GetValueOrDefault(key) + 1;
    }

    // …の推進 ……… 12
    [GeneratedRegex(@"[ .…·]+[0-9]+$")]
    private static partial Regex PageNumber { get; }

    /// <summary>Whether the title stands in two places or more.</summary>
    public bool Stands(UnitMember member) => _places.GetValueOrDefault(member.Key) >= 2;

    /// <summary>Whether a schedule has it as an item.</summary>
    public bool IsScheduled(UnitMember member) => member.Key.Length > 0 && _scheduled.Contains(member.Key);
}
