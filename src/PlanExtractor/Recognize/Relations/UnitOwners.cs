using PlanExtractor.Outline;
using PlanExtractor.Recognize.Units;

namespace PlanExtractor.Recognize.Relations;

/// <summary>Why a fact belongs to its unit of action, the surest first.</summary>
internal enum OwnerReason
{
    /// <summary>None was found.</summary>
    None,

    /// <summary>Its row or column names the unit's number.</summary>
    Number,

    /// <summary>Its row, caption or group names the unit's title.</summary>
    Title,

    /// <summary>It stands in the unit's row of a list.</summary>
    Row,

    /// <summary>It stands in the unit.</summary>
    Containment,
}

/// <summary>Finds the unit of action to which a fact belongs.</summary>
internal sealed class UnitOwners
{
    private const int ShortestTitle = 4;
    private const int LongestWord = 8;

    private readonly IReadOnlyList<Unit> _units;
    private readonly ILookup<string, Unit> _byTitle;
    private readonly ILookup<string, Unit> _byNumber;

    /// <summary>Looks facts up among the units.</summary>
    public UnitOwners(IReadOnlyList<Unit> units)
    {
        _units = units;
        _byTitle = units.ToLookup(u => UnitNames.Title(u.Title), StringComparer.Ordinal);
        _byNumber = units.Where(u => u.Number is not null).ToLookup(u => UnitNames.Number(u.Number!).Digits, StringComparer.Ordinal);
    }

    /// <summary>The unit, and why; none where nothing names or holds the fact.</summary>
    /// <param name="place">Where the fact stands.</param>
    /// <param name="hints">What its row, group or caption says of its owner.</param>
    public (Unit? Unit, OwnerReason Reason) Find(Place place, IEnumerable<string> hints)
    {
        foreach (var hint in hints)
        {
            if (Named(hint) is { Unit: not null } named)
                return named;
        }

        Unit? holder = null;
        foreach (var unit in _units)
        {
            if (unit.Row >= 0 && unit.Start == place.Block && unit.Row <= place.Row)
                holder = unit;
        }

        if (holder is not null)
            return (holder, OwnerReason.Row);
        holder = _units.LastOrDefault(u => u.Row < 0 && u.Start <= place.Block && place.Block < u.End);
        return holder is null ? (null, OwnerReason.None) : (holder, OwnerReason.Containment);
    }

    /// <summary>The unit that a text names by title or number; none where it names several or none.</summary>
    public (Unit? Unit, OwnerReason Reason) Named(string hint)
    {
        var heading = HeadingText.Read(hint);
        foreach (var title in new[] { hint, heading.Title })
        {
            if (UnitNames.Title(title) is { Length: >= ShortestTitle } key && Only(_byTitle[key]) is { } titled)
                return (titled, OwnerReason.Title);
        }

        var number = UnitNames.Number(heading.Number ?? hint);
        return number.Digits.Length > 0 && number.Word.Length <= LongestWord
            && Only(_byNumber[number.Digits].Where(u => IsSame(UnitNames.Number(u.Number!), number))) is { } numbered
            ? (numbered, OwnerReason.Number)
            : (null, OwnerReason.None);
    }

    // 施策１－１ and 1-1, 取組3 and 取組3; but the third KPI is not of the third unit, and 目標１ is not 施策１.
    private static bool IsSame((string Word, string Digits) unit, (string Word, string Digits) hint) =>
        unit.Word == hint.Word
            ? unit.Word.Length > 0 || hint.Digits.Contains('-')
            : hint.Digits.Contains('-') && (unit.Word.Length == 0 || hint.Word.Length == 0);

    private static Unit? Only(IEnumerable<Unit> units)
    {
        var found = units.Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }
}
