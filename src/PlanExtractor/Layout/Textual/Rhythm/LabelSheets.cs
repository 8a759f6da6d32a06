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

    // So many lines of a label are looked at for a second label within them.
    private const int MostCompared = 200;

    private readonly LabelLine?[] _lines;
    private readonly HashSet<string> _labels;
    private readonly Dictionary<string, string?> _inner = new(StringComparer.Ordinal);
    private readonly int _margin;
    private int _noneBefore;

    /// <summary>Looks through all lines for labels.</summary>
    public LabelSheets(IReadOnlyList<SourceLine> lines)
    {
        _lines = [.. Enumerable.Range(0, lines.Count).Select(i => LabelLine.Read(lines, i))];
        _margin = Math.Max(NarrowestWrapped, lines.Select(l => Rulers.DisplayWidth(l.Text.AsSpan().TrimEnd())).DefaultIfEmpty().Max());
        var places = new Dictionary<string, List<(string Line, int From)>>(StringComparer.Ordinal);
        foreach (var line in _lines.OfType<LabelLine>())
        {
            foreach (var (label, from) in line.Beginnings())
            {
                if (!places.TryGetValue(label, out var rests))
                    places.Add(label, rests = []);
                rests.Add((line.Source.Text, from));
            }
        }

        var longer = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (label, rests) in places)
        {
            for (var length = 3; IsWide(label) && length < label.Length; length++)
                longer[label[..length]] = Math.Max(longer.GetValueOrDefault(label[..length]), rests.Count);
        }

        _labels = [.. places.Where(p => p.Value.Count >= FewestSheets && !IsPart(p.Key, p.Value.Count, places, longer)).Select(p => p.Key)];
        foreach (var label in _labels)
            _inner[label] = InnerLabel(places[label].Take(MostCompared).Select(p => p.Line[p.From..]).ToList());
    }

    /// <summary>The sheet that begins at the line; null where none does.</summary>
    public FoundRows? Find(int start)
    {
        if (_labels.Count == 0 || start < _noneBefore || _lines[start] is not { } first || LabelOf(first) is null)
            return null;
        var rows = new List<(string Label, int From, List<LabelLine> Lines)>();
        var end = start;
        for (; end < _lines.Length && _lines[end] is { } line; end++)
        {
            if (line.Indent == first.Indent && LabelOf(line) is var (label, from))
                rows.Add((label, from, [line]));
            else if (line.Indent >= first.Indent + Deeper)
                rows[^1].Lines.Add(line);
            else
                break;
        }

        if (rows.Select(r => r.Label).Distinct().Count() < FewestLabels)
        {
            _noneBefore = end;
            return null;
        }

        var cells = rows.ConvertAll(Cells);
        var width = cells.Max(c => c.Count);
        var grid = cells.Zip(rows, (c, r) => Row(c, width, r.Lines));
        return new FoundRows(start, rows[^1].Lines[^1].Index + 1, [.. grid]);
    }

    private (string Label, int From)? LabelOf(LabelLine line)
    {
        (string, int)? longest = null;
        foreach (var beginning in line.Beginnings())
            longest = _labels.Contains(beginning.Label) ? beginning : longest;
        return longest;
    }

    // Of letters written wide, 担当 is none where nearly all lines go on with 課; 担当課総 is none, for few do.
    private static bool IsPart(
        string label, int count, Dictionary<string, List<(string Line, int From)>> places, Dictionary<string, int> longer) =>
        IsWide(label) && (longer.GetValueOrDefault(label) >= count * Nearly
            || Enumerable.Range(3, Math.Max(0, label.Length - 3)).Any(length => places.TryGetValue(label[..length], out var shorter)
                && shorter.Count * Nearly > count));

    private static bool IsWide(string label) => label.StartsWith(LabelLine.Wide, StringComparison.Ordinal);

    // The words that nearly all rests hold, set apart: 税務住民課　区　　　分　継　続
    private static string? InnerLabel(List<string> rests)
    {
        const int MostWords = 4;
        var sample = rests[0];
        string? best = null;
        var places = Enumerable.Range(1, Math.Max(0, sample.Length - 2)).Where(i => JapaneseText.IsSpace(sample[i - 1])
            && !JapaneseText.IsSpace(sample[i])).Take(40).ToList();
        foreach (var from in places)
        {
            var (end, words) = (from, 0);
            while (end < sample.Length && words++ < MostWords)
            {
                while (end < sample.Length && !JapaneseText.IsSpace(sample[end]))
                    end++;
                var run = sample[from..end];
                var key = JapaneseText.Key(run);
                if (end < sample.Length && key.Length is >= 2 and <= 10
                    && run.All(c => JapaneseText.IsSpace(c) || (JapaneseText.IsJapanese(c) && c != '、'))
                    && (best is null || key.Length > JapaneseText.Key(best).Length)
                        && rests.Count(r => At(r, run) > 0) >= rests.Count * Nearly)
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
        return at > 0 && JapaneseText.IsSpace(rest[at - 1]) && at + run.Length < rest.Length
            && JapaneseText.IsSpace(rest[at + run.Length]) ? at : -1;
    }

    private List<(string Text, Evidence Place)> Cells((string Label, int From, List<LabelLine> Lines) row)
    {
        var first = row.Lines[0].Source;
        var place = Place(row.Lines.Take(1));
        var rest = first.Text[row.From..];
        if (row.Lines.Count == 1 && _inner[row.Label] is { } inner && At(rest, inner) is > 0 and var at)
            return [(row.Label.Trim('\u3000'), place), (SpacedWord.Plain(rest[..at]), place), (JapaneseText.Key(inner), place),
                (SpacedWord.Plain(rest[(at + inner.Length)..]), place)];

        var text = SpacedWord.Plain(rest);
        for (var i = 1; i < row.Lines.Count; i++)
        {
            var fills = Rulers.DisplayWidth(row.Lines[i - 1].Source.Text.AsSpan().TrimEnd()) + 4 >= _margin;
            text = CellLines.Join(text, SpacedWord.Plain(row.Lines[i].Source.Text), fills);
        }

        return [(row.Label.Trim('\u3000'), place), (text, Place(row.Lines))];
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
