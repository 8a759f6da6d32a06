using System.Buffers;

namespace PlanExtractor.Domain;

/// <summary>Numbers in kanji up to 9999, by place (<c>二九</c>) or with place words (<c>二十九</c>, <c>三百</c>).</summary>
internal static class KanjiNumerals
{
    private const string Digits = "〇一二三四五六七八九";

    /// <summary>The characters of such numbers.</summary>
    public const string Parts = Digits + "十百千";

    private static readonly SearchValues<char> AllParts = SearchValues.Create(Parts);

    /// <summary>Whether the character can be part of such a number.</summary>
    public static bool IsPart(char c) => AllParts.Contains(c);

    /// <summary>Whether two such characters stand side by side anywhere in the text.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAny(AllParts); at >= 0 && at + 1 < text.Length; at += 2)
        {
            if (IsPart(text[at + 1]))
                return true;
            var step = text[(at + 2)..].IndexOfAny(AllParts);
            if (step < 0)
                return false;
            at += step;
        }

        return false;
    }

    /// <summary>Takes the whole run of kanji numerals; not one that starts with 〇, which is a placeholder (<c>令和〇年</c>).</summary>
    public static bool TryTake(ref TextCursor cursor, out int value)
    {
        var from = cursor.At;
        while (IsPart(cursor.Current) && cursor.At - from <= 8)
            cursor.At++;
        var run = cursor.Text.AsSpan(from, cursor.At - from);
        if (run.Length is > 0 and <= 8 && run[0] != '〇' && TryParse(run, out value))
            return true;
        cursor.At = from;
        value = 0;
        return false;
    }

    private static bool TryParse(ReadOnlySpan<char> run, out int value)
    {
        value = 0;
        int? digit = null;
        var lastPlace = int.MaxValue;
        foreach (var c in run)
        {
            var place = c switch { '十' => 10, '百' => 100, '千' => 1000, _ => 1 };
            if (place == 1)
            {
                digit = (digit ?? 0) * 10 + Digits.IndexOf(c, StringComparison.Ordinal);
                continue;
            }

            if (place >= lastPlace || digit is > 9)
                return false;
            value += (digit ?? 1) * place;
            digit = null;
            lastPlace = place;
        }

        value += digit ?? 0;
        return value <= 9999 && (lastPlace == int.MaxValue || digit is null or <= 9);
    }
}
