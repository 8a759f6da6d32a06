using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Outline;

/// <summary>What words and signs say about names of departments.</summary>
internal static class DepartmentWords
{
    public const string Opening = "(（［[【〔";
    public const string Closing = ")）］]】〕";

    public static readonly WordList Ending = WordList.Keys(Vocabulary.Standard, "department.ending");
    public static readonly WordList Above = WordList.Keys(Vocabulary.Standard, "department.above");
    public static readonly WordList Below = WordList.Keys(Vocabulary.Standard, "department.below");
    public static readonly WordList Team = WordList.Keys(Vocabulary.Standard, "department.team");

    private static readonly WordList Lead = WordList.Keys(Vocabulary.Standard, "department.lead");
    private static readonly WordList Support = WordList.Keys(Vocabulary.Standard, "department.support");

    private const int LongestProseless = 24;

    private static readonly char[] AroundLabel = ['【', '】', '(', ')', '[', ']', ':', '■', '◆', '●', '・'];

    // Kana that end a name: まちづくり, いきいきプラザ.
    private static readonly WordList KanaNames = WordList.Grammar("department.kana");
    private static readonly WordList Nothing = WordList.Grammar("department.none");
    private static readonly WordList Others = WordList.Grammar("department.others");
    private static readonly WordList Offices = WordList.Grammar("department.office");

    /// <summary>The part that a label gives to the departments after it: 関係課 support, 主管課 lead, 担当課 neither.</summary>
    public static DepartmentRole? RoleOf(string label)
    {
        var word = Vocabulary.Key(label).Trim(AroundLabel);
        return Support.Has(word) ? DepartmentRole.Support : Lead.Has(word) ? DepartmentRole.Lead : null;
    }

    /// <summary>Whether the text only announces names: 担当, 所管課.</summary>
    public static bool IsLabel(string text) => Vocabulary.Standard.Strength("department", Vocabulary.Key(text)) > 0;

    /// <summary>Whether a piece is a name or belongs to one: it ends as names do, or as what stands above or below others.</summary>
    public static bool MayBePart(string piece) =>
        Ending.EndOf(piece) is not null || Above.EndOf(piece) is not null || Below.EndOf(piece) is not null;

    /// <summary>Whether a piece goes on as sentences do: no name has を or ends in inflection.</summary>
    public static bool IsProse(string piece)
    {
        if (piece.Contains('を', StringComparison.Ordinal))
            return true;
        return Ending.EndOf(piece) is null && (piece.Length > LongestProseless || piece.AsSpan().ContainsAny("。んよね")
            || (piece[^1] is >= 'ぁ' and <= 'ん' && KanaNames.EndOf(piece) is null));
    }

    /// <summary>Whether a name that may stand above others stands below them as well: 消防署, 支所.</summary>
    public static bool IsOffice(string name) => Offices.EndOf(name) is not null;

    /// <summary>総務課ほか is 総務課.</summary>
    public static string WithoutOthers(string name) => Others.EndOf(name) is { } others ? name[..^others.Length] : name;

    /// <summary>Whether a piece is no name at all: a dash, なし, a telephone number, a remark.</summary>
    public static bool IsNothing(string piece) =>
        piece.Length == 0 || piece[0] == '※' || (JapaneseText.Key(piece) is var key && (key is "-" or "ー" || Nothing.Has(key)))
            || piece.Count(JapaneseText.IsDigit) >= 5;
}
