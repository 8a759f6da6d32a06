namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// The names of columns that stand in one to four lines at the head of a table: what overlaps belongs to one name.
/// <code>
///                       基準値          目標値
///     指標名    単位                                 備考
///                    （令和６年度）  （令和12年度）
/// </code>
/// </summary>
/// <param name="Names">From left to right, each over the places that its parts take.</param>
/// <param name="Lines">For each line the names that its pieces belong to.</param>
internal sealed record HeaderStack(IReadOnlyList<Piece> Names, IReadOnlyList<int[]> Lines)
{
    private const int MostLines = 4;
    private const int LongestName = 20;

    /// <summary>The names at the head of the lines; null where they are not one row of names.</summary>
    public static HeaderStack? Of(IReadOnlyList<SpacedLine> lines)
    {
        var count = 0;
        while (count < Math.Min(MostLines + 1, lines.Count) && (count == 0 || !lines[count].AfterBlank) && lines[count].Pieces.All(IsName))
            count++;
        if (count < 2 || count > MostLines)
            return count == 0 ? null : new HeaderStack(lines[0].Pieces, [[.. Enumerable.Range(0, lines[0].Pieces.Count)]]);
        var stack = Of(lines.Take(count).Select(l => l.Pieces).ToList());
        return stack is not null && stack.Lines.Count(l => l[0] == 0) == 1 ? stack : null;
    }

    /// <summary>Column of each name; null where there are more names than columns.</summary>
    public int[]? Columns(IReadOnlyList<Band> bands) =>
        Names.Count == bands.Count ? [.. Enumerable.Range(0, bands.Count)] : Placing.Columns(Names, bands, true);

    // Years under names that reach over several are a row of their own; a year under each says more of the same column.
    private static HeaderStack? Of(List<IReadOnlyList<Piece>> lines)
    {
        if (Enumerable.Range(0, lines.Count).Any(i => HeaderLines.IsSubHeader(lines[i])
            && !AreUnderOne(lines[i], [.. lines.Take(i).SelectMany(l => l)])))
            return null;
        var names = new List<Piece>();
        foreach (var piece in lines.SelectMany(l => l).OrderBy(p => p.Left).ThenBy(p => p.Right))
        {
            if (names.Count > 0 && piece.Left < names[^1].Right)
                names[^1] = names[^1] with { Right = Math.Max(names[^1].Right, piece.Right) };
            else
                names.Add(piece);
        }

        var stacked = lines.ConvertAll(l => l.Select(p => names.FindLastIndex(n => n.Left <= p.Left)).ToArray());
        return stacked.TrueForAll(l => l.Distinct().Count() == l.Length) ? new HeaderStack(names, stacked) : null;
    }

    private static bool AreUnderOne(IReadOnlyList<Piece> lower, List<Piece> upper)
    {
        var over = lower.Select(l => upper.FindAll(u => u.Left < l.Right && u.Right > l.Left)).ToList();
        return over.TrueForAll(o => o.Count == 1) && over.Select(o => o[0]).Distinct().Count() == lower.Count;
    }

    private static bool IsName(Piece piece) => piece.Text.Length <= LongestName
        && (CellLook.IsBracketed(piece.Text) || !(IsValue(piece.Text) || CellLook.OpensAnew(piece.Text)));

    // 12人 | 1,482人（R6） 1,700人, which one space parts
    private static bool IsValue(string text) =>
        CellLook.IsValue(text) || (text.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space && CellLook.IsValue(text[..space]));
}
