namespace PlanExtractor.Pdf.CMaps;

/// <summary>Numbers in a row and what they stand for.</summary>
/// <param name="Low">The first.</param>
/// <param name="High">The last.</param>
/// <param name="Value">What the first, or each of them, stands for.</param>
internal readonly record struct ValueRange<T>(long Low, long High, T Value);

/// <summary>
/// Ranges that may lie over each other, made into ranges that do not: of those that hold a number the last one counts. A range of four
/// thousand million numbers costs no more than one of a single number.
/// </summary>
internal sealed class RangeTable<T>
{
    private readonly Piece[] _pieces;

    /// <summary>Makes the table; ranges that end before they begin are left out.</summary>
    public RangeTable(IReadOnlyList<ValueRange<T>> ranges) => _pieces = IsInOrder(ranges) ? [.. ranges.Select(Whole)] : Cut(ranges);

    /// <summary>Whether nothing is in it.</summary>
    public bool IsEmpty => _pieces.Length == 0;

    /// <summary>What a number stands for.</summary>
    /// <param name="number">The number.</param>
    /// <param name="value">Value of its range.</param>
    /// <param name="offset">How far it is behind the beginning of the range as it was given.</param>
    public bool TryFind(long number, out T? value, out long offset)
    {
        var (low, high) = (0, _pieces.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (_pieces[middle].Low <= number)
                low = middle + 1;
            else
                high = middle - 1;
        }

        if (high >= 0 && number <= _pieces[high].High)
        {
            (value, offset) = (_pieces[high].Value, number - _pieces[high].Origin);
            return true;
        }

        (value, offset) = (default, 0);
        return false;
    }

    private static bool IsInOrder(IReadOnlyList<ValueRange<T>> ranges)
    {
        var end = -1L;
        foreach (var range in ranges)
        {
            if (range.Low <= end || range.High < range.Low)
                return false;
            end = range.High;
        }

        return true;
    }

    private static Piece Whole(ValueRange<T> range) => new(range.Low, range.High, range.Low, range.Value);

    // Goes along the numbers; of the ranges that are open, the one given last is on top.
    private static Piece[] Cut(IReadOnlyList<ValueRange<T>> ranges)
    {
        var order = Enumerable.Range(0, ranges.Count).Where(i => ranges[i].High >= ranges[i].Low).OrderBy(i => ranges[i].Low).ToArray();
        var open = new PriorityQueue<int, int>();
        var pieces = new List<Piece>(order.Length);
        var (next, at) = (0, 0L);
        while (next < order.Length || open.Count > 0)
        {
            if (open.Count == 0)
                at = ranges[order[next]].Low;
            for (; next < order.Length && ranges[order[next]].Low <= at; next++)
                open.Enqueue(order[next], -order[next]);
            while (open.Count > 0 && ranges[open.Peek()].High < at)
                open.Dequeue();
            if (open.Count == 0)
                continue;
            var top = ranges[open.Peek()];
            var end = next < order.Length ? Math.Min(top.High, ranges[order[next]].Low - 1) : top.High;
            pieces.Add(new Piece(at, end, top.Low, top.Value));
            at = end + 1;
        }

        return [.. pieces];
    }

    private readonly record struct Piece(long Low, long High, long Origin, T Value);
}
