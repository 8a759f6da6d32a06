namespace PlanExtractor.Domain;

/// <summary>Makes the measure of a quantity, of the words around it and of the remarks in brackets.</summary>
internal static class MeasureBuilder
{
    /// <summary>The measure of a quantity.</summary>
    /// <param name="text">As written, for the measure.</param>
    /// <param name="source">Text that the quantity's places refer to.</param>
    /// <param name="quantity">Number, unit and tail.</param>
    /// <param name="lead">Words before it.</param>
    /// <param name="bases">What it refers to: 1枚あたり.</param>
    public static Measure Build(string text, string source, Quantity quantity, QuantityLead lead, IReadOnlyList<string> bases)
    {
        var unit = quantity.IsTenths ? "%" : source[quantity.UnitStart..quantity.UnitEnd].Trim();
        var folded = Fold.Text(unit);
        var rate = RateOf(folded);
        var isShare = folded is "%" or "‰";
        var isRelative = quantity.Change != 0 || (quantity.Sign > 0) || (quantity.Sign < 0 && isShare);
        var sign = quantity.Sign != 0 ? quantity.Sign : quantity.Change < 0 ? -1 : 1;
        var isPerYear = lead.IsPerYear || rate is "/年" or "/年間" or "/年度";
        var kind = isRelative ? MeasureKind.RelativeChange : isPerYear ? MeasureKind.PerYear : MeasureKind.Absolute;
        var isRelativePerYear = isRelative && lead.IsPerYear;
        return new Measure(
            text,
            sign * quantity.Value,
            sign * quantity.Upper,
            unit.Length == 0 ? null : unit,
            sign * NumberGrammar.WithoutTrailingZeros(quantity.Value * quantity.Scale),
            NormalUnit(folded, rate, quantity.Scale),
            kind,
            quantity.Qualifier is MeasureQualifier.Exact or MeasureQualifier.About && lead.Qualifier is not MeasureQualifier.Exact
                ? lead.Qualifier
                : quantity.Qualifier,
            null,
            null,
            bases.Count + lead.Notes.Count == 0 && !isRelativePerYear ? null
                : Join([.. bases, .. isRelativePerYear ? ["毎年"] : Array.Empty<string>(), .. lead.Notes]));
    }

    /// <summary>The measure of words without a number.</summary>
    public static Measure Words(string text) =>
        new(text, null, null, null, null, null, MeasureKind.Qualitative, MeasureQualifier.Exact, null, null, null);

    /// <summary>半減 and the like: a change that needs no number.</summary>
    public static Measure Change(string text, decimal percent) =>
        new(text, percent, null, "%", percent, "%", MeasureKind.RelativeChange, MeasureQualifier.Exact, null, null, null);

    /// <summary>
    /// Adds remarks: a lone year is the year it holds for, a date the day it was measured (which stays in the note as well),
    /// anything else a note. A year without era stays in the note, since only the context can read it.
    /// </summary>
    public static Measure WithRemarks(Measure measure, IReadOnlyList<string> remarks)
    {
        if (remarks.Count == 0)
            return measure;
        var notes = new List<string>();
        foreach (var remark in remarks)
        {
            // 12箇条(※): a mark says nothing here.
            if (remark is "※")
                continue;

            var mention = Years.Read(WithoutBound(remark, out var isOpen));
            if (mention is { IsRead: true, Value: { IsAsOf: false, FiscalYear: { } year, Kind: var kind } }
                && kind is not (YearMentionKind.Month or YearMentionKind.Day))
            {
                measure = measure with { FiscalYear = measure.FiscalYear ?? year };
                if (isOpen)
                    notes.Add(remark);
                continue;
            }

            // 150戸（令和８～12年度）, 10人（令和７～11年度の累計）, over all of these years: it holds for the last.
            if (Period.FindAll(remark) is [{ Start: 0, Value.EndFiscalYear: var last }])
                measure = measure with { FiscalYear = measure.FiscalYear ?? last };
            else if (mention is { IsRead: true, Value.Date: { } date })
                measure = measure with { AsOf = measure.AsOf ?? date };
            notes.Add(remark);
        }

        return measure with { Note = Join([measure.Note, .. notes]) };
    }

    // 令和10年度までに holds for that year; of 令和8年度以降 the note keeps that it goes on.
    private static string WithoutBound(string remark, out bool isOpen)
    {
        isOpen = remark.EndsWith("以降", StringComparison.Ordinal);
        var bound = isOpen ? "以降" : Array.Find(["までに", "まで"], w => remark.EndsWith(w, StringComparison.Ordinal));
        return bound is null ? remark : remark[..^bound.Length];
    }

    private static string? Join(IEnumerable<string?> notes)
    {
        var joined = string.Join('、', notes.Where(n => !string.IsNullOrEmpty(n)));
        return joined.Length == 0 ? null : joined;
    }

    private static string RateOf(string folded)
    {
        var slash = folded.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? "/" + folded[(slash + 1)..].Trim() : "";
    }

    // 千円 is 円; 人/年 is 人, since the kind says per year; 件/月 stays.
    private static string? NormalUnit(string folded, string rate, decimal scale)
    {
        var unit = folded;
        if (rate is "/年" or "/年間" or "/年度")
            unit = unit[..unit.IndexOf('/', StringComparison.Ordinal)].Trim();
        if (scale != 1m)
        {
            var cursor = new TextCursor(unit, 0);
            ScaleWords.Take(ref cursor);
            unit = unit[cursor.At..].Trim();
        }

        return unit.Length == 0 ? null : unit;
    }
}
