using System.Buffers;

namespace PlanExtractor.Domain;

/// <summary>Finds every quantity of a folded text, left to right, and passes over years, dates and footnote marks.</summary>
internal static class QuantityScanner
{
    private const string Digits = "0123456789";

    // Digits, signs, dashes and numbers in kanji.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(Digits + "△▲+" + Fold.Dashes + KanjiNumerals.Parts);

    private static readonly SearchValues<char> Stops =
        SearchValues.Create(Digits + "△▲+" + Fold.Dashes + KanjiNumerals.Parts + FootnoteMark.Beginnings);

    private static readonly SearchValues<char> AnyDigit = Fold.AnyWidth(Digits);

    /// <summary>
    /// Whether a quantity may be in the text: every one has a digit, or two kanji that count. A look before anything is folded.
    /// </summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.ContainsAny(AnyDigit) || KanjiNumerals.MayBeIn(text);

    /// <summary>All quantities, bases (1枚あたり) included.</summary>
    public static IReadOnlyList<Quantity> FindAll(string text, string folded)
    {
        if (!MayBeIn(text))
            return [];
        var years = YearPlaces(text, folded);
        var found = new List<Quantity>();
        var year = 0;
        for (var at = 0; at < folded.Length;)
        {
            var step = folded.AsSpan(at).IndexOfAny(Stops);
            if (step < 0)
                break;
            at += step;
            while (year < years.Count && years[year].End <= at)
                year++;
            if (year < years.Count && years[year].Start <= at)
            {
                at = years[year].End;
            }
            else if (FootnoteMark.LengthAt(folded, at) is > 0 and var mark)
            {
                at += mark;
            }
            else if (Beginnings.Contains(folded[at]))
            {
                if (QuantityGrammar.At(folded, at, out var next) is { } quantity)
                    found.Add(quantity);
                at = next;
            }
            else
            {
                at++;
            }
        }

        return found;
    }

    // A name alone (2023) counts as a number here: only its column could say that it is a year.
    private static List<(int Start, int End)> YearPlaces(string text, string folded)
    {
        if (!YearSigns.MayBeIn(text))
            return [];
        var places = new List<(int Start, int End)>();
        var periods = Period.FindAll(text);
        var next = 0;
        foreach (var year in new YearScan(folded))
        {
            while (next < periods.Count && periods[next].End <= year.Start)
                next++;
            var isWithinPeriod = next < periods.Count && periods[next].Start < year.End;
            if (!isWithinPeriod && !(year is { Name.Lead: YearLead.Western, IsNaked: true }))
                places.Add((year.Start, year.End));
        }

        if (periods.Count > 0)
        {
            places.AddRange(periods.Select(p => (p.Start, p.End)));
            places.Sort();
        }

        return places;
    }
}
