using System.Text.RegularExpressions;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Units;

/// <summary>A field of a line: a label and what stands behind it.</summary>
/// <param name="Label">Key of the label.</param>
/// <param name="Value">In plain form.</param>
internal sealed record LineField(string Label, string Value);

/// <summary>
/// Finds the fields of lines: <c>担当課：総務課</c>, <c>【所管】農林課</c>, <c>整理番号　１　実施項目　窓口手続のオンライン化</c>, <c>担　当　課　総　務　課</c>. A label
/// recurs, what stands behind it varies.
/// </summary>
internal sealed partial class FieldLine
{
    private const int LongestLabel = 14;
    private const int MostLetters = 8;
    private const int Enough = 3;
    private const double MostLines = 0.6;
    private const double MostDepartments = 0.8;

    private readonly UnitWords _words;
    private readonly Dictionary<string, IReadOnlyList<(string Label, string Value)>> _candidates = new(StringComparer.Ordinal);
    private readonly HashSet<string> _first;
    private readonly HashSet<(string First, string Label)> _inner;

    /// <summary>Learns the labels of a document; those behind which departments stand are added to the words.</summary>
    public FieldLine(IEnumerable<UnitLine> lines, UnitWords words)
    {
        _words = words;
        var texts = lines.Where(l => l.Text.Length > 0).Select(l => l.Text).ToList();
        foreach (var text in texts)
            _candidates.TryAdd(text, [.. Candidates(text)]);
        var tails = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (label, value) in _candidates.Values.SelectMany(c => c))
        {
            if (!tails.TryGetValue(label, out var seen))
                tails.Add(label, seen = new HashSet<string>(StringComparer.Ordinal));
            seen.Add(value);
        }

        foreach (var (label, _) in tails.Where(t => words.KindOf(t.Key) == SlotKinds.None && NamesDepartments(t.Value)))
            words.AddDepartment(label);
        _first = [.. tails.Where(t => IsLabel(t.Key, t.Value.Count)).Select(t => t.Key)];
        _inner = Inner(texts);
    }

    // 担当課：…, 【所管】…, ［目標］…, 目標(R8)：…, but not 総務課(関係課：…)
    [GeneratedRegex(@"^\(?(?<l>(?:[^:。()]|\([^()]{0,12}\)){2,14}?) ?[:】\]>》〉] ?(?<v>.+)$")]
    private static partial Regex MarkedPattern { get; }

    /// <summary>The fields of a line of the document, in order; empty where it does not begin with a label.</summary>
    public IReadOnlyList<LineField> Read(string text)
    {
        if (First(text) is not { } first)
            return [];
        var fields = new List<LineField>();
        var (label, rest) = (first.Label, first.Value);
        for (var at = rest.IndexOf(' ', StringComparison.Ordinal); at > 0; at = rest.IndexOf(' ', at + 1))
        {
            var next = Spaced(rest[(at + 1)..]).LastOrDefault(c => _inner.Contains((first.Label, c.Label)));
            if (next.Label is null)
                continue;
            fields.Add(new LineField(label, rest[..at]));
            (label, rest, at) = (next.Label, next.Value, 0);
        }

        fields.Add(new LineField(label, rest));
        return fields;
    }

    // Of 担当課, 担当課総 (both recur) the one that is words of labels alone, else the one whose kind is known, else the longest.
    private (string Label, string Value)? First(string text)
    {
        if (!_candidates.TryGetValue(text, out var candidates) || !candidates.Any(c => _first.Contains(c.Label)))
            return null;
        return candidates.Where(c => _first.Contains(c.Label))
            .OrderByDescending(c => _words.IsLabelAlone(c.Label)).ThenByDescending(c => Known(c.Label))
            .ThenByDescending(c => c.Label.Length).First();
    }

    // リード課：市民環境部窓口課　連携課：… here, リード課：職員課 there: whatever the label, departments stand behind it.
    private bool NamesDepartments(HashSet<string> values) =>
        values.Count >= Enough && values.Count(IsDepartment) >= MostDepartments * values.Count;

    private bool IsDepartment(string value) =>
        value.Split(' ')[0] is var name && DepartmentText.IsNames(name)
            && DepartmentText.Read(name, null).Any(d => _words.EndsAsDepartment(d.Name));

    private bool IsLabel(string key, int tails) => tails >= Enough || (tails >= 2 && Known(key));

    private bool Known(string key) => _words.KindOf(key) != SlotKinds.None || _words.AnnouncesTitle(key) || _words.AnnouncesNumber(key);

    // Labels that stand inside most lines that begin with the same label: 区分 in 担当課　総務課　区分　継続.
    private HashSet<(string, string)> Inner(IReadOnlyList<string> texts)
    {
        var inner = new HashSet<(string, string)>();
        foreach (var group in texts.Select(t => (Text: t, First: First(t))).Where(t => t.First is not null)
            .GroupBy(t => t.First!.Value.Label).Where(g => g.Count() >= Enough))
        {
            var counts = new Dictionary<string, int>(StringComparer.Ordinal);
            foreach (var value in group.Select(g => g.First!.Value.Value))
            {
                foreach (var label in Spaces(value).SelectMany(at => Spaced(value[(at + 1)..])).Select(c => c.Label).Distinct())
                    counts[label] = counts.GetValueOrDefault(label) + 1;
            }

            inner.UnionWith(counts.Where(c => c.Value >= Enough && c.Value >= MostLines * group.Count()).Select(c => (group.Key, c.Key)));
        }

        return inner;
    }

    private static IEnumerable<int> Spaces(string text) => Enumerable.Range(0, text.Length).Where(i => text[i] == ' ');

    private static IEnumerable<(string Label, string Value)> Candidates(string line)
    {
        // ◎ 担当部署　商工観光課, ・担当課：総務課
        var text = ListLines.WithoutBullet(line);
        if (MarkedPattern.Match(text) is { Success: true } marked && LineKey.From(marked.Groups["l"].Value) is { Length: > 1 } key)
            yield return (key, marked.Groups["v"].Value);
        else
        {
            foreach (var spaced in Spaced(text))
                yield return spaced;
        }
    }

    // 担 当 課 総 務 課: words of two letters and more are labels alone, single letters only together.
    private static IEnumerable<(string Label, string Value)> Spaced(string text)
    {
        var letters = 0;
        for (int start = 0, end; start < text.Length && letters < MostLetters; start = end + 1)
        {
            end = text.IndexOf(' ', start);
            if (end <= 0 || end > LongestLabel || (end - start > 1 && start > 0))
                yield break;
            letters += end - start;
            var label = LineKey.From(text[..end]);
            if (label.Length >= 2 && LineKey.HasWords(label) && !label.Contains('。', StringComparison.Ordinal))
                yield return (label, text[(end + 1)..]);
            if (end - start > 1)
                yield break;
        }
    }
}
