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
    private const int FarGap = 8;
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
            .Select(page => page.Select(line => Outermost(lines[line].Text, line, isRight)).OfType<Outer>().ToList())
            .Where(letters => letters.Exists(l => l.IsLone)).ToList();
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

    // All lone letters of a page where most are far from all else on their lines, or those in a column beyond which nothing stands.
    private static IEnumerable<List<Outer>> Candidates(List<Outer> letters)
    {
        var lone = letters.FindAll(l => l.IsLone);
        if (lone.Count(l => l.IsFar) > lone.Count / 2)
            yield return lone;
        foreach (var column in new Func<Outer, int>[] { l => l.Outward, l => l.Column })
        {
            var edge = letters.Max(column);
            var outermost = letters.FindAll(l => column(l) == edge);
            if (outermost.TrueForAll(l => l.IsLone))
                yield return outermost;
        }
    }

    // A page may have other letters of their own, as a value at the end of a row.
    private static IReadOnlyList<Outer> StripOf(List<Outer> letters, Dictionary<string, int> strips)
    {
        foreach (var (strip, edge) in strips.OrderByDescending(s => s.Key.Length).ThenBy(s => s.Key, StringComparer.Ordinal))
        {
            var found = new List<Outer>(strip.Length);
            foreach (var letter in letters)
            {
                if (found.Count < strip.Length && letter.IsLone && letter.Outward >= edge && letter.Letter == strip[found.Count])
                    found.Add(letter);
            }

            if (found.Count == strip.Length)
                return found;
        }

        return [];
    }

    private static string Text(IEnumerable<Outer> letters) => string.Concat(letters.Select(l => l.Letter));

    private static Outer? Outermost(string text, int line, bool isRight)
    {
        var index = isRight ? text.AsSpan().TrimEnd().Length - 1 : text.Length - text.AsSpan().TrimStart().Length;
        if (index < 0 || index >= text.Length)
            return null;
        var inward = isRight ? -1 : 1;
        var gap = 1;
        while (index + (gap * inward) is var at && at >= 0 && at < text.Length && JapaneseText.IsSpace(text[at]))
            gap++;
        var isAlone = index + (gap * inward) < 0 || index + (gap * inward) >= text.Length;
        var isLetter = JapaneseText.IsDigit(text[index]) || (JapaneseText.IsJapanese(text[index]) && char.IsLetter(text[index]));
        var column = Rulers.DisplayWidth(text.AsSpan(0, index));
        return new Outer(line, index, text[index], isRight ? index : -index, isRight ? column : -column)
        {
            IsLone = isLetter && (isAlone || gap > NarrowestGap),
            IsFar = isAlone || gap > FarGap,
        };
    }

    // The outermost letter of a line, and how far out it stands: in letters, and in places on a terminal.
    private sealed record Outer(int Line, int Index, char Letter, int Outward, int Column)
    {
        /// <summary>Whether it stands by itself.</summary>
        public bool IsLone { get; init; }

        /// <summary>Whether nothing stands near it.</summary>
        public bool IsFar { get; init; }
    }
}
