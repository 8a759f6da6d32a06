using PlanExtractor.Ingest;
using PlanExtractor.Layout.Textual.Aligned;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Leaves out running heads and feet that name the open chapter on one side of the page and the document on the other. What they name
/// and no other line does stays at its first place, without the document's title.
/// <code>
/// 第２章 分野別の取組 ｜ 方針１ 学びのまち                                        みどり町基本計画
/// </code>
/// </summary>
internal static class TitledHeads
{
    private const int FewestPages = 3;
    private const int NarrowestGap = 4;
    private const int CoverLines = 30;
    private const int ShortestTitle = 4;
    private const int LongestTitle = 40;
    private const int LongestLine = 80;

    // So many different names are looked for among the lines.
    private const int MostNames = 300;

    private static readonly char[] Between = ['｜', '|', '／', '/', '＞', '>', '»', '〉', '▶'];

    /// <summary>The lines, such heads blank.</summary>
    /// <param name="lines">All lines.</param>
    /// <param name="leftOut">Indices of the contents list and of heads that are known.</param>
    public static IReadOnlyList<SourceLine> Without(IReadOnlyList<SourceLine> lines, IReadOnlySet<int> leftOut)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(leftOut);
        if (lines.Count == 0 || lines[^1].Page is not { } pages || pages < FewestPages)
            return lines;
        var heads = Edges(lines).Select(at => (At: at, Parts: Parts(lines[at].Text))).Where(h => h.Parts.Count >= 2).ToList();
        var titles = heads.SelectMany(h => Ends(h.Parts)).GroupBy(JapaneseText.Key, StringComparer.Ordinal)
            .Where(g => g.Count() >= FewestPages && g.Count() * 5 >= pages * 2 && IsOnCover(lines, g.Key)).Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        heads = [.. heads.Where(h => Ends(h.Parts).Any(p => titles.Contains(JapaneseText.Key(p))))];
        if (heads.Count == 0)
            return lines;
        var result = lines.ToArray();
        var names = new Names(lines, heads.Select(h => h.At).Concat(leftOut).ToHashSet());
        foreach (var (at, parts) in heads)
        {
            var rest = string.Join('\u3000', parts.Where(p => !titles.Contains(JapaneseText.Key(p))));
            result[at] = lines[at] with { Text = names.AreKnown(rest) ? "" : rest };
        }

        return result;
    }

    // The first and the last line of every page; its number may stand outside of them.
    private static IEnumerable<int> Edges(IReadOnlyList<SourceLine> lines)
    {
        var numbers = PageNumbers.Find(lines).ToHashSet();
        return Enumerable.Range(0, lines.Count).Where(i => !string.IsNullOrWhiteSpace(lines[i].Text) && !numbers.Contains(i))
            .GroupBy(i => lines[i].Page).SelectMany(page => new[] { page.First(), page.Last() }.Distinct());
    }

    private static List<string> Parts(string line)
    {
        var parts = new List<string>();
        var right = int.MinValue;
        foreach (var piece in Piece.Divide(line, Rulers.Letters))
        {
            if (parts.Count > 0 && piece.Left - right < NarrowestGap)
                parts[^1] += "\u3000" + piece.Text;
            else
                parts.Add(piece.Text);
            right = piece.Right;
        }

        return parts;
    }

    private static IEnumerable<string> Ends(List<string> parts) =>
        new[] { parts[0], parts[^1] }.Where(p => p.Length is >= ShortestTitle and <= LongestTitle && p.Any(char.IsLetter));

    private static bool IsOnCover(IReadOnlyList<SourceLine> lines, string title) =>
        lines.Take(CoverLines).Any(l => l.Page == lines[0].Page && JapaneseText.Key(l.Text) is { Length: >= ShortestTitle } key
            && (title.Contains(key, StringComparison.Ordinal) || key.Contains(title, StringComparison.Ordinal)));

    // What the other lines name: chapters by their headings.
    private sealed class Names(IReadOnlyList<SourceLine> lines, HashSet<int> apart)
    {
        private readonly Lazy<List<string>> _keys = new(() => [.. Enumerable.Range(0, lines.Count)
            .Where(i => !apart.Contains(i) && lines[i].Text.Length is > 1 and <= LongestLine)
            .Select(i => JapaneseText.Key(lines[i].Text))]);

        private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

        // Known once it was asked for: its first place has named it.
        public bool AreKnown(string head) =>
            head.Split(Between, StringSplitOptions.RemoveEmptyEntries).Select(JapaneseText.Key).ToList().TrueForAll(IsKnown);

        private bool IsKnown(string key)
        {
            if (!key.Any(char.IsLetter) || !_asked.Add(key))
                return true;
            return _asked.Count <= MostNames && _keys.Value.Exists(k => k.Contains(key, StringComparison.Ordinal));
        }
    }
}
