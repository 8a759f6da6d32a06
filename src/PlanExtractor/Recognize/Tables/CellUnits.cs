using System.Globalization;
using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Tables;

/// <summary>
/// Units that stand beside a value and not with it: in a column of their own, in brackets after a name or header, in the caption.
/// </summary>
internal static partial class CellUnits
{
    private static readonly string[] Scales = ["十億", "百億", "百万", "十", "百", "千", "万", "億"];

    // 予約の割合（％） | 小学校数（累計・校） | 登録者数［人］
    [GeneratedRegex(@"[(（\[［](?<u>[^()（）\[\]［］]{1,10})[)）\]］]$")]
    private static partial Regex AtEnd { get; }

    // （単位：百万円）
    [GeneratedRegex(@"単位[:：\s]\s*(?<u>[^)）\s、，,]{1,8})")]
    private static partial Regex InCaptionPattern { get; }

    // t-CO2 | 千kWh | %
    [GeneratedRegex(@"^(?:千|万|百万)?[A-Za-z%‰℃][A-Za-z0-9%/²³\-]*$")]
    private static partial Regex LatinUnit { get; }

    /// <summary>
    /// The unit at the end of a name, and the name without it: <c>予約の割合（％）</c>; the name itself where its bracket says something else.
    /// </summary>
    public static (string Name, string? Unit) OfName(string name, TableWords words)
    {
        var match = AtEnd.Match(name);
        if (!match.Success)
            return (name, null);
        var inside = match.Groups["u"].Value.Split('・', '、', '，')[^1].Trim();
        if (!IsUnit(inside, words) && !IsCounted(name[..match.Index], inside))
            return (name, null);
        var rest = match.Groups["u"].Value.Length > inside.Length ? match.Groups["u"].Value[..^(inside.Length + 1)] : "";
        return (name[..match.Index].TrimEnd() + (rest.Length > 0 ? $"（{rest}）" : ""), inside);
    }

    /// <summary>The unit in the brackets of a header: <c>目標値（人）</c>; null where none stands there.</summary>
    public static string? OfHeader(IEnumerable<string> path, TableWords words) =>
        path.SelectMany(HeaderText.Brackets).FirstOrDefault(b => IsUnit(b, words));

    /// <summary>The unit of a caption: <c>（単位：人）</c>.</summary>
    public static string? OfCaption(string? caption) =>
        caption is not null && InCaptionPattern.Match(caption) is { Success: true } match ? match.Groups["u"].Value : null;

    /// <summary>The value with a unit that stands elsewhere; a unit of its own stays.</summary>
    public static Measure With(Measure value, string? unit)
    {
        if (value.Value is not { } number || unit is null || JapaneseText.Tidy(unit.Replace('\n', ' ')) is not { Length: > 0 } tidy
            || Measures.IsNone(tidy))
            return value;
        if (value.Unit is { } own && (Array.IndexOf(Scales, own) < 0 || tidy.StartsWith(own, StringComparison.Ordinal)))
            return value;
        var whole = value.Unit + tidy;
        var plain = Math.Abs(number).ToString(CultureInfo.InvariantCulture) + whole;
        return Measures.Read(plain) is { IsRead: true, Value: { Unit: { } known } read } && read.Value == Math.Abs(number)
            && !(whole.Length > known.Length && whole.StartsWith(known, StringComparison.Ordinal))
            ? value with
            {
                Unit = read.Unit,
                NormalizedValue = Math.Sign(number) * read.NormalizedValue,
                NormalizedUnit = read.NormalizedUnit,
                Kind = value.Kind == MeasureKind.Absolute ? read.Kind : value.Kind
            }
            : value with { Unit = whole, NormalizedValue = number, NormalizedUnit = whole };
    }

    // 協定を結んだ事業所数（事業所）: whatever the word is, it is what the name counts.
    private static bool IsCounted(string name, string word) =>
        word.Length > 1 && name.Contains(word, StringComparison.Ordinal) && name.EndsWith('数') && !JapaneseText.HasDigit(word);

    private static bool IsUnit(string text, TableWords words)
    {
        var key = Vocabulary.Key(text);
        var scale = Array.Find(Scales, s => key.StartsWith(s, StringComparison.Ordinal) && key.Length > s.Length);
        return words.Is("cell.unit", key) || (scale is not null && words.Is("cell.unit", key[scale.Length..]))
            || (LatinUnit.IsMatch(key) && !YearText.IsYear(text));
    }
}
