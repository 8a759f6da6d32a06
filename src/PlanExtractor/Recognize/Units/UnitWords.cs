using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Units;

/// <summary>
/// What the vocabulary says of labels and titles. A strong word counts wherever it stands in a label, a weak one only alone.
/// </summary>
internal sealed class UnitWords
{
    private const int LongestLabel = 24;
    private const double Strong = 3;

    // In this order: 目標とするべき状況 is a state before 目標 is an aim; 主な取組とスケジュール is a schedule before it is an effort.
    private static readonly (string Role, SlotKinds Kind, string Name)[] Order =
    [
        ("slot.schedule", SlotKinds.Schedule, "schedule"),
        ("slot.department", SlotKinds.Department, "department"),
        ("label.department", SlotKinds.Department, "department"),
        ("slot.goalState", SlotKinds.GoalState, "goalState"),
        ("slot.kpi", SlotKinds.Kpi, "kpi"),
        ("slot.pastEfforts", SlotKinds.PastEfforts, "pastEfforts"),
        ("slot.currentState", SlotKinds.CurrentState, "currentState"),
        ("slot.plannedEfforts", SlotKinds.PlannedEfforts, "plannedEfforts"),
        ("slot.purpose", SlotKinds.Purpose, "purpose"),
    ];

    private readonly (Matcher Words, SlotKinds Kind, string Name)[] _kinds;
    private readonly Dictionary<string, (SlotKinds Kind, string? Name)> _known = new(StringComparer.Ordinal);
    private readonly Matcher _title;
    private readonly Matcher _number;
    private readonly Matcher _about;
    private readonly HashSet<string> _parts;
    private readonly int _longestPart;
    private readonly string[] _captions;
    private readonly string[] _departments;

    public UnitWords(Vocabulary words)
    {
        _kinds = [.. Order.Select(o => (new Matcher(words, o.Role), o.Kind, o.Name))];
        _title = new Matcher(words, "unit.title");
        _number = new Matcher(words, "unit.number");
        _about = new Matcher(words, "unit.about");
        _parts = [.. words.WordsOf("unit.labelPart").Keys];
        _longestPart = _parts.Count == 0 ? 0 : _parts.Max(p => p.Length);
        _departments = [.. words.WordsOf("unit.departmentEnd").Keys];
        _captions = [.. words.WordsOf("unit.caption").Keys];
    }

    /// <summary>What a label announces, given by its <see cref="LineKey"/>.</summary>
    public SlotKinds KindOf(string key) => Find(key).Kind;

    /// <summary>Lets a label of this document announce departments.</summary>
    public void AddDepartment(string key) => _known[key] = (SlotKinds.Department, "department");

    /// <summary>Name of what a label announces, or null.</summary>
    public string? NameOf(string key) => Find(key).Name;

    /// <summary>事業名, 実施項目: what follows is a title.</summary>
    public bool AnnouncesTitle(string key) => IsLabel(key) && _title.Speaks(key);

    /// <summary>整理番号, No.</summary>
    public bool AnnouncesNumber(string key) => _number.Speaks(key);

    /// <summary>推進体制, 進行管理: about the plan, not an action.</summary>
    public bool IsAboutPlan(string key) => _about.Speaks(key);

    /// <summary>…課, …室: the name of a department, and of nothing else.</summary>
    public bool EndsAsDepartment(string name) => Array.Exists(_departments, d => name.EndsWith(d, StringComparison.Ordinal));

    /// <summary>図表, 出典, 資料.</summary>
    public bool BeginsAsCaption(string key) => Array.Exists(_captions, c => key.StartsWith(c, StringComparison.Ordinal));

    /// <summary>Whether the key is put together from words of labels alone: これまでの取組と課題.</summary>
    public bool IsLabelAlone(string key)
    {
        var reached = new bool[key.Length + 1];
        reached[0] = true;
        for (var i = 0; i < key.Length; i++)
        {
            for (var n = 1; reached[i] && n <= Math.Min(_longestPart, key.Length - i); n++)
                reached[i + n] |= _parts.Contains(key.Substring(i, n));
        }

        return key.Length > 0 && reached[^1];
    }

    private (SlotKinds Kind, string? Name) Find(string key)
    {
        if (!IsLabel(key))
            return (SlotKinds.None, null);
        if (_known.TryGetValue(key, out var known))
            return known;
        var (_, kind, name) = Array.Find(_kinds, k => k.Words.Speaks(key));
        return _known[key] = (kind, name);
    }

    private static bool IsLabel(string key) => key.Length is > 0 and <= LongestLabel && !key.Contains('。', StringComparison.Ordinal);

    private sealed class Matcher(Vocabulary words, string role)
    {
        private readonly string[] _inside = [.. words.WordsOf(role).Where(w => w.Value >= Strong).Select(w => w.Key)];
        private readonly HashSet<string> _alone = [.. words.WordsOf(role).Where(w => w.Value < Strong).Select(w => w.Key)];

        public bool Speaks(string key) => _alone.Contains(key) || Array.Exists(_inside, w => key.Contains(w, StringComparison.Ordinal));
    }
}
