using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Outline;

/// <summary>What words and signs say about names of departments.</summary>
internal static class DepartmentWords
{
    public const string Opening = "(（［[【〔";
    public const string Closing = ")）］]】〕";

    public const string Ending = "department.ending";
    public const string Above = "department.above";
    public const string Below = "department.below";
    public const string Team = "department.team";
    public const string Lead = "department.lead";
    public const string Support = "department.support";

    private const int LongestProseless = 24;

    // Kana that end a name: まちづくり, いきいきプラザ.
    private static readonly WordList KanaNames = WordList.Grammar("department.kana");
    private static readonly WordList Nothing = WordList.Grammar("department.none");
    private static readonly WordList Others = WordList.Grammar("department.others");
    private static readonly WordList Offices = WordList.Grammar("department.office");

    /// <summary>Whether the text ends as the role's words do.</summary>
    public static bool Ends(string name, string role)
    {
        foreach (var word in Vocabulary.Standard.WordsOf(role).Keys)
        {
            if (name.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether the text is one of the role's words.</summary>
    public static bool Is(string text, string role) =>
        Vocabulary.Standard.Strength(role, Vocabulary.Key(text).Trim('【', '】', '(', ')', '[', ']', ':', '■', '◆', '●', '・')) > 0;

    /// <summary>Whether the text only announces names: 担当, 所管課.</summary>
    public static bool IsLabel(string text) => Vocabulary.Standard.Strength("department", Vocabulary.Key(text)) > 0;

    /// <summary>Whether a piece goes on as sentences do: no name has を or ends in inflection.</summary>
    public static bool IsProse(string piece)
    {
        if (piece.AsSpan().IndexOfAny("。をんよね") >= 0 && !Ends(piece, Ending))
            return true;
        if (piece.Contains('を', StringComparison.Ordinal) || (piece.Length > LongestProseless && !Ends(piece, Ending)))
            return true;
        return piece[^1] is >= 'ぁ' and <= 'ん' && KanaNames.EndOf(piece) is null
            && !Ends(piece, Ending);
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
