namespace PlanExtractor.Domain;

/// <summary>割 (tenths), 分 (hundredths) and 厘 (thousandths) as percent: <c>3割5分</c> is 35 %.</summary>
internal static class TenthsGrammar
{
    /// <summary>Takes 割 and what follows it; null if 割 is not here or is part of another word (割引, 割合).</summary>
    public static Quantity? TryTake(ref TextCursor cursor, int start, decimal number)
    {
        var from = cursor.At;
        cursor.SkipSpaces(1);
        var unitStart = cursor.At;
        if (!cursor.Take('割') || cursor.Current is '引' or '合' or '当' or '振' or '安')
        {
            cursor.At = from;
            return null;
        }

        var percent = number * 10 + TakePart(ref cursor, '分') + TakePart(ref cursor, '厘') / 10m;
        return new Quantity(start, cursor.At, percent, null, 1m, unitStart, cursor.At, false) { IsTenths = true };
    }

    private static decimal TakePart(ref TextCursor cursor, char unit)
    {
        var from = cursor.At;
        if (cursor.TakeDigits(1, out var digit) && cursor.Take(unit))
            return digit;
        cursor.At = from;
        return 0m;
    }
}
