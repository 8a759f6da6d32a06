using System.Text;

namespace PlanExtractor.Layout.Textual.Rhythm;

/// <summary>A word between spaces; one that is written wide (<c>担　当　課</c>) is one word.</summary>
/// <param name="Text">Without the spaces inside.</param>
/// <param name="Letters">Its letters with the number of spaces before each, where it is written wide.</param>
internal sealed record SpacedWord(string Text, IReadOnlyList<(string Letter, int Gap)> Letters)
{
    /// <summary>The words of a line.</summary>
    public static List<SpacedWord> Divide(string line)
    {
        var words = new List<SpacedWord>();
        var wide = new List<(string, int)>();
        for (var i = 0; i < line.Length;)
        {
            var from = i;
            while (i < line.Length && JapaneseText.IsSpace(line[i]))
                i++;
            var gap = i - from;
            from = i;
            while (i < line.Length && !JapaneseText.IsSpace(line[i]))
                i++;
            if (i - from == 1 && JapaneseText.IsJapanese(line[from]))
            {
                wide.Add((line[from..i], gap));
                continue;
            }

            Flush(words, wide);
            if (i > from)
                words.Add(new SpacedWord(line[from..i], []));
        }

        Flush(words, wide);
        return words;
    }

    /// <summary>Both words where two wide ones follow each other with unlike spaces: <c>項　目　目　　標</c>; else itself.</summary>
    public IReadOnlyList<SpacedWord> Parted()
    {
        for (var at = 2; at + 2 <= Letters.Count; at++)
        {
            if (IsEven(Letters.Skip(1).Take(at - 1)) && IsEven(Letters.Skip(at + 1)) && Letters[1].Gap != Letters[at + 1].Gap)
                return [Whole(Letters.Take(at)), Whole(Letters.Skip(at))];
        }

        return [this];
    }

    /// <summary>The line with one space between words and none inside a word that is written wide: <c>令和９年度　再　　編</c>.</summary>
    public static string Plain(string line)
    {
        var parts = line.Split([' ', '\t', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        var text = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
        {
            var isInside = i > 0 && IsLone(parts[i]) && EndsLone(parts[i - 1]);
            text.Append(i == 0 || isInside ? "" : " ").Append(parts[i]);
        }

        return text.ToString();
    }

    private static bool IsLone(string part) => JapaneseText.IsJapanese(part[0]) && (part.Length == 1 || part[1] is '、' or '）');

    // 税務住民課、総 / 務
    private static bool EndsLone(string part) => JapaneseText.IsJapanese(part[^1]) && (part.Length == 1 || part[^2] is '、' or '（');

    private static bool IsEven(IEnumerable<(string Letter, int Gap)> letters) => letters.Select(l => l.Gap).Distinct().Count() == 1;

    private static SpacedWord Whole(IEnumerable<(string Letter, int Gap)> letters) =>
        new(string.Concat(letters.Select(l => l.Letter)), [.. letters]);

    private static void Flush(List<SpacedWord> words, List<(string, int)> wide)
    {
        if (wide.Count > 0)
            words.Add(Whole(wide));
        wide.Clear();
    }
}
