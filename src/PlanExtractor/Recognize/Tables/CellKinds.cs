using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize.Kpis;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Tells the kinds of cells by the readers of values, years and departments, and by words.</summary>
internal sealed partial class CellKinds(TableWords words)
{
    private const int LongestName = 32;
    private const int LongestMeasurable = 48;
    private const string Marks = "○●◎◯□■☆★▲△×✕✓✔◇◆〇→⇒➔➡⇨▶▷►>＞-－―ー─━=＝█▬⇔↔";

    // Cells repeat each other: 実施, ⇒, the years of a header.
    private readonly Dictionary<string, CellKind> _known = new(StringComparer.Ordinal);

    // 1-1 | 2-3 behind 施策 | A301 | A-1 | Ⅱ-1 | 安全-1
    [GeneratedRegex(@"^(?:[A-Z]{0,2}\d{1,4}|[IVX]{1,4}|[A-Z](?=[-‐.]))(?:[-‐.]\d{1,3})*[.)]?$")]
    private static partial Regex Code { get; }

    // 1,250 | 12.5
    [GeneratedRegex(@"^\d[\d,]*(?:\.\d+)?$")]
    private static partial Regex PlainNumber { get; }

    // 令和6年5月21日 | R6.5.21
    [GeneratedRegex(@"^(?:令和|平成|[RH]|20)?[元\d]*年?度?\d*[年月.]\d*[月日.]")]
    private static partial Regex DateStart { get; }

    /// <summary>The kind of a cell's text.</summary>
    public CellKind Read(string text)
    {
        var trimmed = text.Trim();
        return _known.TryGetValue(trimmed, out var kind) ? kind : _known[trimmed] = ReadTrimmed(trimmed);
    }

    /// <summary>Whether a cell says that there is no value: ―, 設定しない, 協議中, 【要確認】.</summary>
    public bool IsNone(string text) =>
        Measures.IsNone(text) || IsRemarkedNone(text)
            || words.Is("cell.none", Vocabulary.Key(text).Trim('【', '】', '[', ']', '(', ')', '※', '。'));

    // －（未実施）, ―（令和７年度に開始）: a dash with the reason.
    private static bool IsRemarkedNone(string text) => text.Length > 2 && text[^1] is ')' or '）'
        && text.IndexOfAny(['(', '（']) is > 0 and var open && Measures.IsNone(text[..open]) && Measures.FindAll(text[open..]).Count == 0;

    private CellKind ReadTrimmed(string text)
    {
        var key = Vocabulary.Key(text);
        if (key.Length == 0)
            return CellKind.Blank;
        if (IsNone(text))
            return CellKind.None;
        if (words.Is("cell.trend", key))
            return CellKind.Trend;
        if (key.All(c => Marks.Contains(c, StringComparison.Ordinal)))
            return CellKind.Mark;
        if (words.HeaderOf(text).IsYear)
            return CellKind.Year;
        if (IsRowRole(text, key))
            return CellKind.RowRole;
        if (key.Length < 26 && DateStart.IsMatch(key)
            && (key.Contains('月', StringComparison.Ordinal) || key.Contains('日', StringComparison.Ordinal)))
            return CellKind.Date;
        if (Code.IsMatch(key[(words.Finders.CodeWords.At(key, 0)?.Length ?? 0)..]) && !PlainNumber.IsMatch(key))
            return CellKind.Code;
        if (words.Is("cell.unit", key))
            return CellKind.Unit;
        return OfValue(text) ?? OfWords(text, key);
    }

    private CellKind? OfValue(string text)
    {
        var arrow = Arrows.Find(text, 0);
        if (arrow.Length > 0)
            return (Measures.FindAll(text[..arrow.At]).Count > 0 || IsNone(text[..arrow.At].Trim()))
                && Measures.FindAll(text[(arrow.At + arrow.Length)..]).Count > 0
                ? CellKind.Change
                : null;
        if (WholeMeasure.Read(text) is { } measure)
            return measure.Unit is null ? CellKind.Number : CellKind.Measure;
        return !text.Contains('。', StringComparison.Ordinal) && text.Length <= 120 && Measures.FindAll(text).Count >= 2
            && HasOwnValues(text) ? CellKind.Several : null;
    }

    // Every line or half of it ends in a value.
    private static bool HasOwnValues(string text) =>
        text.Split('\n', '、', ' ', '\u3000').Where(l => l.Trim().Length > 0)
            .Count(l => Measures.FindAll(l) is [.., var last] && AimText.SkipBrackets(l, last.End) == l.TrimEnd().Length) >= 2;

    private CellKind OfWords(string whole, string wholeKey)
    {
        var text = CellRemark.Without(whole);
        var key = text.Length < whole.Length ? Vocabulary.Key(text) : wholeKey;
        if (IsDepartments(text))
            return CellKind.Departments;
        var core = words.HeaderOf(text).Bare;
        if (key.Contains('。', StringComparison.Ordinal) || key.Length > 100 || text.Count(c => c == '\n') >= 4)
            return CellKind.Prose;
        var isAction = words.EndsIn("cell.action", core);
        if (words.EndsIn("cell.measurable", core) && !isAction)
            return CellKind.MeasurableName;
        return key.Length > LongestMeasurable ? CellKind.Prose
            : isAction ? CellKind.ActionName : key.Length <= LongestName ? CellKind.Name : CellKind.Prose;
    }

    private bool IsRowRole(string text, string key)
    {
        if (key.Length > 16)
            return false;
        var header = words.HeaderOf(text);
        var word = header.Bare.Length > 0 ? header.Bare : header.InBrackets;
        return word.Length > 0
            && Array.Exists(["row.target", "row.actual", "baseline", "milestone", "target"], r => words.Strength(r, word) >= 3);
    }

    // 総務課、教育課 | 国、県、町 | 観光協会、旅館組合 | 町
    private bool IsDepartments(string text)
    {
        if (DepartmentText.IsNames(text))
            return true;
        var names = JapaneseText.Tidy(text).Split(['、', ',', '，', '・', '\n', '/', '／', ' ', '\u3000'],
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return names.Length is > 0 and <= 12 && Array.TrueForAll(names,
            n => n.Length <= 16 && words.EndingStrength("cell.department", Vocabulary.Key(n)) >= (names.Length > 1 ? 1 : 3));
    }
}
