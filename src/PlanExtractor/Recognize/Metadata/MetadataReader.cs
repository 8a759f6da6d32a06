using System.Text.RegularExpressions;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Metadata;

/// <summary>Reads title, dates, period and parent plans from cover and text.</summary>
internal static partial class MetadataReader
{
    // 第３期 | 土庄町まち・ひと・しごと創生 | 総合戦略
    private const int MostAbove = 2;
    private const int LongestKind = 6;

    private static readonly WordList PlanWords = WordList.Grammar("plan.name");
    private static readonly WordList Editions = WordList.Grammar("plan.edition");
    private static readonly WordList Terms = WordList.Grammar("plan.term");
    private static readonly WordList Kinds = WordList.Grammar("plan.kind");
    private static readonly WordList Nouns = WordList.Grammar("plan.noun");

    // 計画(案), 戦略【改訂版】, 計画（令和2年度〜令和6年度）
    [GeneratedRegex(@"[ 　]*[(（【\[〔＜~～-][^()（）【】]{1,40}[)）】\]〕＞~～-][ 　]*$")]
    private static partial Regex TitleTail { get; }

    /// <summary>What the document says of itself.</summary>
    public static MetadataDraft Read(PlanOutline outline)
    {
        ArgumentNullException.ThrowIfNull(outline);
        var cover = outline.Cover.OfType<TextBlock>().ToList();
        var title = Title(cover) ?? Title([.. outline.Sections.Take(3).Select(s => new TextBlock(s.Title, s.HeadingEvidence))]);
        var (established, revised) = CoverDates.Read(cover, outline);
        return new MetadataDraft(title?.Text ?? "", title?.Evidence, established, revised, PeriodReader.Read(outline),
            ParentPlanReader.Read(outline, title?.Text ?? ""));
    }

    // The first line of the cover that ends as a plan's name does, with the lines that are parts of the name: ○○市 | 第３次 above it,
    // 実施計画 | （第２期） below.
    private static TextBlock? Title(IReadOnlyList<TextBlock> lines)
    {
        for (var i = 0; i < lines.Count && i < 20; i++)
        {
            var text = lines[i].Text;
            if (text.Length > 60 || text.Contains('。', StringComparison.Ordinal) || !IsPlanName(text))
                continue;
            var title = lines[i];
            for (var above = i - 1; above >= Math.Max(0, i - MostAbove) && BeginsName(lines[above].Text, title.Text); above--)
                title = new TextBlock(lines[above].Text + " " + title.Text, lines[above].Evidence.Through(title.Evidence));
            if (i + 1 < lines.Count && EndsName(JapaneseText.Tidy(lines[i + 1].Text)))
                title = new TextBlock(title.Text + " " + lines[i + 1].Text, title.Evidence.Through(lines[i + 1].Evidence));
            return title;
        }

        return null;
    }

    private static bool BeginsName(string before, string title) =>
        !title.Contains(JapaneseText.Tidy(before), StringComparison.Ordinal)
            && (IsNameAlone(JapaneseText.Tidy(before)) || Edition.IsMatch(JapaneseText.Tidy(before))
                || (title.Length <= LongestKind && OpensName.IsMatch(JapaneseText.Tidy(before))));

    // 土庄町まち・ひと・しごと創生, over 総合戦略
    [GeneratedRegex(@"^[^\s0-9０-９。、：:（(]{1,7}[市町村区県][^\s0-9０-９。、：:（(長]{2,20}$")]
    private static partial Regex OpensName { get; }

    // 第２次 | 第５次若葉市行財政改革: a name that is not whole yet
    [GeneratedRegex(@"^第 ?[0-9０-９一二三四五六七八九十]{1,2} ?[次期][^。、：:0-9０-９]{0,20}$")]
    private static partial Regex Edition { get; }

    // 第２期 | （第２期）
    [GeneratedRegex(@"^(?<o>[(（])?第 ?[0-9０-９一二三四五六七八九十]{1,2} ?[次期](?(o)[)）]$)")]
    private static partial Regex Term { get; }

    // 前期基本計画 | 実施計画 | （第２期）
    private static bool EndsName(string text)
    {
        var term = Term.Match(text);
        if (term.Groups["o"].Success)
            return true;
        var at = term.Success ? term.Length : Terms.At(text, 0)?.Length ?? 0;
        return Kinds.At(text, at) is { } kind && Nouns.Has(text[(at + kind.Length)..]);
    }

    private static bool IsPlanName(string text)
    {
        var tidy = JapaneseText.Tidy(text);
        // 計画 概要版
        var core = Editions.EndOf(tidy) is { } edition ? tidy[..^edition.Length].TrimEnd() : TitleTail.Replace(tidy, "");
        return PlanWords.EndOf(core) is not null && core.Length >= 4;
    }

    private static bool IsNameAlone(string text) =>
        text.Length is >= 2 and <= 12 && text[^1] is '市' or '町' or '村' or '区' or '県' or '府' or '都' or '道';
}
