using System.Text.RegularExpressions;
using PlanExtractor.Words;

namespace PlanExtractor.Tests.Words;

/// <summary>
/// The words by which plans name things stand in <c>vocabulary.tsv</c>: no literal of the stages that read plans holds one.
/// </summary>
public sealed partial class LabelWordsTest
{
    private static readonly string[] Stages = ["Layout/", "Outline/", "Recognize/", "Resolve/"];

    // What values are made of is no label: eras and years, bounds, scale words, the word before a unit, numerals, kinds of places.
    private static readonly string[] Values =
    [
        "令和", "平成", "昭和", "年度", "時点", "以上", "以下", "以内", "未満", "程度", "十億", "百億", "百万", "単位", "一二三四五六七八九十", "都道府県", "市区町村",
    ];

    private static readonly Dictionary<string, string> Apart = new(StringComparer.Ordinal)
    {
        ["Outline/Quantities.cs"] = "sets of letters: counters, and what follows them",
        ["Resolve/MunicipalityRegister.cs"] = "sets of letters and kinds of municipalities, which the register has",
        ["Resolve/MunicipalityResolver.cs"] = "how names of municipalities end, and what then goes on with a name of something else",
        ["Resolve/YearProblems.cs"] = "a set of letters: how eras begin",
    };

    // Hiragana of the grammar are inflections (です, した, する).
    private static readonly string[] Words =
    [
        .. Vocabulary.Standard.Roles
            .SelectMany(r => Vocabulary.Standard.WrittenOf(r)
                .Where(w => Letters.IsMatch(w) && (IsName(r) || w.Any(c => c is not (>= 'ぁ' and <= 'ん'))))).Distinct(),
    ];

    // unit.labelPart are pieces of labels: する, べき.
    private static bool IsName(string role) => role != "unit.labelPart" && !role.StartsWith(Vocabulary.Grammar, StringComparison.Ordinal);

    private static IEnumerable<string> Files() =>
        Repository.Sources.Select(s => s.Path).Where(p => Array.Exists(Stages, s => p.StartsWith(s, StringComparison.Ordinal)));

    [TestCaseSource(nameof(Files))]
    public void Literals_OfAStage_HoldNoLabelWord(string path)
    {
        var found = Found(Repository.Sources.First(s => s.Path == path).Text).ToList();
        Assert.That(found, Apart.ContainsKey(path) ? Is.Not.Empty : Is.Empty, Apart.GetValueOrDefault(path, "words go to vocabulary.tsv"));
    }

    [TestCase("""x.Contains("現状", y)""", "現状")]
    [TestCase("""[GeneratedRegex(@"^(?:令和|平成)[0-9]年度(?:実績|KPI)$")]""", "実績 KPI")]
    [TestCase("""var a = $"{b}スケジュール";""", "スケジュール")]
    [TestCase("""var a = "\"目標値\""; // 現状""", "目標値")]
    [TestCase("""c is '課' or '係'; // "現状" """, "")]
    [TestCase("""[GeneratedRegex(@"[年月日現状]令和[0-9]+年度")]""", "")]
    [TestCase("""log.Warn("years-unknown", $"no year in 現状値 of {x}");""", "")]
    [TestCase("""/* "現状" */ x.EndsWith("から", y)""", "")]
    public void Found_Code_IsItsLabelWords(string code, string words) =>
        Assert.That(Found(code).SelectMany(f => f.Split(' ')), Is.EqualTo(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    // The words of each literal; a message, which is English, may show some.
    private static IEnumerable<string> Found(string code)
    {
        foreach (var literal in Token.Matches(code).Select(m => m.Groups["s"]).Where(g => g.Success && !Message.IsMatch(g.Value)))
        {
            var text = Values.Aggregate(Set.Replace(literal.Value, "[]"), (t, v) => t.Replace(v, "_", StringComparison.Ordinal));
            var kana = Words.Where(w => !Kanji.IsMatch(w) && text.Contains(w, StringComparison.Ordinal));
            if (string.Join(' ', Kanji.Matches(text).Select(m => m.Value).Concat(kana)) is { Length: > 0 } words)
                yield return words;
        }
    }

    // A comment or a letter, else a literal: "…", @"…", $"…", three quotes
    [GeneratedRegex("""(?://[^\n]*|/\*[\s\S]*?\*/|'(?:\\[^\n]|[^'\\])[^'\n]{0,4}')"""
        + """|(?<s>\"{3}[\s\S]*?\"{3}|[$@]*@[$@]*"(?:[^"]|"")*"|"(?:\\.|[^"\\\n])*")""")]
    private static partial Regex Token { get; }

    // no line of the cover
    [GeneratedRegex("[a-z]{2,} [a-z]+ [a-z]{2,}")]
    private static partial Regex Message { get; }

    // [0-9０-９元]
    [GeneratedRegex(@"\[(?:\\.|[^\]\\])*\]")]
    private static partial Regex Set { get; }

    // 現状 | 目標値
    [GeneratedRegex(@"[々\u4E00-\u9FFF]{2,}")]
    private static partial Regex Kanji { get; }

    // 現状 | スケジュール | めざす | KPI
    [GeneratedRegex(@"^(?:[ぁ-んァ-ヶー々\u4E00-\u9FFF]{2,}|K[PG]I)$")]
    private static partial Regex Letters { get; }
}
