namespace PlanExtractor.Domain;

/// <summary>Finds every measure of a text: a quantity, the words before and after it, and the brackets directly behind it.</summary>
internal static class MeasureFinder
{
    // A bracket that does not close soon is not a remark on a value.
    private const int MostRemark = 200;

    public static IReadOnlyList<Found<Measure>> FindAll(string text)
    {
        if (!QuantityScanner.MayBeIn(text))
            return [];
        var folded = Fold.Text(text);
        var quantities = QuantityScanner.FindAll(text, folded);
        if (quantities.Count == 0)
            return [];
        var found = new List<Found<Measure>>();
        var bases = new List<Quantity>();
        var taken = 0;
        for (var i = 0; i < quantities.Count; i++)
        {
            var quantity = quantities[i];
            if (quantity.Start < taken)
                continue;
            if (IsBasis(folded, quantities, i))
            {
                bases.Add(quantity);
                continue;
            }

            // 1枚あたり約5分: the basis counts when only its own words stand between; in 消費額（1人あたり） 500円 it belongs to the name.
            Quantity? near = bases.Count > 0 && quantity.Start - bases[^1].End <= 4
                && !folded.AsSpan(bases[^1].End, quantity.Start - bases[^1].End).Contains(')') ? bases[^1] : null;
            var lead = QuantityLead.Before(folded, Math.Max(taken, near?.End ?? taken), quantity.Start);
            var start = near?.Start ?? lead.Start;
            var (end, remarks) = RemarksAfter(text, folded, quantity.End);
            var measure = MeasureBuilder.Build(
                text[start..quantity.End], text, quantity, lead, near is { } basis ? [BasisNote(text, basis)] : []);
            found.Add(new Found<Measure>(MeasureBuilder.WithRemarks(measure, remarks), start, end - start));
            bases.Clear();
            taken = end;
        }

        return found;
    }

    /// <summary>Whether a quantity only says to what the next one refers: 1枚あたり, 3年ごとに, 5年間で.</summary>
    public static bool IsBasis(string folded, IReadOnlyList<Quantity> quantities, int index)
    {
        var quantity = quantities[index];
        if (quantity.IsBasis)
            return true;
        var unit = folded.AsSpan(quantity.UnitStart, quantity.UnitEnd - quantity.UnitStart).Trim();
        var isSpan = unit.EndsWith("年間", StringComparison.Ordinal) || unit.EndsWith("年", StringComparison.Ordinal) || unit is "日間" or "週間";
        return isSpan && index + 1 < quantities.Count && quantity.End < folded.Length && folded[quantity.End] is 'で' or 'に';
    }

    /// <summary>A basis as a note: 3年ごと.</summary>
    public static string BasisNote(string text, Quantity basis) => JapaneseSpacing.Collapse(text[basis.Start..basis.End]).TrimEnd('に');

    private static (int End, IReadOnlyList<string> Remarks) RemarksAfter(string text, string folded, int end)
    {
        List<string>? remarks = null;
        while (true)
        {
            var at = end < folded.Length && folded[end] == ' ' ? end + 1 : end;
            if (at >= folded.Length || !Remarks.IsOpening(folded[at]) || folded[at] is '【')
                return (end, remarks ?? (IReadOnlyList<string>)[]);
            var close = Remarks.EndOfBracket(folded, at, MostRemark);
            if (!Remarks.IsClosed(folded, close))
                return (end, remarks ?? (IReadOnlyList<string>)[]);
            end = close;
            if (JapaneseSpacing.Collapse(Remarks.Content(text, folded, at, end)) is { Length: > 0 } remark)
                (remarks ??= []).Add(remark);
        }
    }
}
