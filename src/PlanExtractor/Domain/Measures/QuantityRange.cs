namespace PlanExtractor.Domain;

/// <summary>A second number behind a quantity: the upper end of a range (<c>5～10人</c>), or minutes to its hours (<c>1時間30分</c>).</summary>
internal static class QuantityRange
{
    public static Quantity Take(ref TextCursor cursor, Quantity quantity)
    {
        var from = cursor.At;
        var joined = TakeUpper(ref cursor, quantity) ?? TakeMinutes(ref cursor, quantity);
        if (joined is null)
            cursor.At = from;
        return joined ?? quantity;
    }

    // 5～10人, 5人～10人, 5-10人; 82.4%から100%へ is no range but a way.
    private static Quantity? TakeUpper(ref TextCursor cursor, Quantity quantity)
    {
        cursor.SkipSpaces(1);
        if (!cursor.Take('~') && !(Fold.IsDash(cursor.Current) && char.IsAsciiDigit(cursor.Peek(-1)) && cursor.Take(cursor.Current)))
            return null;
        cursor.SkipSpaces(1);
        if (QuantityGrammar.NumberWithUnit(ref cursor, quantity.Start) is not { } upper)
            return null;
        var hasUnit = quantity.UnitEnd > quantity.UnitStart;
        var lower = upper.IsTenths && !hasUnit ? quantity.Value * 10 : quantity.Value;
        var isAbove = upper.Value * upper.Scale > lower * (hasUnit ? quantity.Scale : upper.Scale);
        return isAbove && (!hasUnit || IsSameUnit(cursor.Text, quantity, upper))
            ? upper with { Start = quantity.Start, Value = lower, Upper = upper.Value }
            : null;
    }

    private static Quantity? TakeMinutes(ref TextCursor cursor, Quantity quantity)
    {
        if (!cursor.Text.AsSpan(quantity.UnitStart, quantity.UnitEnd - quantity.UnitStart).SequenceEqual("時間"))
            return null;
        cursor.At = quantity.UnitEnd;
        return cursor.TakeDigits(2, out var minutes) && cursor.TakeWord("分")
            ? quantity with { End = cursor.At, Value = quantity.Value * 60 + minutes, UnitStart = cursor.At - 1, UnitEnd = cursor.At }
            : null;
    }

    private static bool IsSameUnit(string text, Quantity a, Quantity b) =>
        text.AsSpan(a.UnitStart, a.UnitEnd - a.UnitStart).SequenceEqual(text.AsSpan(b.UnitStart, b.UnitEnd - b.UnitStart));
}
