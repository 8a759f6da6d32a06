using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>
/// An aim in words: <c>手続き件数 全体の3割をオンラインで申請</c> (a name, then what is to be reached), <c>書類の押印の廃止</c> (the statement names
/// itself), <c>職員研修を年1回実施する。</c> (the number in it is the target). A step dated inside a year (<c>R5中に…を選定</c>) is none.
/// </summary>
internal sealed class Statement : IKpiIdiom
{
    private const int LongestStatement = 120;

    /// <inheritdoc/>
    public string Name => "statement";

    /// <inheritdoc/>
    public double Confidence => 0.7;

    /// <inheritdoc/>
    public Reading<IReadOnlyList<KpiDraft>> Read(AimItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var text = item.Text.Trim();
        if (!item.IsMarked || text.Length is < 2 or > LongestStatement || text[0] == '※' || IsDatedStep(text) || Arrows.ArePassed(text))
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;

        var words = AimText.Words(text);
        var (head, rest) = words.Count > 1 ? (words[0], string.Join(' ', words.Skip(1))) : (text, "");
        if (rest.Length > 0 && IsDatedStep(rest))
            rest = "";
        var body = rest.Length > 0 ? rest : head;
        var target = Value(body);
        // 特定健診の受診率, and no value: a name alone aims at nothing.
        if (rest.Length == 0 && target.Value is null && AimText.IsMeasureName(WithoutBracket(head)))
            return Reading<IReadOnlyList<KpiDraft>>.NotMine;
        var name = rest.Length > 0 || target.Value is null ? head : NameOf(head);
        var (clean, note, restated) = NameRemarks.Take(AimText.CleanName(name.TrimEnd('。')));
        IReadOnlyList<KpiDraft> found =
        [
            new KpiDraft(clean, null, target, item.Evidence) { Group = item.Group, Note = note, Restated = restated },
        ];
        return clean.Length == 0 ? Reading<IReadOnlyList<KpiDraft>>.NotMine : Reading<IReadOnlyList<KpiDraft>>.Of(found);
    }

    private static string WithoutBracket(string text) =>
        text[^1] is '）' or ')' && text.LastIndexOfAny(['（', '(']) is > 0 and var open ? text[..open].TrimEnd() : text;

    // A period says by when: R5～R7間で20事業 is due in the last year.
    private static Measure Value(string body)
    {
        var text = body;
        int? year = null;
        if (Period.FindAll(body) is [{ Start: 0 } period, ..])
            (year, text) = (period.Value.EndFiscalYear, body[period.End..].TrimStart('間', 'の', 'で', 'に', ' '));
        else if (AimText.YearOf(body) is { } leading && leading.Rest.Length > 0)
            (year, text) = (leading.Year.FiscalYear, leading.Rest.TrimStart('ま', 'で', 'に', '度', '末', ' '));
        var measure = Measures.Read(text) is { IsRead: true, Value: { } read } ? read : Qualitative(body);
        return measure with
        {
            Text = JapaneseText.Tidy(measure.Value is null ? body.TrimEnd('。') : measure.Text),
            FiscalYear = measure.FiscalYear ?? year
        };
    }

    private static Measure Qualitative(string text) =>
        new(text, null, null, null, null, null, MeasureKind.Qualitative, MeasureQualifier.Exact, null, null, null);

    // 職員研修を年1回実施する → 職員研修; 上記4台帳のシステム化 has no name before its number and stays whole.
    private static string NameOf(string statement)
    {
        // 申請の半減 and "6 公園" are values without a quantity that could be cut out.
        if (Measures.FindAll(statement) is not [var quantity, ..])
            return statement;
        var before = statement[..quantity.Start].TrimEnd('年', '毎', '約', ' ', 'を', 'の', 'は', 'が', '、');
        return before.Length >= 4 ? before : statement;
    }

    // R5中に…, 令和5年度中に…
    internal static bool IsDatedStep(string text) =>
        AimText.YearOf(text) is { } leading && leading.Rest.StartsWith('中');
}
