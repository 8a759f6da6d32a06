using PlanExtractor.Domain;

namespace PlanExtractor.Recognize.Kpis;

/// <summary>What a text of values only says.</summary>
/// <param name="Baseline">現状値, or null.</param>
/// <param name="Target">目標値, or null.</param>
/// <param name="Milestones">Targets before the last, as written.</param>
/// <param name="LoneYear">A year that belongs to no value of the text, or null.</param>
/// <param name="Remarks">Brackets and words that are neither.</param>
/// <param name="IsChange">Whether an arrow or から leads from one value to another.</param>
internal sealed record ValueTail(Measure? Baseline, Measure? Target, IReadOnlyList<Measure> Milestones, int? LoneYear,
    IReadOnlyList<string> Remarks, bool IsChange)
{
    /// <summary>
    /// Reads <c>８分以内（令和６年度　１３分）</c>, <c>３地区（R5）→ ９地区（R8）→ 全18地区（R11）</c>, <c>70％ ↑ 2029年度 現状 34％（2023年度）</c>;
    /// null where anything but values, years, roles and remarks in brackets stands in the text.
    /// </summary>
    /// <param name="text">The text behind a name; line feeds part lines.</param>
    /// <param name="mayBeWords">Whether a value may be words: 全職員で実施（現状　管理職のみ）.</param>
    public static ValueTail? Read(string text, bool mayBeWords = false)
    {
        var scan = new ValueTailScan(text, mayBeWords);
        return scan.Run() ? Resolve(scan) : null;
    }

    private static ValueTail? Resolve(ValueTailScan scan)
    {
        var main = scan.Values.Where(v => !v.IsInBracket).ToList();
        // 10％ → 6％ 46％ → 31％, 84％ 73％: of more than one thing, or of nobody knows what.
        var plain = main.Count(v => v.Role is null);
        if (scan.Arrows > 0
            ? plain != scan.Arrows + 1 && main.Count != scan.Arrows + 1
            : plain > 1 && main.Exists(v => v is { Role: null, Value.FiscalYear: null }))
            return null;
        var baseline = scan.Values.Find(v => v.Role is ValueRole.Baseline)?.Value;
        var targets = new List<TailValue>();
        for (var i = 0; i < main.Count; i++)
        {
            if (main[i].Role is ValueRole.Baseline)
                continue;
            // The value before the first arrow is where it starts from.
            if (main[i].Role is null && main[i].Arrows == 0 && scan.Arrows > 0 && baseline is null)
                baseline = main[i].Value;
            else
                targets.Add(main[i]);
        }

        var remarks = scan.Remarks.ToList();
        foreach (var inside in scan.Values.Where(v => v is { IsInBracket: true, Role: not ValueRole.Baseline }))
        {
            if (inside.Role is not null || IsLater(inside, targets))
                targets.Add(inside);
            else if (inside.Value?.FiscalYear is not null && baseline is null)
                baseline = inside.Value;
            else if (inside.Value is { } other)
                remarks.Add(other.Text);
        }

        // 12％（R8：40％）: what is in the bracket is the aim, what stands before it the present.
        if (baseline is null && targets is [{ IsInBracket: false, Role: null, Value: { FiscalYear: null } now }, { IsInBracket: true }])
            (baseline, targets) = (now, targets[1..]);
        var (last, steps) = Last(targets);
        if (last is { FiscalYear: null } && scan.LoneYear is { } year)
            last = last with { FiscalYear = year };
        return new ValueTail(baseline, last, steps, scan.LoneYear, remarks, scan.Arrows > 0);
    }

    private static bool IsLater(TailValue inside, List<TailValue> targets) =>
        inside.Value?.FiscalYear is { } year && targets.Count > 0 && targets[^1].Value is { FiscalYear: var stated } && stated < year;

    // 最終目標 is the target wherever it stands, 中間目標 never; else the last.
    private static (Measure? Last, IReadOnlyList<Measure> Steps) Last(List<TailValue> targets)
    {
        var index = targets.FindLastIndex(t => t.Role is not ValueRole.Milestone && t.Value is not null);
        return index < 0
            ? (null, [])
            : (targets[index].Value, [.. targets.Where((t, i) => i != index).Select(t => t.Value).OfType<Measure>()]);
    }
}

/// <summary>A value of a tail.</summary>
/// <param name="Role">What a word says of it, or null.</param>
/// <param name="Value">Null where it is said that there is none (―).</param>
/// <param name="Arrows">How many arrows stand before it.</param>
/// <param name="IsInBracket">Whether it stands in a bracket.</param>
internal sealed record TailValue(ValueRole? Role, Measure? Value, int Arrows, bool IsInBracket);
