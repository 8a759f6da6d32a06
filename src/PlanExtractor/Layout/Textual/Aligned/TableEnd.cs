namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>Tells the line that opens what comes after a table though no blank line parts them.</summary>
/// <param name="lineCount">How many lines the text has.</param>
/// <param name="pieces">Their pieces.</param>
/// <param name="asides">Knows who acts.</param>
internal sealed class TableEnd(int lineCount, LinePieces pieces, LineAsides asides)
{
    private const int LongestName = 12;

    // So many lines have a header and two rows at least, or a header of two lines and a row.
    private const int FewestAboveTitle = 3;
    private const int MostIndent = 2;

    private readonly Lazy<RecurringHeaders> _headers = new(() => new RecurringHeaders(lineCount, pieces));

    /// <summary>
    /// Whether the line opens another part: <c>■ 目標指標</c> above a sentence, or below figures and above names of columns; items
    /// beside others below figures; <c>担当課：総務課</c> alone on its line; <c>施策１－２ 企業立地の推進</c>, whole or in two pieces;
    /// <c>２　策定の経過</c> above names of columns or a sentence; a header that heads other tables too, or a line alone above it.
    /// </summary>
    /// <param name="line">Index of the line.</param>
    /// <param name="above">The lines of the table above it.</param>
    public bool IsAt(int line, List<SpacedLine> above)
    {
        var of = pieces[line];
        if (_headers.Value.Has(of.Count == 1 ? line + 1 : line) && above.Exists(l => l.Pieces.Count > 1 && !_headers.Value.Has(l.Index)))
            return true;
        if (of is [var number, _] && CellLook.IsNumberedWord(number.Text) && HasValues()
            && !above.Exists(l => CellLook.IsNumberedWord(l.Pieces[0].Text)))
            return true;
        if (of is [var alone] && HasValues() && (asides.IsLabelled(alone.Text) || IsNumberedTitle(alone, above)))
            return true;
        if (of.Count > 1 && ListLines.IsBullet(of[0].Text[0]) && !HasValue(of) && above.Count(l => HasValue(l.Pieces)) >= 2
            && !above.Exists(l => ListLines.IsBullet(l.Pieces[0].Text[0])))
            return true;
        if (of is not [var label] || line + 1 >= lineCount)
            return false;
        return (IsLabel(label.Text) && (pieces[line + 1].Count == 1 || (AreNoValues(pieces[line + 1]) && HasValues())))
            || (IsTitle(label, above) && (pieces[line + 1] is [{ Text: [.., '。'] }]
                || (above.Count >= FewestAboveTitle && AreNames(pieces[line + 1]))));

        bool HasValues() => above.Exists(l => HasValue(l.Pieces));
    }

    // A group in the middle of its rows stands beside them, not below the name of one.
    private static bool IsNumberedTitle(Piece alone, List<SpacedLine> above) =>
        CellLook.IsNumberedTitle(alone.Text) && !above.Exists(l => CellLook.IsNumberedTitle(l.Pieces[0].Text))
            && above.TrueForAll(l => !HasValue(l.Pieces) || l.Pieces[0].Left < alone.Right);

    // ２　策定の経過 below rows without a number.
    private static bool IsTitle(Piece alone, List<SpacedLine> above) =>
        above[0].Pieces.Count > 1 && CellLook.OpensWithNumber(alone.Text)
            && alone.Left <= above.Min(l => l.Pieces[0].Left) + MostIndent
        && !above.Exists(l => CellLook.OpensWithNumber(l.Pieces[0].Text) || CellLook.IsTitleNumber(l.Pieces[0].Text));

    private static bool IsLabel(string text) => text.Length > 1 && text[0] is '■' or '◆' or '●' or '□' or '◇' or '【' or '▼' or '▽';

    private static bool AreNames(List<Piece> pieces) => AreNoValues(pieces)
        && pieces.TrueForAll(p => p.Text.Length <= LongestName && !p.Text.Contains('。', StringComparison.Ordinal));

    private static bool AreNoValues(List<Piece> pieces) => pieces.Count > 1 && !HasValue(pieces);

    private static bool HasValue(IReadOnlyList<Piece> pieces) => pieces.Any(p => CellLook.IsValue(p.Text));
}
