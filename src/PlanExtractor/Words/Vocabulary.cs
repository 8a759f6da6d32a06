using System.Collections.Frozen;
using System.Globalization;
using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;

namespace PlanExtractor.Words;

/// <summary>
/// The words by which plans name things, with the roles they speak for: <c>baseline 3 現状値 基準値</c>. Data, not code: the
/// assembly carries <c>vocabulary.tsv</c>, and users may add a file of their own.
/// </summary>
public sealed class Vocabulary
{
    /// <summary>
    /// With this begin the roles of words by which sentences, values and names are taken apart. Those of the standard vocabulary hold for
    /// all documents; nothing can be added to them.
    /// </summary>
    internal const string Grammar = "grammar.";

    private readonly FrozenDictionary<string, FrozenDictionary<string, double>> _roles;

    private readonly FrozenDictionary<string, IReadOnlyList<string>> _written;

    private Vocabulary(
        Dictionary<string, Dictionary<string, double>> roles, IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> written)
    {
        _roles = roles.ToFrozenDictionary(
            r => r.Key, r => r.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        _written = written.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The vocabulary that the assembly carries.</summary>
    public static Vocabulary Standard { get; } = Load();

    /// <summary>All roles, in ordinal order.</summary>
    public IEnumerable<string> Roles => _roles.Keys.Order(StringComparer.Ordinal);

    /// <summary>The words of a role with their strengths; empty for a role that is not known.</summary>
    public IReadOnlyDictionary<string, double> WordsOf(string role) =>
        _roles.TryGetValue(role, out var words) ? words : FrozenDictionary<string, double>.Empty;

    /// <summary>The words of a role as the file writes them, in its order; empty for a role that is not known.</summary>
    internal IReadOnlyList<string> WrittenOf(string role) => _written.TryGetValue(role, out var words) ? words : [];

    /// <summary>How strongly a word, given by its <see cref="Key"/>, speaks for a role: 3 strongly, 1.5 weakly, 0 not at all.</summary>
    public double Strength(string role, string key) =>
        _roles.TryGetValue(role, out var words) && words.TryGetValue(key, out var strength) ? strength : 0;

    /// <summary>The form in which words are compared: <see cref="JapaneseText.Key"/>, with 取り組み and 取組み as 取組.</summary>
    public static string Key(string text)
    {
        var key = JapaneseText.Key(text);
        return !key.Contains('組', StringComparison.Ordinal) ? key
            : key.Replace("取り組み", "取組", StringComparison.Ordinal).Replace("取組み", "取組", StringComparison.Ordinal);
    }

    /// <summary>Reads a vocabulary: lines of role, strength and words, separated by tabs; <c>#</c> begins a remark.</summary>
    /// <returns>Broken, with the number of the line, where a line has another form.</returns>
    public static Reading<Vocabulary> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var roles = new Dictionary<string, Dictionary<string, double>>(StringComparer.Ordinal);
        var written = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var number = 0;
        foreach (var line in text.Split('\n').Select(l => l.TrimEnd('\r', ' ')))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.Split('\t') is not [{ Length: > 0 } role, var strengthText, { Length: > 0 } words]
                || !double.TryParse(strengthText, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var strength)
                || strength is not (> 0 and <= 10))
                return Reading<Vocabulary>.Broken("vocabulary-line",
                    $"line {number}: expected a role, a strength above 0 up to 10 and words, separated by tabs");
            if (!roles.TryGetValue(role, out var known))
            {
                roles.Add(role, known = new Dictionary<string, double>(StringComparer.Ordinal));
                written.Add(role, []);
            }

            foreach (var word in words.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries))
            {
                var key = Key(word);
                if (key.Length == 0)
                    return Reading<Vocabulary>.Broken("vocabulary-line", $"line {number}: a word without any letter");
                known[key] = Math.Max(strength, known.GetValueOrDefault(key));
                written[role].Add(word);
            }
        }

        return Reading<Vocabulary>.Of(new Vocabulary(roles,
            written.Select(w => KeyValuePair.Create(w.Key, (IReadOnlyList<string>)w.Value))));
    }

    /// <summary>Both vocabularies; of a word in both the strength of the second counts.</summary>
    public Vocabulary With(Vocabulary more)
    {
        ArgumentNullException.ThrowIfNull(more);
        var roles = _roles.ToDictionary(r => r.Key, r => r.Value.ToDictionary(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (role, words) in more._roles)
        {
            if (!roles.TryGetValue(role, out var known))
                roles.Add(role, known = new Dictionary<string, double>(StringComparer.Ordinal));
            foreach (var (word, strength) in words)
                known[word] = strength;
        }

        return new Vocabulary(roles, roles.Keys.Select(
            r => KeyValuePair.Create(r, (IReadOnlyList<string>)[.. WrittenOf(r), .. more.WrittenOf(r)])));
    }

    private static Vocabulary Load()
    {
        using var stream = typeof(Vocabulary).Assembly.GetManifestResourceStream("PlanExtractor.Words.vocabulary.tsv")!;
        using var reader = new StreamReader(stream);
        return Read(reader.ReadToEnd()).Value!;
    }
}
