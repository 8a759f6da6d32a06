namespace PlanExtractor.Domain;

/// <summary>
/// Reads one quantity at a given place of a folded text: sign, number, scale, unit, range, tail. Numbers within names and codes
/// (<c>Wi-Fi6</c>, <c>IEEE802.11</c>, <c>第3章</c>, <c>COVID-19</c>, <c>Society 5.0</c>) are none.
/// </summary>
internal static class QuantityGrammar
{
    /// <summary>The quantity that begins at <paramref name="start"/>; null if none does, with the index from which to look on.</summary>
    public static Quantity? At(string text, int start, out int next)
    {
        var cursor = new TextCursor(text, start);
        var sign = TakeSign(ref cursor);
        var numberStart = cursor.At;
        var isKanji = false;
        if (!NumberGrammar.TryTake(ref cursor, out var value))
        {
            isKanji = NumberGrammar.TryTakeKanji(ref cursor, out value);
            if (!isKanji)
            {
                next = EndOfNumber(text, numberStart, start);
                return null;
            }
        }

        var afterNumber = cursor.At;
        if (IsMalformed(cursor, out next))
            return null;
        var quantity = WithUnit(ref cursor, start, value, out var match);
        next = Math.Max(cursor.At, afterNumber);
        if (match is UnitMatch.Numbering || (isKanji && (match is not UnitMatch.Known || IsKanjiWord(text, numberStart)))
            || !IsCounting(text, start, afterNumber, quantity, match))
            return null;
        quantity = QuantityRange.Take(ref cursor, quantity) with { Sign = sign };
        if (IsSlogan(cursor, quantity, out var end))
        {
            next = end;
            return null;
        }

        quantity = QuantityTail.Take(ref cursor, quantity);
        next = cursor.At;
        return IsDuration(cursor, quantity) ? null : quantity;
    }

    /// <summary>Takes a number with or without unit, as the upper end of a range.</summary>
    public static Quantity? NumberWithUnit(ref TextCursor cursor, int start)
    {
        if (!NumberGrammar.TryTake(ref cursor, out var value))
            return null;
        var quantity = WithUnit(ref cursor, start, value, out var match);
        return match is UnitMatch.Numbering ? null : quantity;
    }

    // △60, ▲ 16, +15, -20
    private static int TakeSign(ref TextCursor cursor)
    {
        var c = cursor.Current;
        if (c is '△' or '▲')
        {
            cursor.At++;
            cursor.SkipSpaces(1);
            return -1;
        }

        if (c is not ('+' or '-' or '\u2010' or '\u2011' or '\u2013' or '\u2212')
            || !char.IsAsciiDigit(cursor.Peek(1)) || !(IsFree(cursor.Peek(-1)) || (c == '+' && Fold.IsKanji(cursor.Peek(-1)))))
            return 0;
        cursor.At++;
        return c == '+' ? 1 : -1;
    }

    // A minus does not follow a letter or a digit (COVID-19, 3-1), but 比 (基準年度比-5%) and 現状, 現状値.
    private static bool IsFree(char c) =>
        c is '\0' or '比' or '増' or '減' or '状' or '値' || !(char.IsLetterOrDigit(c) || Fold.IsDash(c) || c == ')');

    private static Quantity WithUnit(ref TextCursor cursor, int start, decimal value, out UnitMatch match)
    {
        if (TenthsGrammar.TryTake(ref cursor, start, value) is { } tenths)
        {
            match = UnitMatch.Known;
            return tenths;
        }

        var isCountedOut = TryCountOut(ref cursor, ref value);
        var unitStart = cursor.At + (cursor.Current == ' ' ? 1 : 0);
        var scaled = cursor;
        scaled.At = unitStart;
        var scale = isCountedOut ? 1m : ScaleWords.Take(ref scaled);
        var afterScale = scaled.At;
        match = UnitMatch.None;
        if (scale != 1m)
        {
            match = UnitGrammar.Take(ref scaled);
            cursor.At = match is UnitMatch.None ? afterScale : scaled.At;
            match = match is UnitMatch.Numbering ? match : UnitMatch.Known;
        }
        else
        {
            match = UnitGrammar.Take(ref cursor);
        }

        var end = cursor.At;
        return match is UnitMatch.None
            ? new Quantity(start, end, value, null, 1m, end, end, false)
            : new Quantity(start, end, value, null, scale, unitStart, end, match is UnitMatch.Guessed);
    }

    // 5万2千円, 1億2,000万円: one number in several steps, each smaller than the one before, counted out.
    private static bool TryCountOut(ref TextCursor cursor, ref decimal value)
    {
        var ahead = cursor;
        var (total, part) = (0m, value);
        var factor = ScaleWords.Take(ref ahead);
        if (factor == 1m || !char.IsAsciiDigit(ahead.Current))
            return false;
        while (factor != 1m && char.IsAsciiDigit(ahead.Current))
        {
            total += part * factor;
            var above = factor;
            if (!NumberGrammar.TryTake(ref ahead, out part))
                return false;
            factor = ScaleWords.Take(ref ahead);
            if (factor >= above)
                return false;
        }

        cursor.At = ahead.At;
        value = total + part * factor;
        return true;
    }

    // 4億3,0000万円: a number that goes on after its scale word, but not as numbers do, is none.
    private static bool IsMalformed(TextCursor ahead, out int end)
    {
        var isMalformed = ScaleWords.Take(ref ahead) != 1m && char.IsAsciiDigit(ahead.Current) && !NumberGrammar.TryTake(ref ahead, out _);
        end = isMalformed ? EndOfNumber(ahead.Text, ahead.At, ahead.At) : 0;
        return isMalformed;
    }

    // 1年間収録し, 3年間保存: how long something is done, not how much is reached.
    private static bool IsDuration(TextCursor cursor, Quantity quantity) =>
        cursor.Text.AsSpan(quantity.UnitStart, quantity.UnitEnd - quantity.UnitStart) is "年間" or "か月間" or "カ月間" or "ヶ月間" or "月間" or "週間"
            or "日間"
        && Fold.IsKanji(cursor.Current);

    private static bool IsCounting(string text, int start, int afterNumber, Quantity quantity, UnitMatch match)
    {
        var before = start == 0 ? '\0' : text[start - 1];
        if (before is '第' or '№' or '#' or '※' or '.' || char.IsAsciiDigit(before) || IsCodeHyphen(text, start))
            return false;
        var unit = text.AsSpan(quantity.UnitStart, quantity.UnitEnd - quantity.UnitStart);

        // Directly behind a Latin letter only a listed counter counts (LINE5人, Wi-Fi6); a unit in Latin letters is the rest of a code.
        if (Fold.IsLatin(before))
            return match is UnitMatch.Known && !Fold.IsLatin(unit[0]);
        if (match is UnitMatch.Guessed && Fold.IsLatin(unit[0]) && before == ' ' && start > 1 && Fold.IsLatin(text[start - 2]))
            return false;
        return match is not UnitMatch.None || StandsAlone(text, start, afterNumber);
    }

    // COVID-19
    private static bool IsCodeHyphen(string text, int start) =>
        start > 1 && Fold.IsDash(text[start - 1]) && text[start - 1] != 'ー' && char.IsAsciiLetterOrDigit(text[start - 2]);

    // Delimited on both sides, be it behind a bound (90以下, 90 以下 under a column of units), and no label of a list: 1) or (2).
    private static bool StandsAlone(string text, int start, int end)
    {
        var before = start - 1;
        while (before >= 0 && start - before < 4 && text[before] == ' ')
            before--;
        var tail = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var bound = QuantityTail.LengthOfBound(text, tail) is > 0 and var length ? tail + length : end;
        var after = bound;
        while (after < text.Length && after - bound < 4 && text[after] == ' ')
            after++;
        var free = before < start - 1 || before < 0 || !char.IsLetterOrDigit(text[before]);
        if (end < text.Length && text[end] == ')')
            return false;
        var named = before >= 0 && Fold.IsLatin(text[before]);
        return free && !named && (after >= text.Length || !(char.IsLetter(text[after]) || text[after] is '_' or '.' or '-' or '+'));
    }

    // 24時間365日 and 1人1台 are catchwords.
    private static bool IsSlogan(TextCursor cursor, Quantity quantity, out int end)
    {
        var rest = cursor.Text.AsSpan(cursor.At);
        var unit = cursor.Text.AsSpan(quantity.UnitStart, quantity.UnitEnd - quantity.UnitStart);
        end = cursor.At;
        if (quantity.Value == 24 && unit is "時間" && rest.StartsWith("365日", StringComparison.Ordinal))
            end += 4;
        else if (quantity.Value == 1 && unit is "人" && rest.StartsWith("1台", StringComparison.Ordinal))
            end += 2;
        return end > cursor.At;
    }

    // 十分 is a word.
    private static bool IsKanjiWord(string text, int at) => text.AsSpan(at).StartsWith("十分", StringComparison.Ordinal);

    private static int EndOfNumber(string text, int at, int start)
    {
        while (at < text.Length
            && (char.IsAsciiDigit(text[at]) || (text[at] == ',' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]))))
            at++;
        return Math.Max(at, start + 1);
    }
}
