using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>Puts glyphs of horizontal writing together to lines, by where they stand and not by the order in which they are drawn.</summary>
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
    private const double SuperscriptRise = 0.12;

    /// <summary>Lines from top to bottom, each in its pieces from left to right.</summary>
    public static IReadOnlyList<IReadOnlyList<PageLine>> Assemble(IEnumerable<Glyph> glyphs, int page)
    {
        var rows = Rows(glyphs);
        return [.. rows.Where(r => !IsRuby(r, rows)).Select(r => Pieces(r, page)).Where(p => p.Count > 0)];
    }

    /// <summary>The box that the type itself takes, whatever its font says of ascent and descent.</summary>
    public static Box TypeBox(Glyph glyph) => glyph.Direction == WritingDirection.Right && glyph.Size > 0
        ? new Box(glyph.Box.Left, glyph.Origin.Y - (0.88 * glyph.Size), glyph.Box.Right, glyph.Origin.Y + (0.12 * glyph.Size))
        : glyph.Box;

    private static List<Row> Rows(IEnumerable<Glyph> glyphs)
    {
        // Large type first: small type beside it, such as a footnote mark, belongs to its line.
        var all = glyphs.Where(g => g.Text.Length > 0).ToArray();
        var (keys, order) = (new double[all.Length], new int[all.Length]);
        for (var i = 0; i < all.Length; i++)
            (keys[i], order[i]) = (Key(all[i]), i);
        Array.Sort(keys, order);

        var rows = new List<Row>();
        var bands = new Dictionary<int, List<Row>>();
        Row? last = null;
        foreach (var index in order)
        {
            var glyph = all[index];
            var box = TypeBox(glyph);
            if (last is null || Shared(last, box) < CertainlySame)
                last = Find(bands, box) ?? last;
            if (last is not null && Shared(last, box) > SameLine)
            {
                last.Add(glyph);
                continue;
            }

            if (glyph.IsSpace)
                continue;
            last = new Row(box);
            last.Add(glyph);
            rows.Add(last);
            var key = (int)Math.Clamp(box.CenterY / Row.BandHeight, -1e6, 1e6);
            if (!bands.TryGetValue(key, out var band))
                bands.Add(key, band = []);
            band.Add(last);
        }

        rows.Sort((x, y) => x.Band.Top.CompareTo(y.Band.Top));
        return rows;
    }

    // By size, then from top to bottom, then from left to right, in one number: whole points, and tenths of them.
    private static double Key(Glyph glyph) =>
        (-Math.Round(Math.Min(glyph.Size, 999)) * 1e12) + (Math.Round(Math.Clamp(glyph.Origin.Y, 0, 99_999) * 10) * 1e5) + (Math.Clamp(glyph.Origin.X, 0, 9_999) * 10);

    private static double Shared(Row row, Box box) => row.Band.OverlapY(box) / Math.Max(0.1, Math.Min(row.Band.Height, box.Height));

    private static Row? Find(Dictionary<int, List<Row>> bands, Box box)
    {
        var middle = (int)Math.Clamp(box.CenterY / Row.BandHeight, -1e6, 1e6);
        Row? best = null;
        var most = SameLine;
        for (var key = middle - 2; key <= middle + 2; key++)
        {
            if (!bands.TryGetValue(key, out var band))
                continue;
            foreach (var row in band)
            {
                var shared = Shared(row, box);
                if (shared > most)
                    (best, most) = (row, shared);
            }
        }

        return best;
    }

    // Small kana right above a line: how its kanji are read.
    private static bool IsRuby(Row row, List<Row> rows) =>
        row.Glyphs.TrueForAll(g => g.IsSpace || g.Text[0] is >= 'ぁ' and <= 'ヿ')
        && rows.Exists(below => below.Size * RubySize >= row.Size && below.Band.Top - row.Band.Bottom < 0.4 * below.Size && below.Band.Top > row.Band.Top
            && below.Band.Top - row.Band.Bottom > -0.6 * row.Size && below.Left - row.Size <= row.Left && row.Right <= below.Right + row.Size);

    private static List<PageLine> Pieces(Row row, int page)
    {
        row.SortByLeft();
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
    private static bool IsDrawnAgain(Piece piece, Glyph glyph, double size)
    {
        for (var i = piece.Glyphs.Count - 1; i >= 0 && i >= piece.Glyphs.Count - 3; i--)
        {
            var other = piece.Glyphs[i];
            if (other.Text == glyph.Text && Math.Abs(other.Box.Left - glyph.Box.Left) < SamePlace * size && Math.Abs(other.Origin.Y - glyph.Origin.Y) < SamePlace * size)
                return true;
        }

        return false;
    }

    private static bool IsRaised(Glyph glyph, Row row) =>
        glyph.Size <= SuperscriptSize * row.Size && row.Baseline - glyph.Origin.Y > SuperscriptRise * row.Size;

    private static bool IsLatin(Glyph glyph) => glyph.Text[0] < '\u2E80';

    /// <summary>Glyphs on one line.</summary>
    private sealed class Row(Box band)
    {
        public const double BandHeight = 12;

        public List<Glyph> Glyphs { get; } = [];

        public Box Band { get; } = band;

        public double Size { get; private set; }

        public double Baseline { get; private set; }

        public double Left { get; private set; } = double.MaxValue;

        public double Right { get; private set; } = double.MinValue;

        public void Add(Glyph glyph)
        {
            Glyphs.Add(glyph);
            if (glyph.IsSpace)
                return;
            (Left, Right) = (Math.Min(Left, glyph.Box.Left), Math.Max(Right, glyph.Box.Right));
            if (glyph.Size > Size)
                (Size, Baseline) = (glyph.Size, glyph.Origin.Y);
        }

        public void SortByLeft()
        {
            for (var i = 1; i < Glyphs.Count; i++)
            {
                if (Glyphs[i].Box.Left >= Glyphs[i - 1].Box.Left)
                    continue;
                Glyphs.Sort((a, b) => a.Box.Left != b.Box.Left ? a.Box.Left.CompareTo(b.Box.Left) : a.Origin.Y.CompareTo(b.Origin.Y));
                return;
            }
        }
    }

    /// <summary>A piece of a line in the making.</summary>
    private sealed class Piece
    {
        private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

        private readonly StringBuilder _text = new();
        private readonly Dictionary<double, int> _sizes = [];
        private double _size;
        private int _count;
        private int _bold;
        private int _invisible;
        private Box _box;

        public List<Glyph> Glyphs { get; } = [];

        public void Space(string space)
        {
            if (_text.Length > 0 && !JapaneseText.IsSpace(_text[^1]))
                _text.Append(space == "\u3000" ? '\u3000' : ' ');
        }

        public void Add(Glyph glyph, bool isRaised)
        {
            var box = TypeBox(glyph);
            _box = Glyphs.Count == 0 ? box : _box.Union(box);
            Glyphs.Add(glyph);
            _text.Append(isRaised && glyph.Text == "※" ? "(※)" : isRaised && glyph.Text is [>= '0' and <= '9' or >= '０' and <= '９'] ? Superscripts[glyph.Text[0] - (glyph.Text[0] >= '０' ? '０' : '0')].ToString() : glyph.Text);
            var size = Math.Round(glyph.Size * 2) / 2;
            if (size != _size)
                CountSize(size);
            _count += glyph.Text.Length;
            _bold += glyph.Font.IsBold ? 1 : 0;
            _invisible += glyph.Marks.HasFlag(GlyphMarks.Invisible) ? 1 : 0;
        }

        // A raised ※ is a mark by itself, unless a number follows.
        private static string WithNumberedMarks(string text)
        {
            for (int at = 0; (at = text.IndexOf("(※)", at, StringComparison.Ordinal)) >= 0;)
            {
                var next = at + 3 < text.Length ? text[at + 3] : ' ';
                var digit = Superscripts.IndexOf(next, StringComparison.Ordinal);
                if (digit >= 0 || JapaneseText.IsDigit(next))
                    text = text[..at] + "※" + (digit >= 0 ? (char)('0' + digit) : next) + text[(at + 4)..];
                at++;
            }

            return text;
        }

        private void CountSize(double next)
        {
            if (_count > 0)
                _sizes[_size] = _sizes.GetValueOrDefault(_size) + _count;
            (_size, _count) = (next, 0);
        }

        public PageLine? ToLine(int page)
        {
            var text = CharacterRepair.Repair(WithNumberedMarks(_text.ToString())).TrimEnd();
            if (text.Length == 0)
                return null;
            CountSize(0);
            var size = _sizes.OrderByDescending(s => s.Value).ThenByDescending(s => s.Key).First().Key;
            return new PageLine(text, _box, size, _bold * 2 > Glyphs.Count, page) { IsInvisible = _invisible * 2 > Glyphs.Count };
        }
    }
}
