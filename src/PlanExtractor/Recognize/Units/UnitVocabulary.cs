using System.Buffers;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Units;

/// <summary>The vocabulary's words of labels and titles, made ready for looking up once for all documents.</summary>
internal sealed class UnitVocabulary
{
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

    private static readonly UnitVocabulary Standard = new(Vocabulary.Standard);

    private UnitVocabulary(Vocabulary words)
    {
        Kinds = [.. Order.Select(o => (new RoleWords(words, o.Role), o.Kind, o.Name))];
        Title = new RoleWords(words, "unit.title");
        Number = new RoleWords(words, "unit.number");
        Goal = new RoleWords(words, "unit.goal");
        About = new RoleWords(words, "unit.about");
        LabelParts = words.WordsOf("unit.labelPart").Keys.ToHashSet(StringComparer.Ordinal);
        LongestPart = LabelParts.Count == 0 ? 0 : LabelParts.Max(p => p.Length);
        Departments = [.. words.WordsOf("unit.departmentEnd").Keys];
        Captions = [.. words.WordsOf("unit.caption").Keys];
    }

    /// <summary>What slots announce, the first that speaks counts.</summary>
    public (RoleWords Words, SlotKinds Kind, string Name)[] Kinds { get; }

    /// <summary>事業名, 実施項目.</summary>
    public RoleWords Title { get; }

    /// <summary>整理番号, No.</summary>
    public RoleWords Number { get; }

    /// <summary>基本目標, 基本方針.</summary>
    public RoleWords Goal { get; }

    /// <summary>推進体制, 進行管理.</summary>
    public RoleWords About { get; }

    /// <summary>Words of which labels are put together.</summary>
    public HashSet<string> LabelParts { get; }

    /// <summary>Letters of the longest of the <see cref="LabelParts"/>.</summary>
    public int LongestPart { get; }

    /// <summary>With what names of departments end.</summary>
    public string[] Departments { get; }

    /// <summary>図表, 出典.</summary>
    public string[] Captions { get; }

    /// <summary>The words of a vocabulary.</summary>
    public static UnitVocabulary For(Vocabulary vocabulary) =>
        ReferenceEquals(vocabulary, Vocabulary.Standard) ? Standard : new UnitVocabulary(vocabulary);
}

/// <summary>The words of a role: a strong one counts wherever it stands in a label, a weak one only alone.</summary>
internal sealed class RoleWords(Vocabulary words, string role)
{
    private const double Strong = 3;

    private readonly SearchValues<string> _inside = SearchValues.Create(
        [.. words.WordsOf(role).Where(w => w.Value >= Strong).Select(w => w.Key)], StringComparison.Ordinal);

    private readonly HashSet<string> _alone = [.. words.WordsOf(role).Where(w => w.Value < Strong).Select(w => w.Key)];

    /// <summary>Whether the label, given by its <see cref="LineKey"/>, says what the role is for.</summary>
    public bool Speaks(string key) => _alone.Contains(key) || key.AsSpan().ContainsAny(_inside);
}
