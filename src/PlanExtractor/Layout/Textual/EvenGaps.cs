using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Tables of texts in which a tool has set the same two spaces between all cells, whatever their width: read as if tabs stood there.
/// <code>
/// 指標  区分  現状値  目標値
/// 講座の参加率  小学生  12.5％  20％
/// 図書館の利用者数  中学生  8.1人  15人
/// </code>
/// </summary>
internal static class EvenGaps
{
    private const string Gap = "  ";
    private const int FewestGaps = 20;
    private const int FewestNames = 3;
    private const int FewestRows = 2;

    /// <summary>The lines, tabs between the cells of such tables; the same list where there are none.</summary>
    public static List<SourceLine> Tabbed(List<SourceLine> lines)
    {
        if (!AreEven(lines))
            return lines;
        List<SourceLine>? tabbed = null;
        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            while (end < lines.Count && Cells(lines[end].Text) > 1)
                end++;
            if (IsTable(lines, i, end))
            {
                tabbed ??= [.. lines];
                for (var row = i; row < end; row++)
                    tabbed[row] = lines[row] with { Text = lines[row].Text.Replace(Gap, "\t", StringComparison.Ordinal) };
            }

            i = Math.Max(end, i + 1);
        }

        return tabbed ?? lines;
    }

    // Nowhere do more spaces part two words: nothing was aligned by them.
    private static bool AreEven(List<SourceLine> lines)
    {
        var gaps = 0;
        foreach (var line in lines)
        {
            var text = line.Text.AsSpan().Trim();
            if (text.IndexOf("   ") >= 0 || text.Contains('\t'))
                return false;
            gaps += text.Count(Gap);
        }

        return gaps >= FewestGaps;
    }

    // Names of columns over rows with as many cells, of which the second ones do not begin at one place.
    private static bool IsTable(List<SourceLine> lines, int start, int end)
    {
        var names = end - start > FewestRows ? lines[start].Text.Trim().Split(Gap) : [];
        if (names.Length < FewestNames || Array.Exists(names, n => CellLook.IsValue(n) || n.Contains('。', StringComparison.Ordinal)))
            return false;
        var rows = Enumerable.Range(start + 1, end - start - 1).Select(i => lines[i].Text).Where(t => Cells(t) == names.Length).ToList();
        return rows.Count >= FewestRows && rows.Exists(r => r.Trim().Split(Gap).Any(CellLook.IsValue))
            && rows.Append(lines[start].Text).Select(Second).Distinct().Count() > 1;
    }

    private static int Cells(string line) => line.Trim().Split(Gap).Length;

    private static int Second(string line)
    {
        var text = line.AsSpan().Trim();
        return Rulers.DisplayWidth(text[..text.IndexOf(Gap, StringComparison.Ordinal)]);
    }
}
