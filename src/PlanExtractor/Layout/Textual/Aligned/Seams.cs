using PlanExtractor.Domain;

namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>
/// Places at which a single space sets two columns apart, because the cell before it reaches the end of its column. The names of the
/// columns say between which places to look; that words begin or end there on other rows too says where it is.
/// <code>
///     指標      現状      目標           備考
/// 相談の件数     612         800 延べ件数
/// 待機児童数       0           0 ４月１日
/// </code>
/// </summary>
internal static class Seams
{
    /// <summary>A cell that is too long pushes the next one so far to the right.</summary>
    public const int Pushed = 2;

    private const int MostNames = 30;
    private const int MostPlaces = 60;

    /// <summary>The rows with their pieces cut, or null where nothing is to be cut.</summary>
    public static IReadOnlyList<IReadOnlyList<Piece>>? Cut(IReadOnlyList<IReadOnlyList<Piece>> rows, IReadOnlyList<Piece> names,
        Ruler ruler)
    {
        if (names.Count > MostNames)
            return null;
        var words = rows.Select(r => r.SelectMany(p => p.Words(ruler)).Take(TableLines.MaxColumns).ToList()).ToList();
        var seams = names.Zip(names.Skip(1)).Select(n => Best(rows, words, n.First, n.Second)).OfType<int>().Distinct().Order().ToList();
        return seams.Count == 0 ? null : [.. rows.Select(r => At(r, seams, ruler))];
    }

    // The place between two names at which most words begin and most end.
    private static int? Best(IReadOnlyList<IReadOnlyList<Piece>> rows, List<List<Piece>> words, Piece left, Piece right)
    {
        var places = rows.Zip(words).SelectMany(r => Inside(r.First, r.Second, left.Right, right.Right)).Distinct().Order()
            .Take(MostPlaces).Where(p => IsFree(rows, words, p)).ToList();
        return places.Count == 0 ? null : places.MaxBy(place => words.Sum(row =>
            (row.Exists(w => IsAt(w.Left, place)) ? 1 : 0) + (row.Exists(w => IsAt(w.Right + 1, place)) ? 1 : 0)));
    }

    // Where words begin inside of pieces that begin under the left name or before it.
    private static IEnumerable<int> Inside(IReadOnlyList<Piece> pieces, List<Piece> words, int from, int to) =>
        pieces.Where(p => p.Left < from && p.Right > from).SelectMany(p =>
            words.Where(w => w.Left > p.Left && w.Right <= p.Right && !IsBound(w.Text)).Select(w => w.Left)).Where(w =>
                w >= from && w <= to);

    // No row writes over the place, or it does so because another row has two pieces where this one has a long one.
    private static bool IsFree(IReadOnlyList<IReadOnlyList<Piece>> rows, List<List<Piece>> words, int place)
    {
        var over = rows.Where((r, i) => r.Any(p => p.Left < place && p.Right > place) && !words[i].Exists(w => IsAt(w.Left, place)))
            .Select(r => r.First(p => p.Left < place && p.Right > place)).ToList();
        return over.Count == 0 || rows.Any(r => r.Any(p => p.Left == place) && r.Any(p => p.Left < place && over.TrueForAll(o =>
            p.Right > o.Left)));
    }

    /// <summary>40.0 以上: whether a word bounds the value before it, and so begins no cell.</summary>
    public static bool IsBound(string word) => QuantityTail.LengthOfBound(word, 0) == word.Length;

    private static bool IsAt(int at, int place) => at >= place && at <= place + Pushed;

    private static List<Piece> At(IReadOnlyList<Piece> pieces, List<int> seams, Ruler ruler)
    {
        var cut = new List<Piece>();
        foreach (var piece in pieces)
        {
            var rest = piece;
            foreach (var seam in seams.Where(p => p > piece.Left && p < piece.Right))
            {
                if (rest.CutAt(seam, Pushed, ruler) is var (before, after))
                {
                    cut.Add(before);
                    rest = after;
                }
            }

            cut.Add(rest);
        }

        return cut;
    }
}
