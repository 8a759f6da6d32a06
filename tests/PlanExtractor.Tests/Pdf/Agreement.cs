using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Tests.Pdf;

/// <summary>How far the characters of pages agree with those of another reader.</summary>
/// <param name="Recall">How many of its characters we have, page by page.</param>
/// <param name="Precision">How many of ours it has.</param>
/// <param name="Near">How many of the common ones stand within a point of each other.</param>
internal sealed record Agreement(double Recall, double Precision, double Near)
{
    private const double Within = 1;

    /// <summary>Compares pages, without white space and what one of the two calls unknown.</summary>
    /// <param name="ours">Ours.</param>
    /// <param name="theirs">Theirs.</param>
    /// <param name="same">What of a character is compared; 0 for one that is not.</param>
    public static Agreement Of(IReadOnlyList<IReadOnlyList<PlacedCharacter>> ours, IReadOnlyList<IReadOnlyList<PlacedCharacter>> theirs,
        Func<int, int> same)
    {
        var (common, near, mine, others) = (0, 0, 0, 0);
        for (var i = 0; i < Math.Max(ours.Count, theirs.Count); i++)
        {
            var (a, b) = (Places(i < ours.Count ? ours[i] : [], same), Places(i < theirs.Count ? theirs[i] : [], same));
            mine += a.Sum(x => x.Count());
            others += b.Sum(x => x.Count());
            foreach (var character in b)
            {
                var count = Math.Min(a[character.Key].Count(), character.Count());
                common += count;
                near += Math.Min(count, Pairs([.. a[character.Key].OrderBy(p => p.X)], character));
            }
        }

        return new Agreement(Part(common, others), Part(common, mine), Part(near, common));
    }

    /// <summary>Characters of our pages, each where mutool has it: the later ones of a ligature at its end.</summary>
    public static IReadOnlyList<IReadOnlyList<PlacedCharacter>> Characters(IEnumerable<Page> pages) =>
        [.. pages.Select(p => (IReadOnlyList<PlacedCharacter>)[
            .. p.Glyphs.SelectMany(g => g.Text.EnumerateRunes().Select((r, i) => new PlacedCharacter(r.Value, Place(g, i))))])];

    // The pen of vertical writing stands at the top center; mutool has the left edge, and an ascent of 0.88 above the baseline.
    private static PagePoint Place(Glyph glyph, int index) => glyph switch
    {
        { Marks: var marks, Direction: WritingDirection.Down } when marks.HasFlag(GlyphMarks.Vertical) =>
            new PagePoint(glyph.Box.Left, glyph.Origin.Y - (0.12 * glyph.Size)),
        { Direction: WritingDirection.Right } when index > 0 => glyph.Origin with { X = glyph.Box.Right },
        { Direction: WritingDirection.Left } when index > 0 => glyph.Origin with { X = glyph.Box.Left },
        { Direction: WritingDirection.Down } when index > 0 => glyph.Origin with { Y = glyph.Box.Bottom },
        { Direction: WritingDirection.Up } when index > 0 => glyph.Origin with { Y = glyph.Box.Top },
        _ => glyph.Origin,
    };

    private static ILookup<int, PagePoint> Places(IReadOnlyList<PlacedCharacter> characters, Func<int, int> same) =>
        characters.Where(c => IsCompared(c.Value) && same(c.Value) != 0).ToLookup(c => same(c.Value), c => c.Place);

    private static bool IsCompared(int value) =>
        value is not (0xFFFD or 0xAD) && (!Rune.IsValid(value) || !(Rune.IsWhiteSpace(new Rune(value)) || Rune.IsControl(new Rune(value))));

    // Each of ours is taken once.
    private static int Pairs(PagePoint[] ours, IEnumerable<PagePoint> theirs)
    {
        var (taken, pairs) = (new bool[ours.Length], 0);
        var lefts = Array.ConvertAll(ours, p => p.X);
        foreach (var place in theirs)
        {
            var i = Array.BinarySearch(lefts, place.X - Within);
            for (i = i < 0 ? ~i : i; i < ours.Length && lefts[i] <= place.X + Within; i++)
            {
                if (taken[i] || Math.Abs(ours[i].Y - place.Y) > Within)
                    continue;
                taken[i] = true;
                pairs++;
                break;
            }
        }

        return pairs;
    }

    private static double Part(int part, int whole) => whole == 0 ? 1 : (double)part / whole;
}
