namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// The columns of lines that spaces align: from the lines with the most pieces, or from the gutters that all lines keep free.
/// </summary>
internal static class ColumnBands
{
    private const int MostCounts = 4;
    private const int HeaderLines = 2;
    private const int FewestValues = 2;

    /// <summary>Proposals, of which the one that takes in most lines is right.</summary>
    public static IEnumerable<IReadOnlyList<Band>> Candidates(IReadOnlyList<IReadOnlyList<Piece>> lines)
    {
        var wide = lines.Where(l => l.Count >= 2).ToList();
        if (wide.Count < 2)
            yield break;
        foreach (var count in wide.Select(l => l.Count).Distinct().OrderDescending().Take(MostCounts))
        {
            if (OfFullLines(wide, count) is { } bands)
                yield return bands;
        }

        for (var header = 0; header <= Math.Min(HeaderLines, wide.Count - 1); header++)
        {
            if (OfGutters(wide.Skip(header)) is { Count: >= 2 } gutters)
                yield return gutters;
        }
    }

    // Every full line gives each column one piece. Where all lines are full, their order alone is enough, however the pieces drift.
    private static Band[]? OfFullLines(List<IReadOnlyList<Piece>> lines, int count)
    {
        var full = lines.Where(l => l.Count == count).ToList();
        if (full.Count < 2 && !lines.Take(HeaderLines + 1).Contains(full[0]) && !lines.Any(l => IsGrouped(full[0], l)))
            return null;
        var bands = full[0].Select(p => new Band(p.Left, p.Right)).ToArray();
        foreach (var line in full.Skip(1))
        {
            for (var k = 0; k < count; k++)
                bands[k] = bands[k].Over(line[k]);
        }

        var apart = bands.Zip(bands.Skip(1)).All(b => b.First.Right <= b.Second.Left + 1);
        return apart || full.Count == lines.Count ? bands : null;
    }

    // 河川の水質 | 菊池川 | 1.1 | 1.0 beside 松木川 | 2.3 | 2.0: only one line has the name of the group.
    private static bool IsGrouped(IReadOnlyList<Piece> whole, IReadOnlyList<Piece> part) =>
        part.Count == whole.Count - 1 && !CellLook.IsValue(whole[0].Text) && !CellLook.IsValue(whole[1].Text)
            && whole.Skip(1).Zip(part).All(p => p.First.Left < p.Second.Right && p.First.Right > p.Second.Left)
            && part.Count(p => CellLook.IsValue(p.Text)) >= FewestValues;

    // Places that no line below the header writes on part two columns.
    private static List<Band> OfGutters(IEnumerable<IReadOnlyList<Piece>> lines)
    {
        var bands = new List<Band>();
        foreach (var piece in lines.SelectMany(l => l).OrderBy(p => p.Left))
        {
            if (bands.Count > 0 && piece.Left <= bands[^1].Right)
                bands[^1] = bands[^1].Over(piece);
            else
                bands.Add(new Band(piece.Left, piece.Right));
        }

        return bands;
    }
}
