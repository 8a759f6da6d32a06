using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Joins the lines of a row whose cells hold several paragraphs, as tables are copied out of word processors: a paragraph ends the line,
/// though the row goes on. As many tabs as the other rows have, and a line that begins as no row does, tell that.
/// <code>
/// 指標⇥基準年度        市⇥・補助を行います。
/// （令和６年度）⇥目標   ・講座を開きます。
/// 登録者数⇥120人⇥300人  市民⇥・活動に加わります。
/// </code>
/// </summary>
internal static class BrokenRows
{
    private const int FewestTabs = 2;
    private const int LongestUnit = 5;
    private const int MostLines = 12;

    /// <summary>The lines, each broken row as one, its paragraphs parted by line breaks.</summary>
    public static List<SourceLine> Join(IReadOnlyList<SourceLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var joined = new List<SourceLine>(lines.Count);
        for (var i = 0; i < lines.Count;)
        {
            if (Tabs(lines[i]) == 0)
            {
                joined.Add(lines[i++]);
                continue;
            }

            var end = i + 1;
            while (end < lines.Count && (Tabs(lines[end]) > 0 || GoesOn(lines[end - 1], lines[end])))
                end++;
            Rows(lines, i, end, joined);
            i = end;
        }

        return joined;
    }

    // The lines of one run of rows.
    private static void Rows(IReadOnlyList<SourceLine> lines, int start, int end, List<SourceLine> joined)
    {
        var whole = Enumerable.Range(start, end - start).Max(i => Tabs(lines[i]));
        for (var i = start; i < end;)
        {
            var (next, tabs) = (i + 1, Tabs(lines[i]));
            while (next < end && next - i < MostLines && tabs < whole && whole >= FewestTabs && IsBracketed(lines[next])
                && tabs + Tabs(lines[next]) <= whole)
                tabs += Tabs(lines[next++]);
            if (next > i + 1 && tabs != whole)
                next = i + 1;
            while (next < end && next - i < MostLines && Tabs(lines[next]) == 0 && GoesOn(lines[next - 1], lines[next]))
                next++;
            joined.Add(next == i + 1 ? lines[i] : lines[i] with
            {
                Text = string.Join('\n', Enumerable.Range(i, next - i).Select(k => lines[k].Text)),
                LastNumber = lines[next - 1].Number,
            });
            i = next;
        }
    }

    // ・… below a cell that began with ・, （令和11年度） or ［人］ below a header, each alone on its line; ［主な事業］ opens what comes next.
    private static bool GoesOn(SourceLine above, SourceLine line)
    {
        var text = line.Text.AsSpan().Trim(" \u3000");
        var cell = above.Text.AsSpan(above.Text.LastIndexOf('\t') + 1).Trim(" \u3000");
        return text.Length > 0 && cell.Length > 1
            && ((CellLook.IsBracketed(text) && (text[0] is '（' or '(' || text.Length <= LongestUnit))
                || (text.Length > 1 && ListLines.IsBullet(text[0]) && cell[0] == text[0]));
    }

    private static bool IsBracketed(SourceLine line) =>
        CellLook.IsBracketed(line.Text.AsSpan(0, line.Text.IndexOf('\t') is >= 0 and var tab ? tab : line.Text.Length).Trim(" \u3000"));

    private static int Tabs(SourceLine line) => line.Text.AsSpan().Count('\t');
}
