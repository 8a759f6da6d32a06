using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual.Rhythm;

/// <summary>
/// Finds sheets of labels and values that a document repeats with other values; a value goes on in lines that are indented under it.
/// What recurs at the beginning of lines is a label, and so is what recurs within all lines of one label.
/// <code>
/// 担　当　課　税務住民課　区　　　分　継　続
/// 年 度 計 画　令和７年度　対象の選定
/// 　　　　　　　令和８年度　開始
/// </code>
/// </summary>
internal sealed class LabelSheets
{
    private const int FewestSheets = 3;
    private const int FewestLabels = 3;
    private const int Deeper = 4;
    private const int NarrowestWrapped = 60;
    private const double Nearly = 0.8;

    private readonly Dictionary<string, List<(LabelLine Line, int From)>> _labels;
    private readonly Dictionary<string, string?> _inner;
    private readonly int _margin;

    /// <summary>Looks through all lines for labels.</summary>
    public LabelSheets(IReadOnlyList<SourceLine> lines)
    {
        _margin = Math.Max(NarrowestWrapped, lines.Select(l => Rulers.DisplayWidth(l.Text.TrimEnd())).DefaultIfEmpty().Max());
        var beginnings = new Dictionary<string, List<(LabelLine Line, int From)>>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var (label, rest) in LabelLine.Of(lines, i) is { } line ? line.Beginnings() : [])
            {
                if (!beginnings.TryGetValue(label, out var places))
                    beginnings.Add(label, places = []);
                places.Add((LabelLine.Of(lines, i)!, rest));
            }
        }

        _labels = beginnings.Where(b => b.Value.Count >= FewestSheets && !IsPartOfLonger(b.Key, b.Value.Count, beginnings)).ToDictionary(b => b.Key, b => b.Value, StringComparer.Ordinal);
        _inner = _labels.ToDictionary(l => l.Key, l => InnerLabel([.. l.Value.Select(p => p.Line.Source.Text[p.From..])]), StringComparer.Ordinal);
    }

    /// <summary>The sheet that begins at the line; null where none does.</summary>
    public FoundRows? Find(IReadOnlyList<SourceLine> lines, int start)
    {
        if (LabelLine.Of(lines, start) is not { } first || LabelOf(first) is null)
            return null;
        var rows = new List<(string Label, int From, List<LabelLine> Lines)>();
        for (var i = start; i < lines.Count && LabelLine.Of(lines, i) is { } line; i++)
        {
            if (line.Indent == first.Indent && LabelOf(line) is var (label, rest))
                rows.Add((label, rest, [line]));
            else if (line.Indent >= first.Indent + Deeper)
                rows[^1].Lines.Add(line);
            else
                break;
        }

        if (rows.Select(r => r.Label).Distinct().Count() < FewestLabels || rows.Count(r => _labels[r.Label].Count >= FewestSheets) < FewestLabels)
            return null;
        var cells = rows.ConvertAll(Cells);
        var width = cells.Max(c => c.Count);
        var grid = cells.Zip(rows, (c, r) => Row(c, width, r.Lines));
        return new FoundRows(start, rows[^1].Lines[^1].Index + 1, [.. grid]);
    }

    private (string Label, int From)? LabelOf(LabelLine line)
    {
        (string, int)? longest = null;
        foreach (var beginning in line.Beginnings())
            longest = _labels.ContainsKey(beginning.Label) ? beginning : longest;
        return longest;
    }

    // 担当 of 担当課 is none where nearly all lines go on with 課; 担当課総 is none, for few do.
    private static bool IsPartOfLonger(string label, int count, Dictionary<string, List<(LabelLine Line, int From)>> beginnings)
    {
        var isWide = beginnings[label][0].Line.Source.Text.TrimStart(' ', '\u3000') is var text && !text.StartsWith(label, StringComparison.Ordinal);
        return isWide && beginnings.Any(b => b.Key.Length != label.Length
            && ((b.Key.StartsWith(label, StringComparison.Ordinal) && b.Value.Count >= count * Nearly)
                || (label.StartsWith(b.Key, StringComparison.Ordinal) && b.Value.Count * Nearly > count)));
    }

    // The words that nearly all rests hold, set apart: 税務住民課　区　　　分　継　続
    private static string? InnerLabel(List<string> rests)
    {
        const int MostWords = 4;
        var sample = rests[0];
        string? best = null;
        var places = Enumerable.Range(1, Math.Max(0, sample.Length - 2)).Where(i => JapaneseText.IsSpace(sample[i - 1]) && !JapaneseText.IsSpace(sample[i])).Take(40).ToList();
        foreach (var from in places)
        {
            var (end, words) = (from, 0);
            while (end < sample.Length && words++ < MostWords)
            {
                while (end < sample.Length && !JapaneseText.IsSpace(sample[end]))
                    end++;
                var run = sample[from..end];
                var key = JapaneseText.Key(run);
                if (end < sample.Length && key.Length is >= 2 and <= 10 && run.All(c => JapaneseText.IsSpace(c) || (JapaneseText.IsJapanese(c) && c != '、'))
                    && (best is null || key.Length > JapaneseText.Key(best).Length) && rests.Count(r => At(r, run) > 0) >= rests.Count * Nearly)
                    best = run;
                while (end < sample.Length && JapaneseText.IsSpace(sample[end]))
                    end++;
            }
        }

        return best;
    }

    private static int At(string rest, string run)
    {
        var at = rest.IndexOf(run, StringComparison.Ordinal);
        return at > 0 && JapaneseText.IsSpace(rest[at - 1]) && at + run.Length < rest.Length && JapaneseText.IsSpace(rest[at + run.Length]) ? at : -1;
    }

    private List<(string Text, Evidence Place)> Cells((string Label, int From, List<LabelLine> Lines) row)
    {
        var first = row.Lines[0].Source;
        var place = Place(row.Lines.Take(1));
        var rest = first.Text[row.From..];
        if (row.Lines.Count == 1 && _inner[row.Label] is { } inner && At(rest, inner) is > 0 and var at)
            return [(row.Label, place), (SpacedWord.Plain(rest[..at]), place), (JapaneseText.Key(inner), place), (SpacedWord.Plain(rest[(at + inner.Length)..]), place)];

        var text = SpacedWord.Plain(rest);
        for (var i = 1; i < row.Lines.Count; i++)
        {
            var fills = Rulers.DisplayWidth(row.Lines[i - 1].Source.Text.TrimEnd()) + 4 >= _margin;
            text = CellLines.Join(text, SpacedWord.Plain(row.Lines[i].Source.Text), fills);
        }

        return [(row.Label, place), (text, Place(row.Lines))];
    }

    private static GridRow Row(List<(string Text, Evidence Place)> cells, int width, List<LabelLine> lines)
    {
        var row = Place(lines);
        var grid = cells.ConvertAll(c => TableLines.Cell(c.Text) with { Evidence = c.Place == row ? null : c.Place });
        if (grid.Count < width)
            grid[^1] = grid[^1] with { ColumnSpan = width - grid.Count + 1 };
        return new GridRow([.. grid, .. Enumerable.Repeat(GridCell.Empty, width - grid.Count)], row);
    }

    private static Evidence Place(IEnumerable<LabelLine> lines) =>
        Evidence.OfLines(lines.First().Source.Page, lines.First().Source.Number, lines.Last().Source.Number);
}
