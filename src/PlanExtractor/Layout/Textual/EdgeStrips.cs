using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Leaves out the index that designed pages carry at their edge, written letter below letter: single letters in one column, outside of all
/// else on the page, the same on page after page.
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

    private static readonly Ruler[] Places = [Rulers.Letters, Rulers.Display];

    /// <summary>The lines without such letters; a line that held nothing else is blank.</summary>
    public static IReadOnlyList<SourceLine> Without(IReadOnlyList<SourceLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Count == 0 || lines[^1].Page is null or < FewestPages)
            return lines;
        foreach (var place in Places)
        {
            foreach (var isRight in new[] { true, false })
                lines = Without(lines, place, isRight);
        }

        return lines;
    }

    private static IReadOnlyList<SourceLine> Without(IReadOnlyList<SourceLine> lines, Ruler place, bool isRight)
    {
        var strips = Enumerable.Range(0, lines.Count).GroupBy(i => lines[i].Page)
            .Select(page => Strip(lines, page, place, isRight)).Where(s => s.Count > 0)
            .GroupBy(strip => string.Concat(strip.Select(at => lines[at.Line].Text[at.Index])), StringComparer.Ordinal)
            .Where(same => same.Count() >= FewestPages && same.Key.Distinct().Count() >= FewestLetters).ToList();
        if (strips.Count == 0)
            return lines;
        var result = lines.ToArray();
        foreach (var (line, index) in strips.SelectMany(same => same).SelectMany(strip => strip))
        {
            var text = lines[line].Text;
            result[line] = lines[line] with { Text = isRight ? text[..index].TrimEnd() : $"{text[..index]}\u3000{text[(index + 1)..]}" };
        }

        return result;
    }

    // The letters in the outermost column of a page; none where any of its ink there is no letter of its own.
    private static List<(int Line, int Index)> Strip(IReadOnlyList<SourceLine> lines, IEnumerable<int> page, Ruler place, bool isRight)
    {
        var strip = new List<(int Line, int Index)>();
        var outermost = int.MinValue;
        var isStrip = true;
        foreach (var line in page)
        {
            var text = lines[line].Text;
            var index = isRight ? text.Length - 1 : 0;
            while (index >= 0 && index < text.Length && JapaneseText.IsSpace(text[index]))
                index += isRight ? -1 : 1;
            if (index < 0 || index >= text.Length)
                continue;
            var column = text.Take(index).Sum(c => place(c)) * (isRight ? 1 : -1);
            if (column < outermost)
                continue;
            if (column > outermost)
            {
                strip.Clear();
                (outermost, isStrip) = (column, true);
            }

            strip.Add((line, index));
            isStrip &= IsLone(text, index, isRight ? -1 : 1);
        }

        return isStrip ? strip : [];
    }

    private static bool IsLone(string text, int index, int inward)
    {
        if (!JapaneseText.IsJapanese(text[index]) || !char.IsLetter(text[index]))
            return false;
        for (var gap = 1; gap <= NarrowestGap; gap++)
        {
            var at = index + (gap * inward);
            if (at >= 0 && at < text.Length && !JapaneseText.IsSpace(text[at]))
                return false;
        }

        return true;
    }
}
