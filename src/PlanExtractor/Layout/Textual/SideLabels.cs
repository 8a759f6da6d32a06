using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Sets the labels of a card that stand beside the middle of tables inside it on lines of their own above them.
/// <code>
///   担当課        総務課                                  担当課        総務課
///   概要          申請を電子化します。                    概要          申請を電子化します。
///                 項目          R7      R8           →    工程
///   工程          電子申請      検討    実施                            項目          R7      R8
///                                                                       電子申請      検討    実施
/// </code>
/// </summary>
/// <param name="words">Words of headers over values: 現状, 目標.</param>
internal sealed class SideLabels(IReadOnlyList<string> words)
{
    private const int LongestLabel = 12;
    private const int FewestTexts = 2;
    private const int MostLines = 80;

    /// <summary>The lines; the same list where no card has such labels.</summary>
    /// <param name="lines">Lines of a text.</param>
    /// <param name="pieces">Their pieces.</param>
    public List<SourceLine> Free(List<SourceLine> lines, LinePieces pieces)
    {
        // Index of a label's line by the line above which it belongs.
        var moved = new Dictionary<int, int>();
        for (var start = 0; start < lines.Count;)
        {
            var end = start;
            while (end < lines.Count && pieces[end].Count > 0)
                end++;
            if (end - start is > FewestTexts and <= MostLines && Edge(pieces, start, end) is { } edge)
                Move(pieces, start, end, edge, moved);
            start = Math.Max(end, start + 1);
        }

        if (moved.Count == 0)
            return lines;
        var labelled = moved.Values.ToHashSet();
        var result = new List<SourceLine>(lines.Count + moved.Count);
        for (var i = 0; i < lines.Count; i++)
        {
            if (moved.TryGetValue(i, out var at))
                result.AddRange([lines[i] with { Text = "" }, lines[i] with { Text = pieces[at][0].Text }]);
            result.Add(labelled.Contains(i) ? lines[i] with { Text = WithoutLabel(lines[i].Text, pieces, i) } : lines[i]);
        }

        return result;
    }

    // The place at which what labels speak of begins: that of single texts beside two labels or more, and of all lines between them.
    private static int? Edge(LinePieces pieces, int start, int end)
    {
        var texts = Enumerable.Range(start, end - start).Where(i => pieces[i] is [var label, _] && IsLabel(label)).ToList();
        if (texts.Count < FewestTexts)
            return null;
        var edge = pieces[texts[0]][1].Left;
        return texts.TrueForAll(i => pieces[i][1].Left == edge)
            && Enumerable.Range(texts[0], end - texts[0]).All(i => Content(pieces[i], edge) >= 0)
                ? edge
                : null;
    }

    // Index of the piece at which the content begins: 1 behind a label; -1 where the line is none of the card's.
    private static int Content(List<Piece> line, int edge) =>
        line[0].Left >= edge ? 0 : line.Count > 1 && line[1].Left >= edge && IsLabel(line[0]) ? 1 : -1;

    private void Move(LinePieces pieces, int start, int end, int edge, Dictionary<int, int> moved)
    {
        for (var i = start; i < end; i++)
        {
            if (Content(pieces[i], edge) != 1 || pieces[i].Count < 3)
                continue;
            var top = i;
            while (top > start && !IsHeader(pieces[top], edge) && Content(pieces[top - 1], edge) == 0 && pieces[top - 1].Count > 1)
                top--;
            // 指標 over names of its own heads their column.
            if (IsHeader(pieces[top], edge) && (top < i || (i + 1 < end && Content(pieces[i + 1], edge) == 0)))
                moved[top] = i;
        }
    }

    // 項目 | R7 | R8, 指標 | 現状値 | 目標値
    private bool IsHeader(List<Piece> line, int edge)
    {
        var names = line.Skip(Content(line, edge) + 1).ToList();
        return names.Count >= 2 && names.TrueForAll(n => !CellLook.IsValue(n.Text)
            && (CellLook.IsYear(n.Text) || words.Any(w => n.Text.StartsWith(w, StringComparison.Ordinal))));
    }

    private static bool IsLabel(Piece piece) => piece.Text.Length <= LongestLabel && !CellLook.IsValue(piece.Text)
        && !JapaneseText.HasDigit(piece.Text) && !CellLook.OpensAnew(piece.Text);

    // Spaces as wide as the label, so that the rest stays in its columns.
    private static string WithoutLabel(string line, LinePieces pieces, int at)
    {
        var from = line.IndexOf(pieces[at][0].Text, StringComparison.Ordinal);
        return line[..from] + string.Concat(pieces[at][0].Text.Select(c => pieces.Ruler(c) > 1 ? '\u3000' : ' '))
            + line[(from + pieces[at][0].Text.Length)..];
    }
}
