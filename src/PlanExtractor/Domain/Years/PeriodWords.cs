using System.Buffers;

namespace PlanExtractor.Domain;

/// <summary>
/// Words that say which end of a period a year is: <c>令和6年度を初年度とし、令和11年度を目標年度とする</c>,
/// <c>始期 令和6年度　終期 令和10年度</c>.
/// </summary>
internal static class PeriodWords
{
    // ~ ・ - から より を初年度 始期
    private static readonly SearchValues<char> Joints = Fold.AnyWidth("~・かよを初始" + Fold.Dashes);

    private static readonly string[] First = ["初年度", "始期", "開始年度", "始年度"];
    private static readonly string[] Last = ["目標年度", "最終年度", "終期", "終了年度"];

    /// <summary>Whether anything that joins two years may be in the text: a look before the grammar's. Widths do not matter.</summary>
    public static bool MayJoin(ReadOnlySpan<char> text) => text.ContainsAny(Joints);

    /// <summary>Takes what stands between the first year and the last: <c>を初年度とし、</c>, <c>から</c>, <c>より</c>.</summary>
    public static bool TakeFirst(ref TextCursor cursor)
    {
        var from = cursor.At;
        if (!cursor.TakeAny("から", "より"))
        {
            if (!(cursor.TakeWord("を") && cursor.TakeAny(First)))
            {
                cursor.At = from;
                return false;
            }

            cursor.TakeAny("として", "とした", "とする", "とし");
        }

        cursor.SkipSpaces();
        cursor.TakeAny("、", ",");
        cursor.SkipSpaces();
        return true;
    }

    /// <summary>Takes a word that announces the last year: <c>、目標年度を</c>, <c>　終期：</c>.</summary>
    public static bool TakeLast(ref TextCursor cursor)
    {
        var from = cursor.At;
        cursor.TakeWord("とし");
        cursor.SkipSpaces();
        cursor.TakeAny("、", ",", "/", "・", ")");
        cursor.SkipSpaces();
        if (!cursor.TakeAny(Last))
        {
            cursor.At = from;
            return false;
        }

        cursor.SkipSpaces();
        cursor.TakeAny("を", "は", ":", "が", "(");
        cursor.SkipSpaces();
        return true;
    }

    /// <summary>Takes what ends the period behind its last year: <c>まで</c>, <c>を目標年度とする</c>.</summary>
    public static void TakeEnd(ref TextCursor cursor)
    {
        var from = cursor.At;
        if (cursor.TakeWord("まで"))
            return;
        if (cursor.TakeWord("を") && cursor.TakeAny(Last))
            cursor.TakeAny("とする", "とした", "とし");
        else
            cursor.At = from;
    }

    /// <summary>Whether the word before an index announces the first year: <c>初年度：</c>, <c>始期を</c>.</summary>
    public static bool IsFirst(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd(" :をは(");
        foreach (var word in First)
        {
            if (before.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
