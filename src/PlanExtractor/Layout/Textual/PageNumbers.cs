using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Finds lines that hold only the number of their page. Where such numbers rise through the text, any other number on a line of its
/// own is a cell's or a note's.
/// </summary>
internal static class PageNumbers
{
    private const int FewestInChain = 3;
    private const int FewNumbers = 3;
    private const int WidestStep = 3;

    /// <summary>Indices of the lines.</summary>
    public static IReadOnlyList<int> Find(IReadOnlyList<SourceLine> lines)
    {
        var numbers = new List<(int Index, int Value, bool IsDashed)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (Number(lines[i].Text) is var (value, isDashed))
                numbers.Add((i, value, isDashed));
        }

        var dashed = numbers.Where(n => n.IsDashed).ToList();
        if (dashed.Count >= FewestInChain)
            return [.. dashed.Select(n => n.Index)];
        var chain = Chain(numbers.ConvertAll(n => n.Value));
        if (chain.Count >= FewestInChain && chain.Count * 5 >= numbers.Count * 2)
            return [.. chain.Select(at => numbers[at].Index).Union(dashed.Select(n => n.Index))];
        return [.. numbers.Where(n => n.IsDashed || (numbers.Count <= FewNumbers && IsApart(lines, n.Index))).Select(n => n.Index)];
    }

    // Above an indented line it is a note's number.
    private static bool IsApart(IReadOnlyList<SourceLine> lines, int i) =>
        i + 1 == lines.Count || string.IsNullOrWhiteSpace(lines[i + 1].Text)
        || ((i == 0 || string.IsNullOrWhiteSpace(lines[i - 1].Text)) && !JapaneseText.IsSpace(lines[i + 1].Text[0]));

    // The longest run of numbers that rise by one, or by few where pages have none.
    private static List<int> Chain(List<int> values)
    {
        var (length, before) = (new int[values.Count], new int[values.Count]);
        var last = new Dictionary<int, int>();
        var best = -1;
        for (var i = 0; i < values.Count; i++)
        {
            (length[i], before[i]) = (1, -1);
            for (var step = 1; step <= WidestStep; step++)
            {
                if (last.TryGetValue(values[i] - step, out var at) && length[at] + 1 > length[i])
                    (length[i], before[i]) = (length[at] + 1, at);
            }

            if (!last.TryGetValue(values[i], out var same) || length[i] >= length[same])
                last[values[i]] = i;
            if (best < 0 || length[i] > length[best])
                best = i;
        }

        var chain = new List<int>();
        for (var i = best; i >= 0; i = before[i])
            chain.Add(i);
        chain.Reverse();
        return chain;
    }

    // "12", "- 12 -", "－12－"
    private static (int Value, bool IsDashed)? Number(string line)
    {
        var text = line.AsSpan().Trim();
        var core = text.Trim("-－ー—―‐– ").Trim();
        if (core.Length is < 1 or > 3)
            return null;
        var value = 0;
        foreach (var c in core)
        {
            if (!JapaneseText.IsDigit(c) || (c > '9' && core.Length == text.Length))
                return null;
            value = (value * 10) + (c <= '9' ? c - '0' : c - '０');
        }

        return (value, core.Length < text.Length);
    }
}
