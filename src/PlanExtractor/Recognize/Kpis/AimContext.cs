using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>What label, legend and header say of the aims below them.</summary>
/// <param name="Label">The label as written, or null.</param>
/// <param name="IsKpiLabel">Whether it announces aims; lines under another label have to prove that they are some.</param>
internal sealed record AimContext(string? Label, bool IsKpiLabel)
{
    /// <summary>Year of baselines that name none: <c>KPI（現状：令和５年度末）</c>.</summary>
    public int? BaselineYear { get; init; }

    /// <summary>Year of targets that name none: <c>目標・効果 (令和7年度)</c>, <c>2029年度にめざす数字</c>.</summary>
    public int? TargetYear { get; init; }

    /// <summary>Year of intermediate targets that name none: <c>中間目標が令和11年度</c>.</summary>
    public int? MilestoneYear { get; init; }

    /// <summary>Unit of values that have none: <c>（単位：件）</c>.</summary>
    public string? Unit { get; init; }

    /// <summary>Whether the label announces results of a former plan, which are no aims.</summary>
    public bool IsPast { get; init; }

    /// <summary>
    /// The context of a label, with the years and the unit that it names; a line with values of its own (目標　待ち時間…８分) names none.
    /// </summary>
    public static AimContext Read(string? label, bool isKpiLabel) =>
        label is null || Measures.FindAll(label).Count > 0 ? new AimContext(label, isKpiLabel)
        : new AimContext(label, isKpiLabel || AimLegend.Announces(label)) { IsPast = Says(label, "caption.past") }
            .With(AimLegend.Read(label));

    private static bool Says(string label, string role)
    {
        var key = Vocabulary.Key(label);
        return Vocabulary.Standard.WordsOf(role).Keys.Any(w => key.Contains(w, StringComparison.Ordinal));
    }

    /// <summary>The context with what a legend adds; what the context knows already stays.</summary>
    public AimContext With(AimLegend legend) => this with
    {
        BaselineYear = BaselineYear ?? legend.BaselineYear,
        TargetYear = TargetYear ?? legend.TargetYear,
        MilestoneYear = MilestoneYear ?? legend.MilestoneYear,
        Unit = Unit ?? legend.Unit,
    };
}

/// <summary>Years and unit that a label, a note or a legend gives to the values around it.</summary>
internal sealed record AimLegend(int? BaselineYear, int? TargetYear, string? Unit)
{
    /// <summary>Year of intermediate targets, or null.</summary>
    public int? MilestoneYear { get; init; }

    private static readonly WordList BaselineWords = WordList.Grammar("legend.baseline");
    private static readonly WordList TargetWords = WordList.Grammar("legend.target");
    private static readonly WordList Announced = WordList.Grammar("aim.announced");
    private static readonly char[] Clauses = ['、', '，', ',', '。', '；', '/', '／'];

    /// <summary>
    /// Reads <c>現状は、令和５年度末の値です</c>, <c>いずれも左が令和５年度、右が令和11年度</c>, <c>目標・効果 (令和7年度)</c>: a year belongs to the
    /// last word before it that names a side, else to the first after it; one without either is the target's.
    /// </summary>
    public static AimLegend Read(string text)
    {
        int? baseline = null, target = null;
        var years = Years.FindAll(text).Where(y => y.FiscalYear is not null).ToList();
        // 《めざす値》（令和６年度→令和12年度）
        if (years is [var before, var after] && text[before.End..after.Start].Trim() is ['→' or '⇒' or '➡' or '▶'])
            return new AimLegend(before.FiscalYear, after.FiscalYear, UnitOf(text));
        for (var i = 0; i < years.Count; i++)
        {
            var from = i == 0 ? 0 : years[i - 1].End;
            var to = i + 1 < years.Count ? years[i + 1].Start : text.Length;
            var side = Side(text[from..years[i].Start], last: true) ?? Side(Clause(text[years[i].End..to]), last: false);
            if (side is ValueRole.Baseline)
                baseline ??= years[i].FiscalYear;
            else if (side is ValueRole.Target || i == years.Count - 1)
                target = years[i].FiscalYear ?? target;
        }

        return new AimLegend(baseline, target, UnitOf(text));
    }

    /// <summary>Whether a line is a note on the values and no aim of its own: <c>※現状値は令和５年度</c>, <c>（いずれも左が…）</c>, <c>単位：件</c>.</summary>
    public static bool IsLegend(string line)
    {
        var text = line.Trim();
        var isNote = text[0] is '※' or '注' || (text[0] is '(' or '（' && AimText.SkipBrackets(text, 0) == text.Length);
        return isNote || (UnitOf(text) is not null && text.Length <= 16);
    }

    /// <summary>Whether a label that is none of the usual words announces figures to be reached: <c>2029年度にめざす数字</c>.</summary>
    public static bool Announces(string label) =>
        label.Length <= 24 && !label.Contains('。', StringComparison.Ordinal)
        && (Announced.EndOf(label) is not null || Announced.FindIn(label).Any(w => w.End < label.Length && label[w.End] == '（'));

    private static ValueRole? Side(string text, bool last)
    {
        var baseline = BaselineWords.IndexIn(text, last);
        var target = TargetWords.IndexIn(text, last);
        return baseline < 0 && target < 0 ? null
            : target < 0 || (baseline >= 0 && baseline < target != last) ? ValueRole.Baseline : ValueRole.Target;
    }

    private static string Clause(string text) => text.IndexOfAny(Clauses) is >= 0 and var end ? text[..end] : text;

    // （単位：件） | 単位 千人
    private static string? UnitOf(string text)
    {
        var at = text.IndexOf("単位", StringComparison.Ordinal);
        if (at < 0)
            return null;
        var unit = text[(at + 2)..].TrimStart(' ', '\u3000', '：', ':', '︓');
        var end = unit.IndexOfAny([')', '）', '】', ']', ' ', '\u3000', '、']);
        unit = JapaneseText.Tidy(end >= 0 ? unit[..end] : unit);
        return unit.Length is > 0 and <= 8 ? unit : null;
    }
}
