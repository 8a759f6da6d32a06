namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>A run of letters between wide gaps, and where it stands in its line.</summary>
/// <param name="Left">Place at which it begins.</param>
/// <param name="Right">Place after its last letter.</param>
/// <param name="Text">Without spaces around it.</param>
internal readonly record struct Piece(int Left, int Right, string Text)
{
    private const int WidestInWord = 14;
    private const int LongestFigure = 17;

    /// <summary>The middle between its ends.</summary>
    public double Center => (Left + Right) / 2.0;

    /// <summary>Pieces of a line that two or more spaces set apart.</summary>
    public static List<Piece> Divide(string line, Ruler ruler)
    {
        var pieces = new List<Piece>();
        var place = 0;
        for (var i = 0; i < line.Length;)
        {
            if (JapaneseText.IsSpace(line[i]))
            {
                place += ruler(line[i++]);
                continue;
            }

            var (left, from, right) = (place, i, place);
            while (i < line.Length && !IsGap(line, i))
            {
                place += ruler(line[i]);
                right = JapaneseText.IsSpace(line[i++]) ? right : place;
            }

            pieces.Add(new Piece(left, right, line.AsSpan(from, i - from).TrimEnd(" \u3000").ToString()));
        }

        return pieces;
    }

    /// <summary>Its words: what spaces set apart.</summary>
    public IEnumerable<Piece> Words(Ruler ruler)
    {
        var place = Left;
        for (var i = 0; i < Text.Length;)
        {
            var (left, from) = (place, i);
            for (; i < Text.Length && !JapaneseText.IsSpace(Text[i]); i++)
                place += ruler(Text[i]);
            if (i > from)
                yield return new Piece(left, place, Text[from..i]);
            for (; i < Text.Length && JapaneseText.IsSpace(Text[i]); i++)
                place += ruler(Text[i]);
        }
    }

    /// <summary>Both parts where a word begins at the place, or so many places behind it; null where none does.</summary>
    public (Piece Before, Piece After)? CutAt(int place, int behind, Ruler ruler)
    {
        var at = Left;
        for (var i = 0; i < Text.Length && at <= place + behind; at += ruler(Text[i++]))
        {
            if (at < place || i == 0 || JapaneseText.IsSpace(Text[i]) || !JapaneseText.IsSpace(Text[i - 1]))
                continue;
            var before = Text[..i].TrimEnd(' ', '\u3000');
            return (new Piece(Left, Left + before.Sum(c => ruler(c)), before), new Piece(at, Right, Text[i..]));
        }

        return null;
    }

    // Two spaces or more, but not those inside a word that is written wide (導　　入); one between what can only be two cells.
    private static bool IsGap(string line, int i)
    {
        if (!JapaneseText.IsSpace(line[i]) || JapaneseText.IsSpace(line[i - 1]) || i + 1 >= line.Length)
            return false;
        if (!JapaneseText.IsSpace(line[i + 1]))
            return AreCells(WordBefore(line, i), WordFrom(line, i + 1))
                || (AreYears(WordBefore(line, i), WordFrom(line, i + 1)) && IsSpaced(line));
        var next = i;
        while (next < line.Length && JapaneseText.IsSpace(line[next]))
            next++;
        return next == line.Length || next - i > WidestInWord || !IsLone(line, i - 1) || !IsLone(line, next);
    }

    // （R5） （R11）, R6実績 R12目標, 現状値（R6） 目標値（R11）, 88.0％ 100％
    private static bool AreCells(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => (left[^1] is '）' or ')' && right[0] is '（' or '(')
        || (HasShortFigure(left) && HasShortFigure(right)
            && ((IsLoneYear(left) && IsLoneYear(right)) || (IsAmount(left) && IsAmount(right))));

    // Soon told of most words: they are neither a year nor an amount.
    private static bool HasShortFigure(ReadOnlySpan<char> word) => word.Length <= LongestFigure && JapaneseText.HasDigit(word);

    // R6実績, 現状値（R6）, but not R5比30％増
    private static bool IsLoneYear(ReadOnlySpan<char> word) => (EndsInWord(word) || word.IndexOfAny('（', '(') > 0)
        && Figures(word) == 1 && CellLook.IsYear(word.ToString());

    // R9 R10 where wider gaps part the years beside them.
    private static bool AreYears(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => IsEraYear(left) && IsEraYear(right);

    private static bool IsSpaced(string line) => line.AsSpan().Trim().IndexOf("  ") >= 0;

    private static bool IsEraYear(ReadOnlySpan<char> word) =>
        word.Length is 2 or 3 && word[0] is 'R' or 'Ｒ' && JapaneseText.IsDigit(word[1]) && JapaneseText.IsDigit(word[^1]);

    // Those that something follows.
    private static int Figures(ReadOnlySpan<char> word)
    {
        var figures = 0;
        for (var i = 1; i < word.Length; i++)
            figures += JapaneseText.IsDigit(word[i - 1]) && !JapaneseText.IsDigit(word[i]) ? 1 : 0;
        return figures;
    }

    private static bool IsAmount(ReadOnlySpan<char> word) => EndsInWord(word) && word[^1] is not ('年' or '月' or '日' or '（' or '・')
        && CellLook.IsValue((word[0] == '年' ? word[1..] : word).ToString());

    private static bool EndsInWord(ReadOnlySpan<char> word) => !JapaneseText.IsDigit(word[^1]) && word[^1] is not ('）' or ')');

    private static ReadOnlySpan<char> WordBefore(string line, int end)
    {
        var start = end;
        while (start > 0 && !JapaneseText.IsSpace(line[start - 1]))
            start--;
        return line.AsSpan(start, end - start);
    }

    private static ReadOnlySpan<char> WordFrom(string line, int start)
    {
        var end = start;
        while (end < line.Length && !JapaneseText.IsSpace(line[end]))
            end++;
        return line.AsSpan(start, end - start);
    }

    private static bool IsLone(string line, int i) =>
        JapaneseText.IsJapanese(line[i]) && (i == 0 || JapaneseText.IsSpace(line[i - 1]))
            && (i + 1 == line.Length || JapaneseText.IsSpace(line[i + 1]));
}
