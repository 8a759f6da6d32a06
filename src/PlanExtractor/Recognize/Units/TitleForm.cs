using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Units;

/// <summary>
/// Tells what may be a title of a unit: a noun phrase; no sentence, cut sentence, date, figure or caption, and not made of label words
/// alone.
/// </summary>
internal sealed partial class TitleForm(UnitWords words)
{
    private const int Shortest = 3;
    private const int Longest = 48;
    private const int LongestPlain = 22;
    private const int LongestNumbered = 60;

    // ・…, →…, ※…, 注1, 令和6年度の…, 第2次…, 12
    [GeneratedRegex(@"^(?:※|注[0-9:]|(?:図|表)(?:表|[0-9]| )|[→⇒▲・•*]|令和|平成|R[0-9]|第[0-9]+[次期]|[0-9]+ ?$)")]
    private static partial Regex WrongStart { get; }

    // …します, …である: a sentence; 「…を、」「…：」: a cut one
    [GeneratedRegex(@"。|(?:ます|です|である|した|ない)$|[、,:]$")]
    private static partial Regex Sentence { get; }

    // …を支援する: a sentence without a full stop, unless a number makes it a title
    [GeneratedRegex(@"(?:する|いる|れる)$")]
    private static partial Regex Verb { get; }

    // 1,234人, 令和6年4月1日～
    [GeneratedRegex(@"^[0-9,.%年月日~～\-()人件回円 ]+$")]
    private static partial Regex Figures { get; }

    // …、また関係機関と連携しながら: goes on long after a comma
    [GeneratedRegex(@"[^」)]、.{8}")]
    private static partial Regex Clauses { get; }

    // …の整備（仮称）
    [GeneratedRegex(@"\(.*$")]
    private static partial Regex Bracket { get; }

    /// <summary>Whether the text, given as <see cref="PlainText"/>, may be a title.</summary>
    /// <param name="title">Without its number.</param>
    /// <param name="isNumbered">Whether a number stands before it: then it may be long or end in a verb.</param>
    public bool IsTitle(string title, bool isNumbered = false)
    {
        if (title.Length < (isNumbered ? Shortest - 1 : Shortest) || title.Length > (isNumbered ? LongestNumbered : Longest)
            || IsNoTitle(title))
            return false;
        if (!isNumbered && (Verb.IsMatch(title) || (title.Length > LongestPlain && Clauses.IsMatch(title))))
            return false;
        return !IsDepartments(title) && !words.IsLabelAlone(LineKey.From(Bracket.Replace(title, "")));
    }

    // (主)福祉課 (副)地域交通室, but not 料理教室
    private bool IsDepartments(string text) =>
        DepartmentText.IsNames(text) && DepartmentText.Read(text) is var names
            && (names.Any(d => words.EndsAsDepartment(d.Name)) || names[0].Role is not null);

    /// <summary>Whether the form alone forbids that the text is a title or a label.</summary>
    public bool IsNoTitle(string text) =>
        Sentence.IsMatch(text) || WrongStart.IsMatch(text) || IsChange(text) || HoldsValues(text)
        || Figures.IsMatch(text) || words.BeginsAsCaption(text);

    // 12件 → 20件, ―▶90％以上（R10）
    private static bool IsChange(string text) => HasDigit(text) && Arrows.ArePassed(text);

    // 現状 1,860人(R6)目標 3,000人以上(R12), マンホールトイレの設置数 0基 30基
    private static bool HoldsValues(string text) =>
        HasDigit(text) && Measures.FindAll(text).Where(m => m.Value.Unit is not null).ToList() is [_, .., var last]
            && (last.End == text.Length || text[last.End] == '(');

    private static bool HasDigit(string text) => text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>The title as it is put out: without 【再掲】, ornaments and what line breaks left.</summary>
    public static (string Title, bool Restated) Clean(string title)
    {
        var (name, _, restated) = NameRemarks.Take(JapaneseText.Tidy(title.Replace('\n', ' ')));
        return (name.Trim(' ', '\u3000', '・', '　', '■', '◆', '●', '：', ':'), restated);
    }
}
