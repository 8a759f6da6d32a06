using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual.Rhythm;

/// <summary>
/// Finds tables whose cells are set apart by a single space, so that only the number of words and their kinds tell the columns.
/// <code>
/// 取　組　項　目　目　　標　実績　評価
/// 収納率　９９．０％　９８．９％　△
/// </code>
/// </summary>
internal static class WordTable
{
    private const int FewestColumns = 3;
    private const int FewestWithoutValues = 4;
    private const int LongestWord = 40;

    /// <summary>The table that begins at the line; null where none does.</summary>
    public static FoundRows? Find(IReadOnlyList<SourceLine> lines, int start)
    {
        if (start + 2 >= lines.Count || Words(lines[start]) is not { } header || Words(lines[start + 1]) is not { } first
            || Words(lines[start + 2]) is null)
            return null;
        var names = Names(header, first.Count);
        if (names is null || CellLook.OpensAnew(lines[start].Text.TrimStart(' ', '\u3000')) || names.Exists(CellLook.IsValue))
            return null;

        var rows = new List<List<string>>();
        for (var i = start + 1; i < lines.Count && Words(lines[i]) is { } words && Row(words, names.Count, rows) is { } row; i++)
            rows.Add(row);
        if (rows.Count < 2 || !IsTable(rows, names.Count) || IsOfLabels(names, rows))
            return null;
        var grid = rows.Prepend(names).Select((r, i) => new GridRow([.. r.Select(TableLines.Cell)], Place(lines[start + i])));
        return new FoundRows(start, start + rows.Count + 1, [.. grid]);
    }

    private static List<SpacedWord>? Words(SourceLine line)
    {
        var text = line.Text;
        if (string.IsNullOrWhiteSpace(text) || text.Contains('。') || TextLine.IsTableRow(text) || TextLine.HeadingDepth(text) > 0
            || text.TrimStart().StartsWith('<'))
            return null;
        var words = SpacedWord.Divide(text);
        return words.Count is >= FewestColumns and <= TableLines.MaxColumns && words.TrueForAll(w => w.Text.Length <= LongestWord)
            ? words : null;
    }

    // As many names as a row has words: two wide ones in a row are parted, a row of years has no corner.
    private static List<string>? Names(List<SpacedWord> header, int count)
    {
        if (header.Count == count - 1)
        {
            var parted = header.SelectMany(w => w.Parted()).ToList();
            if (parted.Count == count)
                header = parted;
            else if (header.TrueForAll(w => CellLook.IsYear(w.Text)))
                return ["", .. header.Select(w => w.Text)];
        }

        return header.Count == count ? [.. header.Select(w => w.Text)] : null;
    }

    // A name that holds spaces itself has more words; the last ones are the other cells.
    private static List<string>? Row(List<SpacedWord> words, int count, List<List<string>> above)
    {
        var extra = words.Count - count;
        if (extra < 0 || (extra > 0 && above.Count == 0))
            return null;
        var texts = words.Select(w => w.Text).ToList();
        var row = extra == 0 ? texts : [string.Join(' ', texts.Take(extra + 1)), .. texts.Skip(extra + 1)];
        return extra == 0 || row.Zip(above[^1]).Skip(1).All(c => CellLook.IsValue(c.First) == CellLook.IsValue(c.Second)) ? row : null;
    }

    private static bool IsTable(List<List<string>> rows, int columnCount)
    {
        var hasValues = Enumerable.Range(0, columnCount).Any(c => rows.TrueForAll(r => CellLook.IsValue(r[c])));
        return hasValues || (columnCount >= FewestWithoutValues && rows.Count >= 3);
    }

    // －小学校　現状値 62％ → 目標値 80％: each row says again what its values are, so the first is no header.
    private static bool IsOfLabels(List<string> names, List<List<string>> rows) =>
        Enumerable.Range(1, names.Count - 1).Any(c => rows.TrueForAll(r => r[c] == names[c]));

    private static Evidence Place(SourceLine line) => Evidence.OfLines(line.Page, line.Number, line.Number);
}
