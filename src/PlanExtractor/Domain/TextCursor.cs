namespace PlanExtractor.Domain;

/// <summary>
/// A place in a folded text that moves forward as things are taken. What cannot be taken leaves it where it is. Layout puts
/// spaces between letters (<c>令 和 5 年 度</c>): up to <see cref="MostSpaces"/> in a row are read over, which also bounds every look ahead.
/// </summary>
internal ref struct TextCursor(string text, int at)
{
    private const int MostSpaces = 3;

    public readonly string Text = text;

    public int At = at;

    /// <summary>The character here; NUL at the end.</summary>
    public readonly char Current => At < Text.Length ? Text[At] : '\0';

    /// <summary>The character <paramref name="offset"/> from here; NUL outside.</summary>
    public readonly char Peek(int offset) => At + offset is var i && i >= 0 && i < Text.Length ? Text[i] : '\0';

    /// <summary>The character here or behind spaces: that with which a word would begin.</summary>
    public readonly char Next
    {
        get
        {
            var ahead = this;
            ahead.SkipSpaces();
            return ahead.Current;
        }
    }

    public int SkipSpaces(int most = MostSpaces)
    {
        var from = At;
        while (At - from < most && Fold.IsSpace(Current))
            At++;
        return At - from;
    }

    public bool Take(char c)
    {
        if (Current != c)
            return false;
        At++;
        return true;
    }

    /// <summary>Takes spaces, then the word, whose letters may be spaced.</summary>
    public bool TakeWord(string word)
    {
        var from = At;
        foreach (var c in word)
        {
            SkipSpaces();
            if (!Take(c))
            {
                At = from;
                return false;
            }
        }

        return true;
    }

    /// <summary>Takes the first of the words that stands here.</summary>
    public bool TakeAny(params scoped ReadOnlySpan<string> words)
    {
        var next = Next;
        foreach (var word in words)
        {
            if (word[0] == next && TakeWord(word))
                return true;
        }

        return false;
    }

    /// <summary>Takes a whole run of 1 to <paramref name="most"/> digits; a longer run is not taken at all.</summary>
    public bool TakeDigits(int most, out int value)
    {
        var from = At;
        value = 0;
        while (char.IsAsciiDigit(Current) && At - from < most)
            value = value * 10 + (Text[At++] - '0');
        if (At > from && !char.IsAsciiDigit(Current))
            return true;
        At = from;
        return false;
    }
}
