using PlanExtractor.Words;

namespace PlanExtractor.Outline;

/// <summary>
/// Finds the parent of each heading by numbering system and nesting, not by the number of <c>#</c>: a style that is open above is a
/// sibling, a new one is a child.
/// </summary>
internal sealed class HeadingStack
{
    private static readonly WordList Prefaces = WordList.Grammar("heading.preface");

    private readonly List<(HeadingText Heading, int Depth, int Index)> _open = [];
    private readonly Dictionary<string, int> _last = new(StringComparer.Ordinal);

    /// <summary>Ordinal of the last open heading of the style; 0 where none is open.</summary>
    public int LastOrdinal(string style) => _open.FindLast(o => o.Heading.Style == style).Heading?.Ordinal ?? 0;

    /// <summary>Ordinal of the last heading of the style, open or not; 0 where there was none.</summary>
    public int LastEver(string style) => _last.GetValueOrDefault(style);

    /// <summary>Whether a heading of the style is open.</summary>
    public bool IsOpen(string style) => _open.Exists(o => o.Heading.Style == style);

    /// <summary>Places a heading and returns the index of its parent, or null at the top.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="depth">Its layout depth (<c>#</c>), 0 where the layout gives none.</param>
    /// <param name="index">Index of the new section.</param>
    public int? Push(HeadingText heading, int depth, int index)
    {
        _last[heading.Style] = heading.Ordinal;
        if (heading.Numbering == Numbering.None)
            CloseUnnumbered(depth);
        else
            CloseNumbered(heading, depth);
        int? parent = _open.Count == 0 ? null : _open[^1].Index;
        _open.Add((heading, depth, index));
        return parent;
    }

    private void CloseNumbered(HeadingText heading, int depth)
    {
        var sibling = _open.FindLastIndex(o => o.Heading.Style == heading.Style);
        if (sibling >= 0)
        {
            CloseFrom(sibling);
            return;
        }

        var above = Rank(heading.Numbering) is { } rank ? _open.FindIndex(o => Rank(o.Heading.Numbering) is not { } r || r >= rank) : -1;
        if (above >= 0)
            CloseFrom(above);

        // A code has its own depth: (1)-1 closes (1)-1-1; (1) closes them both.
        if (heading.Numbering == Numbering.Code)
        {
            var deeper = _open.FindIndex(o => o.Heading.Numbering == Numbering.Code && o.Heading.Number!.Length > 0
                && Components(o.Heading) > Components(heading));
            if (deeper >= 0)
                CloseFrom(deeper);
        }

        // 「…」分野 (##) is no parent of ① (##): what has no number holds only what the layout puts below it.
        while (_open.Count > 0 && _open[^1] is { Heading.Numbering: Numbering.None } last
            && ((depth > 0 && last.Depth >= depth) || (last.Depth == 0 && IsPreface(last.Heading))))
            CloseFrom(_open.Count - 1);
    }

    private void CloseUnnumbered(int depth)
    {
        // はじめに, 資料編 without any mark of depth stand at the top; otherwise the layout decides.
        var first = depth == 0 ? 0 : _open.FindIndex(o => o.Depth >= depth);
        if (first >= 0)
            CloseFrom(first);
    }

    // はじめに holds no chapters; 資料編 may.
    private static bool IsPreface(HeadingText heading) => Prefaces.Has(heading.Title);

    private void CloseFrom(int position) => _open.RemoveRange(position, _open.Count - position);

    private static int Components(HeadingText heading) => heading.Style[^1] - '0';

    // 編 › 章 › 節 › 項 have a fixed order; all others nest as they come.
    private static int? Rank(Numbering numbering) => numbering switch
    {
        Numbering.Part => 0,
        Numbering.Chapter => 1,
        Numbering.Clause => 2,
        Numbering.Item => 3,
        _ => null,
    };
}
