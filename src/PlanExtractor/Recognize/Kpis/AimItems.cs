using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>Divides what stands under a KPI label into items.</summary>
public static class AimItems
{
    /// <summary>
    /// Items of a cell: <c>・手続きの件数 R4 1件 ⇒ R5 52件 ・…</c>. A bullet opens an item; 【…】 alone is a heading over the next ones;
    /// a cell without bullets is one item.
    /// </summary>
    public static IReadOnlyList<AimItem> OfCell(string cell, Evidence evidence, int? blockYear)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var items = new List<AimItem>();
        var lines = new List<string>();
        string? group = null;
        var hasBullets = ListLines.HasBullet(cell);
        foreach (var line in cell.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var isHeading = line[0] == '【' && line[^1] == '】';
            if (lines.Count > 0 && (isHeading || (hasBullets ? ListLines.IsBullet(line[0]) : IsNext(lines, line))))
                Close();
            if (isHeading)
                group = line.Trim('【', '】');
            else
                lines.Add(ListLines.WithoutBullet(line));
        }

        Close();
        return items;

        void Close()
        {
            if (lines.Count > 0)
                items.Add(new AimItem([.. lines], evidence) { Group = group, BlockYear = blockYear, IsMarked = true });
            lines.Clear();
        }
    }

    // Without bullets a line is the next item when the one before has its value, or when neither has any.
    private static bool IsNext(List<string> lines, string line) => lines.Exists(IsMeasured) || !IsMeasured(line);

    private static bool IsMeasured(string line) => AimText.Arrow(line, 0).Length > 0 || Domain.Measures.FindAll(line).Count > 0;

    /// <summary>
    /// Items of text lines: a name, then its values (<c>・現状値（R5）：31 件</c>, <c>・目標値（R11）：60 件</c>); a line with a name of its own
    /// opens the next item.
    /// </summary>
    public static IReadOnlyList<AimItem> OfLines(IEnumerable<TextBlock> blocks, int? blockYear)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var items = new List<AimItem>();
        foreach (var block in blocks)
        {
            var line = WithoutMark(block.Text);
            if (line.Length == 0)
                continue;
            if (ValueLabel.Read(line) is not null && items.Count > 0)
                items[^1] = items[^1] with { Lines = [.. items[^1].Lines, line], Evidence = items[^1].Evidence.Through(block.Evidence) };
            else
                items.Add(new AimItem([line], block.Evidence) { BlockYear = blockYear, IsMarked = block.IsListItem || line.Length < block.Text.Length });
        }

        return items;
    }

    // ・移住相談, ① 移住相談
    private static string WithoutMark(string text)
    {
        var line = ListLines.WithoutBullet(text);
        return line[0] is >= '①' and <= '⑳' ? line[1..].TrimStart() : line;
    }

    /// <summary>The year in a label's brackets: <c>目標・効果 (令和7年度)</c> is 2025.</summary>
    public static int? YearOf(string? label) =>
        label is null ? null : Domain.Years.FindAll(label) is [.., { FiscalYear: { } year }] ? year : null;
}
