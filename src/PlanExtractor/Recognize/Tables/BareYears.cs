using PlanExtractor.Domain;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Tables;

/// <summary>Years without an era in the headers of a band: <c>27 | 28 | 29</c>, <c>令和7年度 | 8 | 9</c>.</summary>
internal static class BareYears
{
    // No plan looks further ahead than this from its first year.
    private const int Horizon = 25;

    /// <summary>The fiscal year by column; empty where no run of years without an era stands in the header.</summary>
    public static IReadOnlyDictionary<int, int> Find(TableBand band, int? planStart)
    {
        var bare = band.Columns.Select(c => (Column: c, Number: band.Paths[c] is [.., var leaf] ? NumberOf(leaf) : null))
            .Where(b => b.Number is not null)
            .ToDictionary(b => b.Column, b => b.Number!.Value);
        if (bare.Count < 2 || bare.Values.Zip(bare.Values.Skip(1)).Any(p => p.Second <= p.First))
            return new Dictionary<int, int>();
        var named = band.Columns.Where(c => !bare.ContainsKey(c))
            .Select(c => (Column: c, Year: band.Paths[c] is [.., var leaf] ? YearText.Read(leaf) : null))
            .FirstOrDefault(n => n.Year is not null);
        var offset = named.Year is { } year ? OffsetBeside(bare, named.Column, year)
            : planStart is { } start ? OffsetNear(bare.Values.First(), start) : null;
        return offset is { } o ? bare.ToDictionary(b => b.Key, b => b.Value + o) : new Dictionary<int, int>();
    }

    // 8 | 9年度 | 元年度
    private static int? NumberOf(string leaf) =>
        YearHeader.Bare(leaf)
            ?? (Years.Read(JapaneseText.Key(leaf)) is { IsRead: true, Value: { Kind: YearMentionKind.Bare, BareNumber: { } number } }
                ? number
                : null);

    // 令和7年度 | 8 | 9: the era in which the neighbor's number fits.
    private static int? OffsetBeside(Dictionary<int, int> bare, int column, int year)
    {
        var (nearest, number) = bare.MinBy(b => Math.Abs(b.Key - column));
        return Era.All.Select(e => e.ToCalendarYear(number)).OfType<int>().Append(2000 + number)
            .Where(y => Math.Sign(y - year) == Math.Sign(nearest - column))
            .OrderBy(y => Math.Abs(y - year)).Select(y => (int?)(y - number)).FirstOrDefault();
    }

    private static int? OffsetNear(int number, int start) =>
        Era.All.Select(e => e.ToCalendarYear(number)).OfType<int>().Append(2000 + number).Where(y => Math.Abs(y - start) <= Horizon)
            .OrderBy(y => Math.Abs(y - start)).Select(y => (int?)(y - number)).FirstOrDefault();
}
