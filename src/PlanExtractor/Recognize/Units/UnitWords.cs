using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Units;

/// <summary>
/// What the vocabulary says of labels and titles. A strong word counts wherever it stands in a label, a weak one only alone.
/// </summary>
internal sealed class UnitWords
{
    private const int LongestLabel = 24;

    private readonly UnitVocabulary _words;
    private readonly Dictionary<string, (SlotKinds Kind, string? Name)> _known = new(StringComparer.Ordinal);

    public UnitWords(Vocabulary words) => _words = UnitVocabulary.For(words);

    /// <summary>What a label announces, given by its <see cref="LineKey"/>.</summary>
    public SlotKinds KindOf(string key) => Find(key).Kind;

    /// <summary>Lets a label of this document announce departments.</summary>
    public void AddDepartment(string key) => _known[key] = (SlotKinds.Department, "department");

    /// <summary>Name of what a label announces, or null.</summary>
    public string? NameOf(string key) => Find(key).Name;

    /// <summary>事業名, 実施項目: what follows is a title.</summary>
    public bool AnnouncesTitle(string key) => IsLabel(key) && _words.Title.Speaks(key);

    /// <summary>整理番号, No.</summary>
    public bool AnnouncesNumber(string key) => _words.Number.Speaks(key);

    /// <summary>基本目標, 基本方針: what units of action are for.</summary>
    public bool NamesGoal(string key) => _words.Goal.Speaks(key);

    /// <summary>推進体制, 進行管理: about the plan, not an action.</summary>
    public bool IsAboutPlan(string key) => _words.About.Speaks(key);

    /// <summary>…課, …室: the name of a department, and of nothing else.</summary>
    public bool EndsAsDepartment(string name) => Array.Exists(_words.Departments, d => name.EndsWith(d, StringComparison.Ordinal));

    /// <summary>図表, 出典, 資料.</summary>
    public bool BeginsAsCaption(string key) => Array.Exists(_words.Captions, c => key.StartsWith(c, StringComparison.Ordinal));

    /// <summary>Whether the key is put together from words of labels alone: これまでの取組と課題.</summary>
    public bool IsLabelAlone(string key)
    {
        var parts = _words.LabelParts.GetAlternateLookup<ReadOnlySpan<char>>();
        var reached = new bool[key.Length + 1];
        reached[0] = true;
        for (var i = 0; i < key.Length; i++)
        {
            for (var n = 1; reached[i] && n <= Math.Min(_words.LongestPart, key.Length - i); n++)
                reached[i + n] |= parts.Contains(key.AsSpan(i, n));
        }

        return key.Length > 0 && reached[^1];
    }

    private (SlotKinds Kind, string? Name) Find(string key)
    {
        if (!IsLabel(key))
            return (SlotKinds.None, null);
        if (_known.TryGetValue(key, out var known))
            return known;
        var (_, kind, name) = Array.Find(_words.Kinds, k => k.Words.Speaks(key));
        return _known[key] = (kind, name);
    }

    private static bool IsLabel(string key) => key.Length is > 0 and <= LongestLabel && !key.Contains('。', StringComparison.Ordinal);
}
