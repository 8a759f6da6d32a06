namespace PlanExtractor.Synthesis.Scoring;

/// <summary>How alike two texts are, as the scorer of annotated plans has it.</summary>
internal static class Likeness
{
    private const string Bullets = "・･•●○◯■□▶◆◇";
    private const string Dashes = "‐‑‒–—―−";
    private const string Ends = ":：、。,.";

    /// <summary>Without widths, spaces, bullets and closing marks.</summary>
    public static string Fold(string? text)
    {
        if (text is null)
            return "";
        var folded = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            var letter = c is >= '！' and <= '～' ? (char)(c - 0xFEE0) : c;
            if (letter == '㎡')
                folded.Append("m2");
            else if (Dashes.Contains(letter, StringComparison.Ordinal))
                folded.Append('-');
            else if (!char.IsWhiteSpace(letter) && !Bullets.Contains(letter, StringComparison.Ordinal))
                folded.Append(letter);
        }

        return folded.ToString().Trim(Ends.ToCharArray());
    }

    /// <summary>0 to 1; at least .8 where one contains the other.</summary>
    public static double Of(string? left, string? right)
    {
        var (a, b) = (Fold(left), Fold(right));
        if (a == b)
            return 1;
        if (a.Length == 0 || b.Length == 0)
            return 0;
        var ratio = 2.0 * Common(a, b) / (a.Length + b.Length);
        var contains = a.Length > 3 && b.Length > 3 && (a.Contains(b, StringComparison.Ordinal) || b.Contains(a, StringComparison.Ordinal));
        return contains ? Math.Max(ratio, .8) : ratio;
    }

    // Ratcliff and Obershelp: the longest common piece, then the same at its left and right.
    private static int Common(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (a.IsEmpty || b.IsEmpty)
            return 0;
        int best = 0, atA = 0, atB = 0;
        Span<int> lengths = b.Length < 512 ? stackalloc int[b.Length + 1] : new int[b.Length + 1];
        lengths.Clear();
        for (var i = 0; i < a.Length; i++)
        {
            for (var j = b.Length; j > 0; j--)
            {
                lengths[j] = a[i] == b[j - 1] ? lengths[j - 1] + 1 : 0;
                if (lengths[j] > best || (lengths[j] == best && best > 0 && i - best + 1 == atA && j - best < atB))
                    (best, atA, atB) = (lengths[j], i - lengths[j] + 1, j - lengths[j]);
            }
        }

        return best == 0 ? 0 : best + Common(a[..atA], b[..atB]) + Common(a[(atA + best)..], b[(atB + best)..]);
    }
}
