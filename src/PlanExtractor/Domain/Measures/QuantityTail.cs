namespace PlanExtractor.Domain;

/// <summary>What is said directly after a quantity: 以上, 程度; 削減, 増; あたり, ごとに.</summary>
internal static class QuantityTail
{
    private static readonly (string Word, MeasureQualifier Qualifier)[] Bounds =
    [
        ("以上", MeasureQualifier.AtLeast), ("以下", MeasureQualifier.AtMost), ("以内", MeasureQualifier.AtMost),
        ("未満", MeasureQualifier.LessThan), ("を下回る", MeasureQualifier.LessThan), ("を超える", MeasureQualifier.MoreThan),
        ("を超え", MeasureQualifier.MoreThan), ("を上回る", MeasureQualifier.MoreThan), ("超え", MeasureQualifier.MoreThan),
        ("超", MeasureQualifier.MoreThan), ("程度", MeasureQualifier.About), ("前後", MeasureQualifier.About),
        ("ほど", MeasureQualifier.About), ("くらい", MeasureQualifier.About), ("ぐらい", MeasureQualifier.About),
    ];

    private static readonly string[] Less =
        ["削減", "減少", "減らす", "短縮", "低減", "縮減", "節減", "軽減", "圧縮", "抑制", "引き下げ", "引下げ", "低下", "カット", "ダウン", "減"];

    private static readonly string[] More = ["増加", "増やす", "向上", "上昇", "拡大", "引き上げ", "引上げ", "上乗せ", "アップ", "増"];

    // 減塩, 増設 … are other words.
    private const string NotAfterChange = "免災塩量設築員刷進資";

    private static readonly string[] Bases = ["あたり", "当たり", "当り", "につき", "ごとに", "毎に", "おきに", "ごと", "毎"];

    /// <summary>Takes the tail and returns the quantity with it.</summary>
    public static Quantity Take(ref TextCursor cursor, Quantity quantity)
    {
        if (IsBasis(ref cursor))
            return quantity with { End = cursor.At, IsBasis = true };
        var qualifier = TakeBound(ref cursor);
        var change = TakeChange(ref cursor);
        if (qualifier is MeasureQualifier.Exact)
            qualifier = TakeBound(ref cursor);
        return quantity with { End = cursor.At, Qualifier = qualifier, Change = change };
    }

    /// <summary>Length of the bound that stands there (以下 in <c>90以下</c>); 0 where none does.</summary>
    public static int LengthOfBound(string text, int at)
    {
        foreach (var (word, _) in Bounds)
        {
            if (text.AsSpan(at).StartsWith(word, StringComparison.Ordinal))
                return word.Length;
        }

        return 0;
    }

    private static bool IsBasis(ref TextCursor cursor) => cursor.TakeAny(Bases);

    private static MeasureQualifier TakeBound(ref TextCursor cursor)
    {
        var next = cursor.Next;
        foreach (var (word, qualifier) in Bounds)
        {
            if (word[0] == next && cursor.TakeWord(word))
                return qualifier;
        }

        return MeasureQualifier.Exact;
    }

    // 30%削減, 30％の削減, 5%増; 1回に削減 names a level and is none.
    private static int TakeChange(ref TextCursor cursor)
    {
        var from = cursor.At;
        cursor.TakeAny("の", "を", "分を", "分の", "分");
        var sign = cursor.TakeAny(Less) ? -1 : cursor.TakeAny(More) ? 1 : 0;
        if (sign != 0 && !NotAfterChange.Contains(cursor.Current, StringComparison.Ordinal))
            return sign;
        cursor.At = from;
        return 0;
    }
}
