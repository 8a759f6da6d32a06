using PlanExtractor.Diagnostics;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Boxes of KPIs of which a text has kept the lines only: a name, then captions and values, by turns or first the ones and then the others.
/// <code>
/// 相談した人の数
/// 現状値 令和６年度
/// 412人
/// 目標値 令和12年度
/// 600人
/// </code>
/// </summary>
/// <param name="words">The words of captions.</param>
internal sealed class CaptionLines(LayoutWords words)
{
    private const int MostLinesOfName = 3;

    /// <summary>The blocks, those of boxes as tables.</summary>
    public IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var rows = new List<CaptionRow>();
        for (int i = 0, free = 0; i < blocks.Count;)
        {
            var values = new List<CaptionedValue>();
            var end = i;
            while (Group(blocks, end) is { } group && (values.Count == 0 || values[^1].Label.GoesOn(group.Values[0].Label)))
            {
                values.AddRange(group.Values);
                end = group.End;
            }

            if ((CaptionRow.AreOfOne(values) || (free == i - 1 && AreAgain(rows, values))) && Name(blocks, i, free) is { } name)
            {
                var place = blocks.Skip(name).Take(i - name).Select(b => b.Evidence).Aggregate((a, b) => a.Through(b));
                var text = string.Concat(blocks.Skip(name).Take(i - name).Select(b => ((TextBlock)b).Text));
                rows.Add(new CaptionRow(Caption.Uncounted(text, words), place, null, values, [.. Enumerable.Range(name, end - name)]));
                free = end;
            }

            i = Math.Max(end, i + 1);
        }

        return CaptionTables.In(blocks, rows);
    }

    // ― and 向上 right after a KPI with numbers under the same captions.
    private static bool AreAgain(List<CaptionRow> rows, List<CaptionedValue> values) =>
        rows.Count > 0 && rows[^1].Values.Select(v => v.Label.Text).SequenceEqual(values.Select(v => v.Label.Text));

    // As many values as captions.
    private (IReadOnlyList<CaptionedValue> Values, int End)? Group(IReadOnlyList<Block> blocks, int from)
    {
        var labels = new List<(Caption Label, Evidence Place)>();
        var at = from;
        for (; Text(blocks, at) is { } block; at++)
        {
            if (Caption.Read(block.Text, words) is { } caption && (labels.Count == 0 || labels[^1].Label.GoesOn(caption)))
                labels.Add((caption, block.Evidence));
            else if (labels.Count > 0 && !labels[^1].Label.HasYear && Caption.IsYearAlone(block.Text))
                labels[^1] = (labels[^1].Label.WithYear(block.Text, isOver: false), labels[^1].Place.Through(block.Evidence));
            else
                break;
        }

        var values = new List<CaptionedValue>();
        for (; values.Count < labels.Count; at++)
        {
            var (label, place) = labels[values.Count];
            if (Text(blocks, at) is not { } value || Caption.Read(value.Text, words) is not null || !Caption.MayBeOver(value.Text))
                return null;
            values.Add(new CaptionedValue(label, place, value));
        }

        return values.Count > 0 ? (values, at) : null;
    }

    // The line before, or the lines from the one that is counted: 指標１ 窓口で / 相談した人の数.
    private int? Name(IReadOnlyList<Block> blocks, int end, int free)
    {
        for (var from = end - 1; from >= Math.Max(free, end - MostLinesOfName) && IsName(blocks, from); from--)
        {
            if (Caption.Uncounted(Text(blocks, from)!.Text, words) != Text(blocks, from)!.Text)
                return from;
        }

        return end - 1 >= free && IsName(blocks, end - 1) ? end - 1 : null;
    }

    private bool IsName(IReadOnlyList<Block> blocks, int at) => Text(blocks, at) is { } block && Caption.MayBeUnder(block, words);

    private static TextBlock? Text(IReadOnlyList<Block> blocks, int at) =>
        at < blocks.Count && blocks[at] is TextBlock { IsFigure: false, IsNote: false } block ? block : null;
}
