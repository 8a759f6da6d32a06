using System.Text.RegularExpressions;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// An aim as a sentence: <c>作成率を、令和５年度の11.5％から、令和８年度に40％、令和11年度に80％まで高めます。</c>,
/// <c>令和11年度までに、登録者を50人にする。</c>, <c>目標年度に排出量を基準年度比で51％削減する。</c> Sentences of the past state none.
/// </summary>
internal sealed partial class AimSentence : IKpiIdiom
{
    private const int LongestName = 60;

    /// <inheritdoc/>
    public string Name => "aim-sentence";

    /// <inheritdoc/>
    public double Confidence => 0.95;

    private const int LongestInflection = 4;

    // …に引き上げます | とします | をめざす | 以上とする | で行います | 削減する
    private static readonly WordList Verbs = WordList.Grammar("sentence.verb");

    // …しました | …となった | …ています | 届かず | 推計
    private static readonly WordList Past = WordList.Grammar("sentence.past");
    private static readonly WordList PastEnds = WordList.Grammar("sentence.pastEnd");

    // を減らします | を増やす: the direction is all that is aimed at
    private static readonly WordList Trends = WordList.Grammar("sentence.trend");

    // 国は | 県では
    private static readonly WordList Others = WordList.Grammar("sentence.others");
    private static readonly WordList OfOthers = WordList.Grammar("sentence.ofOthers");

    private static readonly WordList TargetYears = WordList.Grammar("sentence.targetYear");
    private static readonly WordList BaselineStarts = WordList.Grammar("sentence.baseline");
    private static readonly WordList BeforeBaseline = WordList.Grammar("sentence.before");

    /// <inheritdoc/>
    public Reading<IReadOnlyList<KpiDraft>> Read(AimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var text = item.Text.Trim().TrimEnd('。');
        if (item.Lines.Count > 1 || IsOfOthers(text) || Domain.Arrows.ArePassed(text))
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;
        var lead = LeadingYear(text);
        var (plain, brackets) = ApartBrackets(lead.Behind);
        return Topic(plain, item.IsMarked) is { } topic && Clause(topic.Values, brackets, lead.Year) is { } clause
            && Draft(item, topic.Name, clause) is { } kpi
            ? Reading<IReadOnlyList<KpiDraft>>.Of([kpi])
            : Reading<IReadOnlyList<KpiDraft>>.NotMine;
    }

    private static KpiDraft? Draft(AimItem item, string topic, ValueTail clause)
    {
        var (name, note, restated) = NameRemarks.Take(AimText.CleanName(topic.Trim()));
        if (name.Length is 0 or > LongestName || clause.Target is not { } stated)
            return null;
        name = name.Length > 2 && name[0] == '「' && name.IndexOf('」', StringComparison.Ordinal) == name.Length - 1 ? name[1..^1] : name;
        var (baseline, target) = AimSides.ShareUnit(clause.Baseline, stated);
        return new KpiDraft(name, baseline, target, item.Evidence)
        {
            Group = item.Group,
            Milestones = clause.Milestones,
            Note = note,
            Restated = restated,
            Direction = target.Value is null ? Directions.Read(target.Text) : null,
        };
    }

    // Brackets outside 「」 and behind the first value are read apart: （令和５年度　２か所）.
    private static (string Plain, IReadOnlyList<string> Brackets) ApartBrackets(string text)
    {
        var brackets = new List<string>();
        for (var open = text.Length - 1; open >= 0; open--)
        {
            if (text[open] is not ('(' or '（')
                || ValueTail.Read(AimText.SkipBrackets(text, open) is var end && end > open ? text[(open + 1)..(end - 1)] : "") is null)
                continue;
            brackets.Insert(0, text[(open + 1)..(end - 1)]);
            text = text[..open] + text[end..];
        }

        return (text.Trim().TrimEnd('。'), brackets);
    }

    private static bool IsOfOthers(string text) => Others.At(text, 0) is { } who && OfOthers.At(text, who.Length) is not null;

    private static bool IsPast(string text) => Past.StandIn(text) || PastEnds.EndOf(text) is not null;

    private static bool IsTrend(string text) => Trends.At(text, 0) is { } verb && text.Length - verb.Length <= LongestInflection
        && text.AsSpan(verb.Length).IndexOfAnyExceptInRange('ぁ', 'ん') < 0;

    // Behind 目標年度, 最終年度, 計画期間: （令和12年度）に | までに | には
    [GeneratedRegex(@"^(?:[(（](?<y>[^()（）]{2,16})[)）])?(?:までに|末までに|において|には|に|で)、?")]
    private static partial Regex TargetYear { get; }

    // 令和11年度までに、…
    private static (int? Year, string Behind) LeadingYear(string text)
    {
        if (TargetYears.At(text, 0) is { } named && TargetYear.Match(text[named.Length..]) is { Success: true } lead)
            return (AimItems.YearOf(lead.Groups["y"].Value), text[(named.Length + lead.Length)..]);
        if (Period.FindAll(text) is [{ Start: 0 } period, ..])
            return (period.Value.EndFiscalYear, Trimmed(text[period.End..]));
        return Years.FindAll(text) is [{ Start: 0, FiscalYear: { } year } mention, ..] && text[mention.End..] is [not ('比' or '対'), ..] rest
            ? (year, Trimmed(rest))
            : (null, text);

        static string Trimmed(string rest) => rest.TrimStart('末', 'ま', 'で', 'に', 'は', 'の', '間', '中', '、', '，', ' ', '\u3000');
    }

    // What is measured ends at を, は or が, where the values begin.
    private static (string Name, string Values)? Topic(string text, bool mayBeTrend)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            depth = Math.Max(0, depth + (text[i] is '「' or '(' or '（' or '『' ? 1 : text[i] is '」' or ')' or '）' or '』' ? -1 : 0));
            if (depth > 0 || i < 2 || text[i] is not ('を' or 'は' or 'が'))
                continue;
            var rest = text[(i + 1)..].TrimStart('、', '，', ' ', '\u3000');
            if (BeginsWithValue(rest) || (mayBeTrend && IsTrend(rest)))
                return (text[..i], rest);
        }

        return null;
    }

    private static bool BeginsWithValue(string rest) =>
        Measures.FindAll(rest) is [var first, ..]
        && ((first.Start <= 6 && rest.AsSpan(0, first.Start).IndexOfAny("をはがに、") < 0)
            || BaselineStarts.At(rest, 0) is not null || Years.FindAll(rest) is [{ Start: 0 }, ..]);

    private static ValueTail? Clause(string rest, IReadOnlyList<string> brackets, int? leadingYear)
    {
        if (IsPast(rest))
            return null;
        Measure? baseline = null;
        var targets = new List<Measure>();
        var found = Measures.FindAll(rest);
        var from = 0;
        foreach (var measure in found)
        {
            var before = rest[from..measure.Start];
            var after = rest[measure.End..];
            from = measure.End;
            var year = YearOf(before);
            var all = before.EndsWith('全') ? "全" : "";
            var value = measure.Value with { Text = all + measure.Value.Text, FiscalYear = measure.Value.FiscalYear ?? year };
            if (baseline is null && (after.StartsWith("から", StringComparison.Ordinal) || after.StartsWith("より", StringComparison.Ordinal)
                || BeforeBaseline.StandIn(before)))
                baseline = value;
            else
                targets.Add(value);
        }

        var end = rest[from..];
        if (found.Count == 0 && IsTrend(rest))
            targets.Add(Measures.Read(rest).Value!);
        else if (targets.Count == 0 || !(Verbs.StandIn(end) || targets[^1].Kind == MeasureKind.RelativeChange) || end.Length > 16)
            return null;
        var target = targets[^1] with { FiscalYear = targets[^1].FiscalYear ?? leadingYear };
        foreach (var tail in brackets.Select(b => ValueTail.Read(b)).OfType<ValueTail>())
        {
            var inside = tail.Baseline ?? tail.Target;
            baseline ??= inside;
            if (tail.LoneYear is { } lone && target.FiscalYear is null && (inside is not null || lone > (baseline?.FiscalYear ?? 0)))
                target = target with { FiscalYear = lone };
        }

        return new ValueTail(baseline, target, targets[..^1], null, [], baseline is not null);
    }

    // 令和５年度の | 令和７年度から令和11年度までの５年間で
    private static int? YearOf(string before)
    {
        if (Period.FindAll(before) is [.., var period])
            return period.Value.EndFiscalYear;
        return Years.FindAll(before).Where(y => y.FiscalYear is not null).Select(y => y.FiscalYear).LastOrDefault();
    }
}
