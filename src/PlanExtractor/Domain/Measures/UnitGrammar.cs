namespace PlanExtractor.Domain;

/// <summary>How a text goes on after a number.</summary>
internal enum UnitMatch
{
    /// <summary>No unit: the number stands alone, or before a particle.</summary>
    None,

    /// <summary>A listed counter.</summary>
    Known,

    /// <summary>A short run of letters that is taken for a counter.</summary>
    Guessed,

    /// <summary>A word that makes the number an ordinal or part of a name: 3次, 2年目.</summary>
    Numbering,
}

/// <summary>
/// Reads the unit behind a number: a listed counter, the longest first; else the letters up to a particle, space, bracket or
/// verb (<c>5コンテンツを公開</c>); then a rate (<c>人/年</c>).
/// </summary>
internal static class UnitGrammar
{
    private const int MostGuessed = 8;

    // Where a guessed unit ends though the script does not change: 12種目実施, 20機能導入.
    private static readonly string[] Tails =
    [
        "削減", "短縮", "低減", "縮減", "減", "増", "向上", "受講", "以上", "以下", "以内", "程度", "未満", "超", "達成", "記入", "実施", "整理", "導入",
        "開催", "整備", "公開", "掲載", "登録", "設置", "選定", "移行", "運用", "完了", "利用", "対応", "配置", "配布", "確保", "維持", "策定", "作成", "ペーパーレス",
        "実績", "現在", "現状",
    ];

    private static readonly string[] AfterSpacedUnit =
        ["以上", "以下", "以内", "未満", "超", "程度", "前後", "増", "減", "削減", "短縮", "縮減", "低減", "分", "当たり", "毎", "受講", "実施", "達成"];

    private static readonly string[] Rates =
        ["年間", "年度", "年", "か月", "月", "週", "日", "時間", "人・日", "人日", "人", "世帯", "回", "件", "台", "戸", "校",
            "ha", "㎡", "m2", "m3", "㎥", "㎞", "km", "mL", "L",
            "l", "ℓ", "kg", "10a", "a", "t"];

    /// <summary>Takes the unit here; the cursor stays when there is none.</summary>
    public static UnitMatch Take(ref TextCursor cursor)
    {
        var from = cursor.At;
        var spaced = cursor.SkipSpaces(1) > 0;
        var length = Counters.LengthAt(cursor.Text, cursor.At, out var counts);
        if (length > 0)
        {
            var word = cursor.Text.AsSpan(cursor.At, length);
            cursor.At += length;
            if (!counts || IsOrdinal(cursor) || CalendarPart.IsOne(cursor, from, word) || (spaced && IsHeading(cursor)))
                return UnitMatch.Numbering;
            TakeRate(ref cursor);
            return UnitMatch.Known;
        }

        // A word after a space is rather the next word than a unit (戦略 2040 構想).
        if (!spaced && GuessedLength(cursor) is > 0 and var guessed)
        {
            cursor.At += guessed;
            TakeRate(ref cursor);
            return UnitMatch.Guessed;
        }

        cursor.At = from;
        return UnitMatch.None;
    }

    // 2回目, but 目標: 3つ目標
    private static bool IsOrdinal(TextCursor cursor) => cursor.Current == '目' && cursor.Peek(1) is not ('標' or '的');

    // 1 計画策定の背景, 2 位置づけ: the number of a heading. 28 手続きの, 4 件増加 and 20 業務以上 count.
    private static bool IsHeading(TextCursor cursor)
    {
        if (!Fold.IsKanji(cursor.Current) && !Fold.IsKatakana(cursor.Current))
            return false;
        foreach (var after in AfterSpacedUnit)
        {
            if (cursor.Text.AsSpan(cursor.At).StartsWith(after, StringComparison.Ordinal))
                return false;
        }

        return true;
    }

    private static void TakeRate(ref TextCursor cursor)
    {
        var from = cursor.At;
        cursor.SkipSpaces(1);
        if (!cursor.Take('/'))
        {
            cursor.At = from;
            return;
        }

        cursor.SkipSpaces(1);
        foreach (var rate in Rates)
        {
            if (cursor.Text.AsSpan(cursor.At).StartsWith(rate, StringComparison.Ordinal))
            {
                cursor.At += rate.Length;
                return;
            }
        }

        cursor.At = from;
    }

    private static int GuessedLength(TextCursor cursor)
    {
        var length = 0;
        var isLatin = Fold.IsLatin(cursor.Current);
        while (length <= MostGuessed && IsUnitLetter(cursor.Peek(length), isLatin) && !IsTail(cursor.Text.AsSpan(cursor.At + length)))
            length++;
        return length <= MostGuessed ? length : 0;
    }

    private static bool IsUnitLetter(char c, bool isLatin) => isLatin ? Fold.IsLatin(c) : Fold.IsKanji(c) || Fold.IsKatakana(c);

    private static bool IsTail(ReadOnlySpan<char> rest)
    {
        foreach (var tail in Tails)
        {
            if (rest.StartsWith(tail, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
