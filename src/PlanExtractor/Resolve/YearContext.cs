using PlanExtractor.Domain;
using PlanExtractor.Recognize;

namespace PlanExtractor.Resolve;

/// <summary>Says what years mean in their place: a bare <c>6年度</c> takes its era from its neighbours, else from the plan.</summary>
/// <param name="period">The plan's period, or null.</param>
/// <param name="established">When the plan was made, or null.</param>
internal sealed class YearContext(PlanPeriod? period, DateValue? established)
{
    // No plan looks further back or ahead than this from its own time.
    private const int Horizon = 25;

    private readonly int? _anchor = period?.StartFiscalYear
        ?? (established is { Iso: { Length: >= 4 } iso } && int.TryParse(iso.AsSpan(0, 4), out var year) ? year : null);

    /// <summary>The fiscal years of column labels, null where a label names none, or one that does not exist.</summary>
    public IReadOnlyList<int?> Columns(IReadOnlyList<string> labels)
    {
        ArgumentNullException.ThrowIfNull(labels);
        var years = new int?[labels.Count];
        var bare = new int?[labels.Count];
        for (var i = 0; i < labels.Count; i++)
        {
            var (text, _) = YearHeader.Split(labels[i]);
            var reading = FiscalYear.Read(text);
            if (reading.IsRead)
                years[i] = reading.Value.Begins;
            else if (!reading.IsMine)
                bare[i] = YearHeader.Bare(text) ?? (Years.Read(text) is { IsRead: true, Value: { } mention } ? mention.BareNumber : null);
        }

        for (var i = 0; i < labels.Count; i++)
            years[i] ??= bare[i] is { } number ? FromNeighbors(number, i, years) ?? FromPlan(number) : null;
        return years;
    }

    // 令和4年度 | 5年度 | 6年度: the era of the nearest column that has one.
    private static int? FromNeighbors(int number, int at, int?[] years)
    {
        var nearest = Enumerable.Range(0, years.Length).Where(k => years[k] is not null).OrderBy(k => Math.Abs(k - at)).Cast<int?>()
            .FirstOrDefault();
        return nearest is not { } n ? null
            : Era.All.Select(e => e.ToCalendarYear(number)).FirstOrDefault(y => y is { } year && year - years[n]!.Value == at - n)
                ?? (years[n]!.Value % 100 + (at - n) == number ? years[n]!.Value + (at - n) : null);
    }

    // The era in which the number lies nearest to the plan's own time; 23 | 24 | 25 may be western years.
    private int? FromPlan(int number)
    {
        if (_anchor is not { } anchor)
            return null;
        return Era.All.Select(e => e.ToCalendarYear(number)).Append(2000 + number).OfType<int>()
            .Where(y => Math.Abs(y - anchor) <= Horizon).OrderBy(y => Math.Abs(y - anchor)).Cast<int?>().FirstOrDefault();
    }
}
