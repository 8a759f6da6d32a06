using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Leaves out the index that designed pages carry at their edge, written letter below letter: single letters at the ends of lines, the same
/// ones in the same order on page after page.
/// <code>
///  １ 取組の方針                                                   み
///  窓口を一つにまとめ、待ち時間を短くします。                          ど
///                                                                り
/// </code>
/// </summary>
internal static class EdgeStrips
{
    private const int FewestLetters = 3;
    private const int FewestPages = 3;
    private const int NarrowestGap = 2;
    private const int Inward = 4;

    /// <summary>The lines without such letters; a line that held nothing else is blank.</summary>
    public static IReadOnlyList<SourceLine> Without(IReadOnlyList<SourceLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.Count == 0 || lines[^1].Page is null or < FewestPages ? lines : Without(Without(lines, true), false);
    }

    private static IReadOnlyList<SourceLine> Without(IReadOnlyList<SourceLine> lines, bool isRight)
    {
        var pages = Enumerable.Range(0, lines.Count).GroupBy(i => lines[i].Page)
            .Select(page => page.Select(line => Lone(lines[line].Text, line, isRight)).OfType<LoneLetter>().ToList())
            .Where(letters => letters.Count > 0).ToList();
        var strips = pages.SelectMany(Candidates).GroupBy(Text, StringComparer.Ordinal)
            .Where(same => same.Count() >= FewestPages && same.Key.Distinct().Count() >= FewestLetters && same.Key.Any(char.IsLetter))
            .ToDictionary(same => same.Key, same => same.Min(letters => letters.Min(l => l.Outward)) - Inward, StringComparer.Ordinal);
        if (strips.Count == 0)
            return lines;
        var result = lines.ToArray();
        foreach (var (line, index, _, _, _) in pages.SelectMany(letters => StripOf(letters, strips)))
        {
            var text = lines[line].Text;
            result[line] = lines[line] with { Text = isRight ? text[..index].TrimEnd() : $"{text[..index]}\u3000{text[(index + 1)..]}" };
        }

        return result;
    }

    // All letters of a page, or those in one column at the edge.
    private static IEnumerable<List<LoneLetter>> Candidates(List<LoneLetter> letters)
    {
        yield return letters;
        foreach (var column in new Func<LoneLetter, int>[] { l => l.Outward, l => l.Column })
        {
            var edge = letters.Max(column);
            var outermost = letters.FindAll(l => column(l) == edge);
            if (outermost.Count < letters.Count)
                yield return outermost;
        }
    }

    // A page may have other letters of their own, as a value at the end of a row.
    private static IReadOnlyList<LoneLetter> StripOf(List<LoneLetter> letters, Dictionary<string, int> strips)
    {
        if (strips.ContainsKey(Text(letters)))
            return letters;
        foreach (var (strip, edge) in strips.OrderByDescending(s => s.Key.Length).ThenBy(s => s.Key, StringComparer.Ordinal))
        {
            var found = new List<LoneLetter>(strip.Length);
            foreach (var letter in letters)
            {
                if (found.Count < strip.Length && letter.Outward >= edge && letter.Letter == strip[found.Count])
                    found.Add(letter);
            }

            if (found.Count == strip.Length)
                return found;
        }

        return [];
    }

    private static string Text(IEnumerable<LoneLetter> letters) => string.Concat(letters.Select(l => l.Letter));

    // The outermost letter of a line, where it stands by itself.
    private static LoneLetter? Lone(string text, int line, bool isRight)
    {
        var index = isRight ? text.AsSpan().TrimEnd().Length - 1 : text.Length - text.AsSpan().TrimStart().Length;
        if (index < 0 || index >= text.Length || !IsLone(text, index, isRight ? -1 : 1))
            return null;
        var column = Rulers.DisplayWidth(text[..index]);
        return new LoneLetter(line, index, text[index], isRight ? index : -index, isRight ? column : -column);
    }

    private static bool IsLone(string text, int index, int inward)
    {
        if (!JapaneseText.IsDigit(text[index]) && !(JapaneseText.IsJapanese(text[index]) && char.IsLetter(text[index])))
            return false;
        for (var gap = 1; gap <= NarrowestGap; gap++)
        {
            var at = index + (gap * inward);
            if (at >= 0 && at < text.Length && !JapaneseText.IsSpace(text[at]))
                return false;
        }

        return true;
    }

    // Outward and Column: how far out it stands, in letters and in places on a terminal.
    private sealed record LoneLetter(int Line, int Index, char Letter, int Outward, int Column);
}
