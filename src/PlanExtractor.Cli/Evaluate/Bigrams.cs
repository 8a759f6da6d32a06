namespace PlanExtractor.Cli.Evaluate;

/// <summary>Pairs of neighboring letters of a text, sorted, for Dice's coefficient.</summary>
internal sealed class Bigrams
{
    private readonly int[] _sorted;

    private Bigrams(int[] sorted) => _sorted = sorted;

    /// <summary>A text of one letter has that letter as its only pair.</summary>
    public static Bigrams Count(string text)
    {
        var pairs = new int[text.Length == 1 ? 1 : Math.Max(text.Length - 1, 0)];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = (text[i] << 16) | (i + 1 < text.Length ? text[i + 1] : 0);
        Array.Sort(pairs);
        return new Bigrams(pairs);
    }

    /// <summary>2 × common pairs ÷ all pairs of both.</summary>
    public double Dice(Bigrams other)
    {
        var (i, j, common) = (0, 0, 0);
        while (i < _sorted.Length && j < other._sorted.Length)
        {
            if (_sorted[i] == other._sorted[j])
                (i, j, common) = (i + 1, j + 1, common + 1);
            else if (_sorted[i] < other._sorted[j])
                i++;
            else
                j++;
        }

        var all = _sorted.Length + other._sorted.Length;
        return all == 0 ? 1 : 2.0 * common / all;
    }
}
