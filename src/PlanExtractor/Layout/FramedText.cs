namespace PlanExtractor.Layout;

/// <summary>
/// Takes lines out of the frame that an office drew around a whole item: a title, prose and labels in rows across the frame above and
/// below a table. What stands across the columns in short words alone stays: it names a group of rows.
/// </summary>
internal static class FramedText
{
    private const int LongText = 30;
    private const int FewestRows = 2;
    private const int LongestNumber = 12;
    private const int LongestTitle = 60;
    private const int FewestPairs = 3;
    private const int MostBeside = 2;
    private const int FewestLetters = 4;
    private const double MostPairs = 0.7;

    /// <summary>The blocks, framed lines as text before and after their tables.</summary>
    public static IReadOnlyList<Block> Free(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        return [.. blocks.SelectMany(b => b is not TableBlock { Grid: var grid } ? [b]
            : Title(grid).ToList() is { Count: > 0 } title ? title : IsFrame(grid) || IsTitledCard(grid) ? Parts(grid) : [b])];
    }

    // 施策１１１ | 安心して産み育てられる環境づくり | 担当課：住民課 | 3 | 11: a heading set in a bar of cells, with what is said of it beside,
    // be it figures in squares of their own; above it perhaps one bar of 政策２, which it belongs to.
    private static IEnumerable<TextBlock> Title(TableGrid grid) =>
        grid.Rows.Where(r => !r.IsBlank).ToList() is [.. { Count: <= 1 } over, var row] && over.All(r => Numbered(r) is not null)
            && grid.Bars.All(b => b.Text is { } text && LoneNumber.AreFigures(text))
            && row.Cells.Where(c => !c.IsBlank).ToList() is [var number, var title, .. var beside]
            && beside.Count(c => !LoneNumber.AreFigures(c.Text)) <= MostBeside
            && (beside.Count <= MostBeside || LoneNumber.IsNamed(number.Text))
            && number.Text.Length <= LongestNumber && number.Text.TrimEnd('】', '.', '．', ')', '）') is [.., var last]
            && JapaneseText.IsDigit(last)
            && title.Text.Length <= LongestTitle && !title.Text.Contains('。', StringComparison.Ordinal) && title.Text.Any(char.IsLetter)
            && !title.Text.Any(JapaneseText.IsDigit)
            ? [.. over.Select(r => new TextBlock(Numbered(r)!, r.Evidence) { AfterGap = true }),
                new TextBlock(number.Text + "　" + title.Text.Replace("\n", "", StringComparison.Ordinal),
                    over.Count == 0 ? grid.Evidence : row.Evidence) { AfterGap = true },
                .. beside.SelectMany(c => c.Text.Split('\n').Select(l => new TextBlock(l, c.Evidence ?? grid.Evidence)))]
            : [];

    private static string? Numbered(GridRow row) =>
        row.Cells.Where(c => !c.IsBlank).ToList() is [var only] && IsNumberedTitle(only.Text) ? only.Text.Replace('\n', ' ') : null;

    // 個別事業４　重症化予防事業 across rows of label and value: the title bar of a card.
    private static bool IsTitledCard(TableGrid grid) =>
        grid.ColumnCount > 1 && grid.Rows.Count > FewestPairs && IsAcross(grid, grid.Rows[0]) && !IsAcross(grid, grid.Rows[1])
            && IsNumberedTitle(grid.Rows[0].Cells[0].Text)
            && grid.Rows.Skip(1).Count(r => r.Cells.Count(c => !c.IsBlank) == 2) >= MostPairs * (grid.Rows.Count - 1);

    private static bool IsNumberedTitle(string text) =>
        text.Length <= LongestTitle && !text.Contains('。', StringComparison.Ordinal)
            && text.Take(LongestNumber).Any(JapaneseText.IsDigit) && text.Count(char.IsLetter) > FewestLetters;

    // Lines across at the top, of which one is prose: what is framed begins like a page of its own.
    private static bool IsFrame(TableGrid grid) =>
        grid.ColumnCount > 1 && grid.Rows.TakeWhile(r => IsAcross(grid, r)).Count() is >= FewestRows and var top && top < grid.Rows.Count
            && grid.Rows.Take(top).Skip(1).Any(IsProse);

    // 市民 over rows of its own is a group; prose takes the lines around it along.
    private static IEnumerable<Block> Parts(TableGrid grid)
    {
        for (int from = 0, to; from < grid.Rows.Count; from = to)
        {
            var run = Run(grid, from);
            to = from + Math.Max(1, run.Length);
            if (run.IsText)
            {
                foreach (var line in grid.Rows.Skip(from).Take(to - from).SelectMany(Lines))
                    yield return line;
                continue;
            }

            while (to < grid.Rows.Count && Run(grid, to) is { IsText: false } next)
                to += Math.Max(1, next.Length);
            var table = Table(grid, from, to);
            yield return new TableBlock(table, table.Evidence);
        }
    }

    // Rows across from the row on.
    private static (int Length, bool IsText) Run(TableGrid grid, int from)
    {
        var run = grid.Rows.Skip(from).TakeWhile(r => IsAcross(grid, r)).ToList();
        return (run.Count, run.Count > 0 && (from == 0 || run.Exists(IsProse)));
    }

    private static bool IsAcross(TableGrid grid, GridRow row) =>
        row.Cells[0] is { IsBlank: false } cell && cell.ColumnSpan >= grid.ColumnCount && cell.RowSpan == 1;

    private static bool IsProse(GridRow row) => row.Cells[0].Text is var text
        && (text.Contains('。', StringComparison.Ordinal) || text.Length >= LongText || text.Split('\n').Any(ListLines.HasBullet));

    private static TableGrid Table(TableGrid grid, int from, int to) => grid with
    {
        Rows = [.. grid.Rows.Skip(from).Take(to - from)],
        Bars = [.. grid.Bars.Where(b => b.Row >= from && b.Row < to).Select(b => b with { Row = b.Row - from })],
        IsOpenBelow = grid.IsOpenBelow && to == grid.Rows.Count,
    };

    private static IEnumerable<Block> Lines(GridRow row)
    {
        var place = row.Cells[0].Evidence ?? row.Evidence;
        return row.Cells[0].Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select((line, i) => (Block)new TextBlock(line, place)
        {
            IsListItem = ListLines.HasBullet(line) && ListLines.IsBullet(line[0]),
            AfterGap = i == 0,
        });
    }
}
