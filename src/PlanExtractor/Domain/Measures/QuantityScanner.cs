using System.Buffers;

namespace PlanExtractor.Domain;

/// <summary>Finds every quantity of a folded text, left to right, and passes over years, dates and footnote marks.</summary>
internal static class QuantityScanner
{
    // Digits, signs, dashes (Fold.IsDash) and numbers in kanji.
    private static readonly SearchValues<char> Beginnings = SearchValues.Create(
        "0123456789△▲+-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\u2501ーｰ〇一二三四五六七八九十百千");

    /// <summary>All quantities, bases (1枚あたり) included.</summary>
    public static IReadOnlyList<Quantity> FindAll(string text, string folded)
    {
        if (!folded.AsSpan().ContainsAny(Beginnings))
            return [];
        var years = YearPlaces(text, folded);
        var found = new List<Quantity>();
        var year = 0;
        for (var at = 0; at < folded.Length;)
        {
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
        var places = new List<(int Start, int End)>();
        var periods = Period.FindAll(text);
        var next = 0;
        foreach (var year in Years.Scan(folded))
        {
            while (next < periods.Count && periods[next].End <= year.Start)
                next++;
            var isWithinPeriod = next < periods.Count && periods[next].Start < year.End;
            if (!isWithinPeriod && !(year is { Name.Lead: YearLead.Western, IsNaked: true }))
                places.Add((year.Start, year.End));
        }

        places.AddRange(periods.Select(p => (p.Start, p.End)));
        places.Sort();
        return places;
    }
}
