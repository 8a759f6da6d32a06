using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Sets the labels that stand beside the rows of a card's table, in cells merged over their height, on lines of their own above it.
/// <code>
///           項目      R7      R8               スケジュール
/// スケジュール 電子申請  検討    実施       →            項目      R7      R8
///           来庁予約          検討                     電子申請  検討    実施
///                                                    来庁予約          検討
/// </code>
/// </summary>
/// <param name="values">Words of headers over values: 現状, 目標.</param>
/// <param name="labels">Words that label a table: スケジュール, 成果指標.</param>
internal sealed class TableLabels(IReadOnlyList<string> values, IReadOnlySet<string> labels)
{
    private const int MostRows = 12;

    /// <summary>The lines; the same list where no table has such a label.</summary>
    /// <param name="lines">Lines of a text.</param>
    /// <param name="pieces">Their pieces.</param>
    public List<SourceLine> Free(List<SourceLine> lines, LinePieces pieces)
    {
        // The line of a label by that of the header above it.
        var moved = new Dictionary<int, (int Line, string Label)>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (pieces[i].Count > 0 && Label(pieces[i][0].Text) is { } label && IsRow(pieces[i], label)
                && Header(pieces, i, label) is { } top)
                moved.TryAdd(top, (i, label));
        }

        if (moved.Count == 0)
            return lines;
        var labelled = moved.Values.ToDictionary(m => m.Line, m => m.Label);
        var result = new List<SourceLine>(lines.Count + moved.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (moved.TryGetValue(i, out var of))
                result.AddRange([lines[i] with { Text = "" }, lines[of.Line] with { Text = of.Label }]);
            if (!labelled.TryGetValue(i, out var own))
                result.Add(lines[i]);
            else if (Without(lines[i].Text, own, pieces.Ruler) is { } rest && !string.IsNullOrWhiteSpace(rest))
                result.Add(lines[i] with { Text = rest });
        }

        return result;
    }

    // スケジュール of スケジュール 電子申請
    private string? Label(string text)
    {
        var end = text.AsSpan().IndexOfAny(' ', '\u3000');
        var word = end < 0 ? text : text[..end];
        return labels.Contains(JapaneseText.Key(word)) ? word : null;
    }

    // 指標 | （令和５年度） | （令和11年度） is a header's second line, 成果指標 | 現状値 | 目標値 the header itself.
    private bool IsRow(List<Piece> pieces, string label) =>
        (pieces is [var alone] && alone.Text == label) || !pieces.Skip(1).All(p => IsName(p.Text));

    // The header above, where all lines from there on begin to the right of the label.
    private int? Header(LinePieces pieces, int line, string label)
    {
        var edge = pieces[line][0].Left + label.Sum(c => pieces.Ruler(c)) - 1;
        for (var i = line - 1; i >= Math.Max(0, line - MostRows) && pieces[i].Count > 0 && pieces[i][0].Left >= edge; i--)
        {
            if (pieces[i].Count > 2 && pieces[i].Skip(1).All(p => IsName(p.Text)))
                return i;
        }

        return null;
    }

    // R7, 現状値（R5）
    private bool IsName(string text) => !CellLook.IsValue(text)
        && (CellLook.IsYear(text) || CellLook.IsBracketed(text) || values.Any(w => text.StartsWith(w, StringComparison.Ordinal)));

    // Spaces as wide as the label, so that the rest stays in its columns.
    private static string Without(string line, string label, Ruler ruler)
    {
        var from = line.IndexOf(label, StringComparison.Ordinal);
        return line[..from] + string.Concat(label.Select(c => ruler(c) > 1 ? '\u3000' : ' ')) + line[(from + label.Length)..];
    }
}
