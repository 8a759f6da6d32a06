using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Units;

/// <summary>
/// Which heading a line stands under: a style that is open above is a sibling, a new one a child; 編 章 節 項 and the layout's depth have their
/// order.
/// Slots without a number open nothing.
/// </summary>
internal static class Nesting
{
    /// <summary>Whether the line opens a section of its own.</summary>
    public static bool Opens(Slots slots, int at) =>
        slots.Lines[at] is { IsHeading: true, IsItem: false } line && (slots.SlotOf(at) is null || line.Number is not null);

    /// <summary>Index of the heading above each line; -1 where there is none.</summary>
    public static int[] Parents(Slots slots)
    {
        var parents = new int[slots.Lines.Count];
        var open = new List<UnitLine>();
        for (var i = 0; i < parents.Length; i++)
        {
            var opens = Opens(slots, i);
            if (opens)
                Close(open, slots.Lines[i]);
            parents[i] = open.Count > 0 ? open[^1].At : -1;
            if (opens)
                open.Add(slots.Lines[i]);
        }

        return parents;
    }

    private static void Close(List<UnitLine> open, UnitLine line)
    {
        if (open.Exists(o => o.Style == line.Style))
            CloseFrom(open, o => o.Style == line.Style);
        else if (Rank(line) < int.MaxValue)
            CloseFrom(open, o => Rank(o) >= Rank(line));
        else
        {
            if (IsUnnumbered(line))
                CloseFrom(open, o => o.Depth > 0 && o.Depth >= line.Depth);
            if (line.Numbering == Numbering.Code)
                CloseFrom(open, o => o.Numbering == Numbering.Code && string.CompareOrdinal(o.Style, line.Style) > 0);
            while (open.Count > 0 && IsUnnumbered(open[^1]) && line.Depth > 0 && open[^1].Depth >= line.Depth)
                open.RemoveAt(open.Count - 1);
        }
    }

    private static void CloseFrom(List<UnitLine> open, Predicate<UnitLine> test)
    {
        if (open.FindIndex(test) is >= 0 and var at)
            open.RemoveRange(at, open.Count - at);
    }

    private static bool IsUnnumbered(UnitLine line) => line.Numbering == Numbering.None;

    private static int Rank(UnitLine line) => line.Numbering switch
    {
        Numbering.Part => 0,
        Numbering.Chapter => 1,
        Numbering.Clause => 2,
        Numbering.Item => 3,
        _ => int.MaxValue,
    };
}
