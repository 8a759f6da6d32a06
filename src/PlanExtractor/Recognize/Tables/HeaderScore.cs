namespace PlanExtractor.Recognize.Tables;

/// <summary>How strongly the headers above a column speak for a role.</summary>
internal static class HeaderScore
{
    private const double WholeHeader = 1, EndOfHeader = 0.85, InsideHeader = 0.5;
    private const double InBrackets = 0.8;
    private const double WordOfAnother = 0.35;

    // The row next to the body says most; years alone (長期目標 over 2050年度) say nothing of roles.
    private static readonly double[] ByHeight = [1, 0.6, 0.4, 0.3];

    /// <summary>The score: words of the role, less those that belong to other roles.</summary>
    /// <param name="wordRoles">Roles of the vocabulary that count as the column's.</param>
    /// <param name="path">Headers from top to bottom.</param>
    /// <param name="words">Words of headers.</param>
    public static double Rate(IReadOnlyList<string> wordRoles, IReadOnlyList<string> path, TableWords words)
    {
        var (best, height) = (0.0, 0);
        foreach (var header in path.Reverse().Select(words.HeaderOf))
        {
            foreach (var (_, end, word, strongest) in header.Found)
            {
                var place = word.Length == header.Text.Length ? WholeHeader : end == header.Text.Length ? EndOfHeader : InsideHeader;
                var strength = (header.IsInBrackets ? InBrackets : 1) * Strength(wordRoles, word, words);
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

    private static double Strength(IReadOnlyList<string> wordRoles, string word, TableWords words)
    {
        var most = 0.0;
        foreach (var role in wordRoles)
            most = Math.Max(most, words.Strength(role, word));
        return most;
    }

    /// <summary>Roles of the vocabulary whose words name columns of a role.</summary>
    public static IReadOnlyList<string> WordRoles(ColumnRole role, string nameWords) => role switch
    {
        ColumnRole.Name => [nameWords],
        ColumnRole.Group => ["group"],
        ColumnRole.Part => ["sub"],
        ColumnRole.Number => ["number"],
        ColumnRole.Unit => ["unit"],
        ColumnRole.Baseline => ["baseline"],
        ColumnRole.Milestone => ["milestone"],
        ColumnRole.Target => ["target"],
        ColumnRole.Actual => ["actual"],
        ColumnRole.ValueYear => ["year"],
        ColumnRole.Value => ["baseline", "actual"],
        ColumnRole.Direction => ["direction"],
        ColumnRole.Department => ["department"],
        ColumnRole.Note => ["note"],
        ColumnRole.Formula => ["formula"],
        ColumnRole.Source => ["source"],
        ColumnRole.YearCell => ["cell"],
        ColumnRole.Text => nameWords == "name.term" ? ["text.term"] : ["text"],
        ColumnRole.Status => ["status"],
        ColumnRole.Evaluation => ["eval"],
        ColumnRole.Amount => ["finance"],
        _ => ["row.target"],
    };
}
