using PlanExtractor.Domain;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Tells boxes that touch each other from tables: each holds a text of its own, and nothing heads their rows or columns.</summary>
internal static class BoxedTexts
{
    private const int MostLinesOfTitle = 3;

    /// <summary>Whether a grid is none.</summary>
    public static bool Are(TableGrid grid, LayoutWords words) => AreValues(grid, words) || IsTitle(grid);

    // Stairs of boxes: R5 実績 38億円 | R8 中間 43億円 | R10 目標 48億円.
    private static bool AreValues(TableGrid grid, LayoutWords words)
    {
        var captions = new HashSet<string>(StringComparer.Ordinal);
        var cells = grid.Rows.SelectMany(r => r.Cells).Where(c => !c.IsBlank).ToList();
        foreach (var cell in cells)
        {
            var text = cell.Text.Replace('\n', ' ');
            if (Measures.FindAll(text) is not [.., { Value.Unit: not null } last] || last.End != text.Length
                || Caption.Read(text[..last.Start].Trim(), words) is not { HasYear: true } caption)
                return false;
            captions.Add(JapaneseText.Key(caption.Text));
        }

        return cells.Count > 1 && captions.Count == cells.Count;
    }

    // A number in a box beside its title, and below them lines in boxes of the same width: 1-A | 相談窓口の充実, 主担当：住民課.
    private static bool IsTitle(TableGrid grid) => grid.ColumnCount == 2 && grid.Rows.Count is > 0 and <= MostLinesOfTitle
        && grid.Bars.Count == 0 && LoneNumber.Is(grid[0, 0].Text) && !grid[0, 1].IsBlank && !JapaneseText.IsDigit(grid[0, 1].Text[0])
        && grid.Rows.Skip(1).All(r => !r.Cells[0].IsBlank && r.Cells[0].ColumnSpan == 2 && r.Cells[1].IsBlank);
}
