using PlanExtractor.Domain;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// Finds cards that stand side by side: a name, captions that carry years below it, figures below these. What names and captions have for
/// their left edges cuts the lines into strips, one a card.
/// <code>
/// 指標１ 相談の件数                    指標２ 講座の参加者数
///   現状値 令和６年度  目標値 令和12年度     現状値 令和６年度  目標値 令和12年度
///      412 件       600 件            80 人        120 人
/// </code>
/// </summary>
internal sealed class CaptionCards(IReadOnlyList<SourceLine> lines, LinePieces all)
{
    private const int MostLines = 30;
    private const int MostCardLines = 8;
    private const int FewestStacked = 3;
    private const int Aside = 2;
    private const int MostNameLines = 4;
    private const int MostBlankLines = 3;
    private const int LongestName = 40;
    private const int Outdent = 8;

    /// <summary>The cards whose names the line begins; null where it begins none.</summary>
    public FoundRows? Find(int start)
    {
        if (Pieces(start).Count < 2)
            return null;
        if (IsCaptions(start))
            return Stacked(start);
        if ((Numbered(Pieces(start)) ?? Captioned(start)) is not { } lefts)
            return null;
        var strips = lefts.ConvertAll(_ => new CardStrip());
        var next = start;
        var blanks = 0;
        for (var i = start; i < Math.Min(lines.Count, start + MostLines); i++)
        {
            var pieces = Pieces(i);
            if (pieces.Count == 0)
            {
                if (++blanks > MostBlankLines)
                    break;
                continue;
            }

            if ((i > start && Numbered(pieces) is not null) || pieces.Exists(p => p.Text.Contains('。', StringComparison.Ordinal)))
                break;
            var parts = strips.ConvertAll(_ => new List<Piece>());
            foreach (var piece in pieces)
                parts[Math.Max(0, lefts.FindLastIndex(left => left <= piece.Left))].Add(piece);
            if (strips.TrueForAll(s => s.IsComplete) && strips.Zip(parts).Any(s => !s.First.GoesOn(s.Second)))
                break;
            for (var s = 0; s < strips.Count; s++)
                strips[s].Add(lines[i], parts[s]);
            (next, blanks) = (i + 1, 0);
        }

        return strips.TrueForAll(s => s.IsComplete)
            ? new FoundRows(start, next, strips[0].Rows()) { Beside = [.. strips.Skip(1).Select(s => s.Rows())] } : null;
    }

    // 現状 令和６年度   目標 令和12年度 over the figures of one card, and the same captions over those of the next ones.
    private FoundRows? Stacked(int start)
    {
        var cards = new List<IReadOnlyList<GridRow>>();
        var next = start;
        while (next < lines.Count && IsCaptions(next) && StandsAs(start, next) && Card(next) is { } card)
        {
            cards.Add(card.Rows);
            var after = card.Next;
            next = after;
            while (after < lines.Count && after - next < MostBlankLines && Pieces(after).Count == 0)
                after++;
            if (after < lines.Count && IsCaptions(after))
                next = after;
        }

        return cards.Count >= FewestStacked ? new FoundRows(start, next, cards[0]) { Beside = [.. cards.Skip(1)] } : null;
    }

    private (IReadOnlyList<GridRow> Rows, int Next)? Card(int start)
    {
        var strip = new CardStrip(isNameBeside: true);
        var next = start;
        for (var i = start; i < Math.Min(lines.Count, start + MostCardLines) && (i == start || !IsCaptions(i)); i++)
        {
            var pieces = Pieces(i);
            var isBelowBlank = i > next;
            if (pieces.Count == 0)
                continue;
            // Figures again: rows of a table below its header.
            if (strip.IsComplete && (isBelowBlank || pieces.Count > 1) && !pieces.TrueForAll(p => CardStrip.IsNote(p.Text)))
                return strip.HasFigures(pieces) && !isBelowBlank ? null : (strip.Rows(), next);
            strip.Add(lines[i], pieces);
            next = i + 1;
        }

        return strip.IsComplete ? (strip.Rows(), next) : null;
    }

    private bool IsCaptions(int line) => Pieces(line) is { Count: >= 2 } pieces && pieces.TrueForAll(p => CardStrip.IsCaption(p.Text))
        && pieces.Zip(pieces.Skip(1)).All(p => Year(p.First) < Year(p.Second));

    private bool StandsAs(int first, int line) => Pieces(first).Count == Pieces(line).Count
        && Pieces(first).Zip(Pieces(line)).All(p => Math.Abs(p.First.Left - p.Second.Left) <= Aside);

    // 指標１ …   指標２ …: one word, numbers that go on.
    private static List<int>? Numbered(List<Piece> pieces)
    {
        if (pieces.Count < 2)
            return null;
        var numbers = pieces.ConvertAll(p => Number(p.Text));
        for (var i = 0; i < numbers.Count; i++)
        {
            if (numbers[i] is not { } number || number.Word != numbers[0]!.Value.Word || number.Number != numbers[0]!.Value.Number + i)
                return null;
        }

        return pieces.ConvertAll(p => p.Left);
    }

    private static (string Word, int Number)? Number(string text)
    {
        var end = text.IndexOfAny([' ', '\u3000']) is > 0 and var space ? space : text.Length;
        if (!JapaneseText.IsNumberedWord(text.AsSpan(0, end)) || CellLook.IsYear(text[..end]))
            return null;
        var digits = text.AsSpan(0, end).IndexOfAny("0123456789０１２３４５６７８９");
        var number = 0;
        foreach (var c in text[digits..end])
        {
            if (!JapaneseText.IsDigit(c) || number > 99)
                return null;
            number = (number * 10) + (c <= '9' ? c - '0' : c - '０');
        }

        return (text[..digits], number);
    }

    // Names without numbers: below them captions whose years begin again, as often as there are names.
    private List<int>? Captioned(int start)
    {
        if (start > 0 && Pieces(start - 1).Count > 1)
            return null;
        var names = Pieces(start);
        if (names.Exists(p => p.Text.Length > LongestName || CardStrip.IsFigure(p.Text) || CellLook.IsYear(p.Text)))
            return null;
        for (var i = start + 1; i < Math.Min(lines.Count, start + MostNameLines); i++)
        {
            var captions = Pieces(i);
            if (captions.Count == 0 || captions.Exists(p => p.Text.Contains('。', StringComparison.Ordinal)))
                return null;
            if (!captions.TrueForAll(p => CardStrip.IsCaption(p.Text)))
                continue;
            var firsts = captions.Where((c, at) => at == 0 || Year(c) <= Year(captions[at - 1])).ToList();
            if (firsts.Count != names.Count || firsts.Count < 2)
                return null;
            var lefts = firsts.Select((f, at) => Math.Min(f.Left, names[at].Left)).ToList();
            return firsts.Zip(names).All(p => Math.Abs(p.First.Left - p.Second.Left) <= Outdent) ? lefts : null;
        }

        return null;
    }

    private static int Year(Piece caption) =>
        Years.FindAll(caption.Text.Replace(" ", "", StringComparison.Ordinal)) is [.., var last]
            ? last.FiscalYear ?? last.CalendarYear ?? 0 : 0;

    private List<Piece> Pieces(int line) => TextLine.IsTableRow(lines[line].Text) ? [] : all[line];
}
