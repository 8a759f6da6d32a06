using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>
/// Puts glyphs of horizontal writing together to lines, by where they stand and not by the order in which they are drawn.
/// </summary>
internal static class LineAssembler
{
    // Distances in type sizes.
    private const double PieceGap = 1.4;
    private const double WordGap = 0.3;
    private const double LatinGap = 0.2;
    private const double SameLine = 0.5;
    private const double CertainlySame = 0.9;
    private const double SamePlace = 0.2;
    private const double RubySize = 0.65;
    private const double SuperscriptSize = 0.8;
    private const double SmallerType = 0.9;
    private const double SuperscriptRise = 0.12;

    /// <summary>Lines from top to bottom, each in its pieces from left to right.</summary>
    public static IReadOnlyList<IReadOnlyList<PageLine>> Assemble(IEnumerable<Glyph> glyphs, int page)
    {
        var rows = Rows(glyphs);
        var lines = new List<IReadOnlyList<PageLine>>(rows.Count);
        var piece = new LinePiece(page);
        foreach (var row in rows)
        {
            if (!IsRuby(row, rows) && Pieces(row, piece) is { Count: > 0 } pieces)
                lines.Add(pieces);
        }

        return lines;
    }

    /// <summary>The box that the type itself takes, whatever its font says of ascent and descent.</summary>
    public static Box TypeBox(Glyph glyph) => glyph.Direction == WritingDirection.Right && glyph.Size > 0
        ? new Box(glyph.Box.Left, glyph.Origin.Y - (0.88 * glyph.Size), glyph.Box.Right, glyph.Origin.Y + (0.12 * glyph.Size))
        : glyph.Box;

    private static List<LineRow> Rows(IEnumerable<Glyph> glyphs)
    {
        var rows = new List<LineRow>();
        var bands = new RowBands();
        LineRow? last = null;
        foreach (var glyph in LargestFirst(glyphs))
        {
            var box = TypeBox(glyph);
            if (last is null || last.Shared(box) < CertainlySame)
                last = bands.Find(box, SameLine) ?? last;
            if (last is not null && last.Shared(box) > SameLine)
            {
                last.Add(glyph);
                continue;
            }

            if (glyph.IsSpace)
                continue;
            last = new LineRow(box);
            last.Add(glyph);
            rows.Add(last);
            bands.Add(last);
        }

        Unstack(rows);
        rows.Sort((x, y) => x.Band.Top.CompareTo(y.Band.Top));
        return rows;
    }

    // 06 in large type beside a title of two lines: the lower line is a row of its own.
    private static void Unstack(List<LineRow> rows)
    {
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var (size, baseline) = (rows[i].Size, double.MaxValue);
            foreach (var glyph in rows[i].Glyphs)
            {
                if (!glyph.IsSpace && glyph.Size < SuperscriptSize * size)
                    baseline = Math.Min(baseline, glyph.Origin.Y);
            }

            if (baseline == double.MaxValue || rows[i].Glyphs.FindAll(g => g.Size < SuperscriptSize * size
                && g.Origin.Y - baseline > SameLine * g.Size) is not { Count: > 0 } lower || !JapaneseText.IsJapanese(lower[0].Text[0]))
                continue;
            var upper = rows[i].Glyphs.FindAll(g => g.Size < SuperscriptSize * size && g.Origin.Y - baseline <= SameLine * g.Size);
            if (upper.Count < 2 || lower.Max(g => g.Size) < SuperscriptSize * upper.Max(g => g.Size)
                || lower.Min(g => g.Box.Left) > upper.Max(g => g.Box.Right))
                continue;
            var (first, second) = (new LineRow(rows[i].Band), new LineRow(TypeBox(lower[0])));
            foreach (var glyph in rows[i].Glyphs)
                (lower.Contains(glyph) ? second : first).Add(glyph);
            rows[i] = first;
            rows.Add(second);
        }
    }

    // Large type first: small type beside it, such as a footnote mark, belongs to its line. Most text comes in order already.
    private static Glyph[] LargestFirst(IEnumerable<Glyph> glyphs)
    {
        var all = glyphs.Where(g => g.Text.Length > 0).ToArray();
        var isSorted = true;
        var (keys, order) = (new double[all.Length], new int[all.Length]);
        for (var i = 0; i < all.Length; i++)
        {
            (keys[i], order[i]) = (Key(all[i]), i);
            isSorted &= i == 0 || keys[i - 1] < keys[i];
        }

        if (isSorted)
            return all;
        Array.Sort(keys, order);
        return Array.ConvertAll(order, i => all[i]);
    }

    // By size, then from top to bottom, then from left to right, in one number: whole points, and tenths of them.
    private static double Key(Glyph glyph) =>
        (-Math.Round(Math.Min(glyph.Size, 999)) * 1e12) + (Math.Round(Math.Clamp(glyph.Origin.Y, 0, 99_999) * 10) * 1e5)
            + (Math.Clamp(glyph.Origin.X, 0, 9_999) * 10);

    // Small kana right above a line: how its kanji are read.
    private static bool IsRuby(LineRow row, List<LineRow> rows) =>
        row.Glyphs.TrueForAll(g => g.IsSpace || g.Text[0] is >= 'ぁ' and <= 'ヿ')
        && rows.Exists(below => below.Size * RubySize >= row.Size && below.Band.Top - row.Band.Bottom < 0.4 * below.Size
            && below.Band.Top > row.Band.Top
            && below.Band.Top - row.Band.Bottom > -0.6 * row.Size && below.Left - row.Size <= row.Left
            && row.Right <= below.Right + row.Size);

    private static List<PageLine> Pieces(LineRow row, LinePiece piece)
    {
        row.SortByLeft();
        var pieces = new List<PageLine>();
        var size = row.Size;
        Glyph? last = null;
        for (var i = 0; i < row.Glyphs.Count; i++)
        {
            var glyph = row.Glyphs[i];
            if (glyph.IsSpace)
            {
                piece.Space(glyph.Text);
                continue;
            }

            if (last is not null)
            {
                if (IsDrawnAgain(piece, glyph, size))
                    continue;
                var gap = glyph.Box.Left - last.Box.Right;
                if (gap > PieceGap * size)
                    piece.Flush(pieces);
                else if (gap > (IsLatin(last) && IsLatin(glyph) ? LatinGap : WordGap) * size)
                    piece.Space(" ");
                else if (EndsSmallWord(row, last, glyph))
                    piece.Space(" ");
            }

            piece.Add(glyph, IsRaised(glyph, row) && !IsOfSmallWord(row, i));
            last = glyph;
        }

        piece.Flush(pieces);
        return pieces;
    }

    // Fake bold type is drawn two or three times, a hair apart.
    private static bool IsDrawnAgain(LinePiece piece, Glyph glyph, double size)
    {
        for (var i = piece.Glyphs.Count - 1; i >= 0 && i >= piece.Glyphs.Count - 3; i--)
        {
            var other = piece.Glyphs[i];
            if (other.Text == glyph.Text && Math.Abs(other.Box.Left - glyph.Box.Left) < SamePlace * size
                && Math.Abs(other.Origin.Y - glyph.Origin.Y) < SamePlace * size)
                return true;
        }

        return false;
    }

    private static bool IsRaised(Glyph glyph, LineRow row) =>
        glyph.Size <= SuperscriptSize * row.Size && row.Baseline - glyph.Origin.Y > SuperscriptRise * row.Size;

    // 指標１ or 施策１－２ set smaller and higher than the name behind it: its number is no mark. ※1 and 注1 are.
    private static bool IsOfSmallWord(LineRow row, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            var before = row.Glyphs[i];
            if (before.IsSpace)
                continue;
            if (before.Size != row.Glyphs[at].Size || before.Origin.Y != row.Glyphs[at].Origin.Y)
                return false;
            if (JapaneseText.IsJapanese(before.Text[0]))
                return before.Text[0] != '注';
            if (!JapaneseText.IsDigit(before.Text[0]) && before.Text[0] is not ('-' or '－' or '.' or '．'))
                return false;
        }

        return false;
    }

    // 指標１ before ３歳児の健診, set larger: two numbers.
    private static bool EndsSmallWord(LineRow row, Glyph last, Glyph next) => last.Size < SmallerType * next.Size
        && JapaneseText.IsDigit(last.Text[0]) && IsOfSmallWord(row, row.Glyphs.IndexOf(last));

    private static bool IsLatin(Glyph glyph) => glyph.Text[0] < '\u2E80';
}
