using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Tables;

/// <summary>What is known of a column before it has a role.</summary>
/// <param name="Index">Column of the band.</param>
/// <param name="Header">Headers above it.</param>
/// <param name="Shares">Share of each kind among its filled cells, in the order in which they first appear.</param>
/// <param name="Filled">Number of filled cells of its own.</param>
/// <param name="Blank">Share of rows in which it is blank or goes on with a merged cell.</param>
/// <param name="Distinct">Share of different texts.</param>
/// <param name="Year">The fiscal year that its headers name, or null.</param>
/// <param name="IsYearOnly">Whether its header is a year and says nothing of values.</param>
/// <param name="IsPhase">Whether its header is a phase of the plan and no year.</param>
/// <param name="Goals">Cells that name the target of something (来館者数目標).</param>
internal sealed record BandColumn(
    int Index, HeaderPath Header, IReadOnlyList<(CellKind Kind, double Share)> Shares, int Filled, double Blank, double Distinct,
    int? Year, bool IsYearOnly, bool IsPhase, int Goals)
{
    private static readonly string[] ValueRoles = ["baseline", "milestone", "target", "actual", "finance"];

    /// <summary>Share of values of any kind.</summary>
    public double Values => Share(CellKind.Measure) + Share(CellKind.Number) + Share(CellKind.None) + Share(CellKind.Trend)
        + Share(CellKind.Change) + Share(CellKind.Several);

    /// <summary>Headers above it, from top to bottom.</summary>
    public IReadOnlyList<string> Path => Header.Texts;

    /// <summary>How strongly its headers speak for a role, whatever the reading; not for names.</summary>
    public double Says(ColumnRole role) => Header.Rate(HeaderRole.For(role));

    /// <summary>Share of a kind.</summary>
    public double Share(CellKind kind)
    {
        foreach (var (known, share) in Shares)
        {
            if (known == kind)
                return share;
        }

        return 0;
    }

    /// <summary>How well its cells fit a role.</summary>
    public double Fit(ColumnRole role)
    {
        var fit = 0.0;
        foreach (var (kind, share) in Shares)
            fit += share * RoleFits.Rate(role, kind);
        return fit;
    }

    /// <summary>The columns of a band that hold anything.</summary>
    /// <param name="band">The band.</param>
    /// <param name="words">Words of headers.</param>
    /// <param name="planStart">First year of the plan, which tells the era of bare years; or null.</param>
    public static IReadOnlyList<BandColumn> Read(TableBand band, TableWords words, int? planStart)
    {
        var bare = BareYears.Find(band, planStart);
        return [.. band.Columns.Select(c => Read(band, c, words, bare.TryGetValue(c, out var year) ? year : null))
            .Where(c => c.Filled > 0 || c.Path.Count > 0)];
    }

    private static BandColumn Read(TableBand band, int column, TableWords words, int? bareYear)
    {
        var header = new HeaderPath(band.Paths[column], words);
        var filled = new List<ShapeCell>();
        foreach (var row in band.Body)
        {
            if (row.Cells[column] is { IsOwn: true, IsBlank: false } cell)
                filled.Add(cell);
        }

        var rows = band.Body.Count;
        var year = header.Headers.LastOrDefault(h => h.Year is not null)?.Year;
        var said = header.Headers.SelectMany(h => h.Said).ToList();
        // What is to be reached over several years is reached in the last of them.
        if (said.Exists(w => words.Is("target", w)))
            year ??= header.Texts.Reverse().Select(YearText.EndOfRun).FirstOrDefault(y => y is not null);
        var saysValues = said.Exists(w => Array.Exists(ValueRoles, r => words.Is(r, w)) && !words.Is("cell", w));
        var leaf = header.Headers.LastOrDefault(h => !h.IsPhase || h.IsYear);
        var isYearOnly = leaf is { IsYear: true } && !saysValues;
        if (isYearOnly)
            year ??= YearText.FirstOf(leaf!.Header);
        if (bareYear is not null && year is null && !saysValues)
            (isYearOnly, year) = (true, bareYear);
        else
            year ??= bareYear;

        return new BandColumn(
            column,
            header,
            [.. filled.CountBy(c => c.Kind).Select(k => (k.Key, (double)k.Value / filled.Count))],
            filled.Count,
            rows == 0 ? 0 : 1 - (double)filled.Count / rows,
            rows == 0 ? 0 : (double)filled.Select(c => JapaneseText.Key(c.Text)).Distinct().Count() / rows,
            year,
            isYearOnly,
            !isYearOnly && header.Headers.Any(h => h.IsPhase) && !saysValues,
            filled.Count(c => RowGoals.IsGoal(c.Text)));
    }
}
