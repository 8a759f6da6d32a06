namespace PlanExtractor.Recognize.Tables;

/// <summary>The headers above a column, and how strongly they speak for roles. Every reading of a band asks for most roles.</summary>
internal sealed class HeaderPath
{
    private const double WholeHeader = 1, EndOfHeader = 0.85, InsideHeader = 0.5;
    private const double InBrackets = 0.8;
    private const double WordOfAnother = 0.35;

    // The row next to the body says most; years alone (長期目標 over 2050年度) say nothing of roles.
    private static readonly double[] ByHeight = [1, 0.6, 0.4, 0.3];

    private readonly TableWords _words;
    private readonly double?[] _known = new double?[HeaderRole.Count];

    /// <summary>Looks up what the headers say.</summary>
    /// <param name="texts">Headers from top to bottom.</param>
    /// <param name="words">Words of headers.</param>
    public HeaderPath(IReadOnlyList<string> texts, TableWords words)
    {
        (Texts, _words) = (texts, words);
        Headers = [.. texts.Select(words.HeaderOf)];
    }

    /// <summary>Headers from top to bottom.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>What each of them says.</summary>
    public IReadOnlyList<HeaderWords> Headers { get; }

    /// <summary>The score of a role: its words, less those that belong to other roles.</summary>
    public double Rate(HeaderRole role) => _known[role.Index] ??= Rate(role.Words);

    /// <summary>The score of any roles of the vocabulary.</summary>
    public double Rate(IReadOnlyList<string> wordRoles)
    {
        var (best, height) = (0.0, 0);
        for (var i = Headers.Count - 1; i >= 0; i--)
        {
            var header = Headers[i];
            foreach (var (_, end, word, strongest) in header.Found)
            {
                var place = word.Length == header.Text.Length ? WholeHeader : end == header.Text.Length ? EndOfHeader : InsideHeader;
                var strength = (header.IsInBrackets ? InBrackets : 1) * Strength(wordRoles, word);
                if (strength > 0)
                    best = Math.Max(best, strength * place * ByHeight[Math.Min(height, ByHeight.Length - 1)]);
                else if (height == 0)
                    best -= WordOfAnother * strongest * place;
            }

            if (header.Text.Length > 0)
                height++;
        }

        return best;
    }

    private double Strength(IReadOnlyList<string> wordRoles, string word)
    {
        var most = 0.0;
        foreach (var role in wordRoles)
            most = Math.Max(most, _words.Strength(role, word));
        return most;
    }
}
