using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Puts glyphs of horizontal writing together to lines, by where they stand and not by the order in which they are drawn.</summary>
internal static class LineAssembler
{
    // Distances in type sizes.
    private const double PieceGap = 2;
    private const double WordGap = 0.3;
    private const double LatinGap = 0.2;
    private const double SameLine = 0.5;
    private const double SamePlace = 0.2;
    private const double RubySize = 0.65;
    private const double SuperscriptSize = 0.8;
    private const double SuperscriptRise = 0.12;

    /// <summary>Lines from top to bottom, each in its pieces from left to right.</summary>
    public static IReadOnlyList<IReadOnlyList<PageLine>> Assemble(IEnumerable<Glyph> glyphs, int page)
    {
        var rows = Rows(glyphs);
        return [.. rows.Where(r => !IsRuby(r, rows)).Select(r => Pieces(r, page)).Where(p => p.Count > 0)];
    }

    /// <summary>The box that the type itself takes, whatever its font says of ascent and descent.</summary>
    public static Box TypeBox(in Glyph glyph) => glyph.Direction == WritingDirection.Right && glyph.Size > 0
        ? new Box(glyph.Box.Left, glyph.Origin.Y - (0.88 * glyph.Size), glyph.Box.Right, glyph.Origin.Y + (0.12 * glyph.Size))
        : glyph.Box;

    private static List<Row> Rows(IEnumerable<Glyph> glyphs)
    {
        // Large type first: small type beside it, such as a footnote mark, belongs to its line.
        var rows = new List<Row>();
        var byTop = new SortedList<double, List<Row>>();
        foreach (var glyph in glyphs.Where(g => g.Text.Length > 0).OrderByDescending(g => Math.Round(g.Size)).ThenBy(g => g.Origin.Y).ThenBy(g => g.Origin.X))
        {
            var box = TypeBox(glyph);
            if (Find(byTop, box) is { } row)
            {
                row.Add(glyph);
                continue;
            }

            if (glyph.IsSpace)
                continue;
            var made = new Row(box);
            made.Add(glyph);
            rows.Add(made);
            var key = Math.Floor(box.CenterY / Row.Band);
            if (!byTop.TryGetValue(key, out var band))
                byTop.Add(key, band = []);
            band.Add(made);
        }

        rows.Sort((a, b) => a.Band0.Top.CompareTo(b.Band0.Top));
        return rows;
    }

    private static Row? Find(SortedList<double, List<Row>> bands, Box box)
    {
        var middle = Math.Floor(box.CenterY / Row.Band);
        Row? best = null;
        var most = 0.0;
        for (var key = middle - 2; key <= middle + 2; key++)
        {
            if (!bands.TryGetValue(key, out var band))
                continue;
            foreach (var row in band)
            {
                var shared = row.Band0.OverlapY(box) / Math.Max(0.1, Math.Min(row.Band0.Height, box.Height));
                if (shared > SameLine && shared > most)
                    (best, most) = (row, shared);
            }
        }

        return best;
    }

    // Small kana right above a line: how its kanji are read.
    private static bool IsRuby(Row row, List<Row> rows) =>
        row.Glyphs.TrueForAll(g => g.IsSpace || g.Text[0] is >= 'ぁ' and <= 'ヿ')
        && rows.Exists(below => below.Size * RubySize >= row.Size && below.Band0.Top - row.Band0.Bottom < 0.4 * below.Size && below.Band0.Top > row.Band0.Top
            && below.Band0.Top - row.Band0.Bottom > -0.6 * row.Size && below.Left - row.Size <= row.Left && row.Right <= below.Right + row.Size);

    private static List<PageLine> Pieces(Row row, int page)
    {
        row.Glyphs.Sort((a, b) => a.Box.Left != b.Box.Left ? a.Box.Left.CompareTo(b.Box.Left) : a.Origin.Y.CompareTo(b.Origin.Y));
        var (pieces, piece) = (new List<PageLine>(), new Piece());
        var size = row.Size;
        Glyph? last = null;
        foreach (var glyph in row.Glyphs)
        {
            if (glyph.IsSpace)
            {
                piece.Space(glyph.Text);
                continue;
            }

            if (last is { } before)
            {
                if (IsDrawnAgain(piece, glyph, size))
                    continue;
                var gap = glyph.Box.Left - before.Box.Right;
                if (gap > PieceGap * size)
                    Flush(ref piece, pieces, page);
                else if (gap > (IsLatin(before) && IsLatin(glyph) ? LatinGap : WordGap) * size)
                    piece.Space(" ");
            }

            piece.Add(glyph, IsRaised(glyph, row));
            last = glyph;
        }

        Flush(ref piece, pieces, page);
        return pieces;
    }

    private static void Flush(ref Piece piece, List<PageLine> pieces, int page)
    {
        if (piece.ToLine(page) is { } line)
            pieces.Add(line);
        piece = new Piece();
    }

    // Fake bold type is drawn two or three times, a hair apart.
    private static bool IsDrawnAgain(Piece piece, in Glyph glyph, double size)
    {
        for (var i = piece.Glyphs.Count - 1; i >= 0 && i >= piece.Glyphs.Count - 3; i--)
        {
            var other = piece.Glyphs[i];
            if (other.Text == glyph.Text && Math.Abs(other.Box.Left - glyph.Box.Left) < SamePlace * size && Math.Abs(other.Origin.Y - glyph.Origin.Y) < SamePlace * size)
                return true;
        }

        return false;
    }

    private static bool IsRaised(in Glyph glyph, Row row) =>
        glyph.Size <= SuperscriptSize * row.Size && row.Baseline - glyph.Origin.Y > SuperscriptRise * row.Size;

    private static bool IsLatin(in Glyph glyph) => glyph.Text[0] < '\u2E80';

    /// <summary>Glyphs on one line.</summary>
    private sealed class Row(Box band)
    {
        public const double Band = 12;

        public List<Glyph> Glyphs { get; } = [];

        public Box Band0 { get; } = band;

        public double Size { get; private set; }

        public double Baseline { get; private set; }

        public double Left { get; private set; } = double.MaxValue;

        public double Right { get; private set; } = double.MinValue;

        public void Add(in Glyph glyph)
        {
            Glyphs.Add(glyph);
            if (glyph.IsSpace)
                return;
            (Left, Right) = (Math.Min(Left, glyph.Box.Left), Math.Max(Right, glyph.Box.Right));
            if (glyph.Size > Size)
                (Size, Baseline) = (glyph.Size, glyph.Origin.Y);
        }
    }

    /// <summary>A piece of a line in the making.</summary>
    private sealed class Piece
    {
        private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

        private readonly StringBuilder _text = new();
        private readonly Dictionary<double, int> _sizes = [];
        private int _bold;
        private int _invisible;
        private Box _box;

        public List<Glyph> Glyphs { get; } = [];

        public void Space(string space)
        {
            if (_text.Length > 0 && !JapaneseText.IsSpace(_text[^1]))
                _text.Append(space == "\u3000" ? '\u3000' : ' ');
        }

        public void Add(in Glyph glyph, bool isRaised)
        {
            var box = TypeBox(glyph);
            _box = Glyphs.Count == 0 ? box : _box.Union(box);
            Glyphs.Add(glyph);
            _text.Append(isRaised && glyph.Text is [>= '0' and <= '9' or >= '０' and <= '９'] ? Superscripts[glyph.Text[0] - (glyph.Text[0] >= '０' ? '０' : '0')].ToString() : glyph.Text);
            var size = Math.Round(glyph.Size * 2) / 2;
            _sizes[size] = _sizes.GetValueOrDefault(size) + glyph.Text.Length;
            _bold += glyph.Font.IsBold ? 1 : 0;
            _invisible += glyph.Marks.HasFlag(GlyphMarks.Invisible) ? 1 : 0;
        }

        public PageLine? ToLine(int page)
        {
            var text = CharacterRepair.Repair(_text.ToString()).TrimEnd();
            if (text.Length == 0)
                return null;
            var size = _sizes.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key).First().Key;
            return new PageLine(text, _box, size, _bold * 2 > Glyphs.Count, page) { IsInvisible = _invisible * 2 > Glyphs.Count };
        }
    }
}
