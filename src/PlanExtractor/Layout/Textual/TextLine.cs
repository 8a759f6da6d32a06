namespace PlanExtractor.Layout.Textual;

/// <summary>What the first characters of a line say about it.</summary>
internal static class TextLine
{
    /// <summary>1–6 for <c># …</c> to <c>###### …</c>, else 0.</summary>
    public static int HeadingDepth(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var depth = 0;
        while (depth < line.Length && line[depth] == '#')
            depth++;
        return depth is >= 1 and <= 6 && depth < line.Length && JapaneseText.IsSpace(line[depth]) ? depth : 0;
    }

    /// <summary>1–6 for <c>&lt;h1&gt;</c> to <c>&lt;h6&gt;</c>, else 0.</summary>
    public static int HeadingTag(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var text = line.AsSpan().TrimStart();
        return text.Length > 4 && text[0] == '<' && text[1] is 'h' or 'H' && text[2] is >= '1' and <= '6' && text[3] is ' ' or '>'
            ? text[2] - '0' : 0;
    }

    /// <summary>Whether it is a Markdown list item: <c>- ・現状値</c>.</summary>
    public static bool IsListItem(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var text = line.AsSpan().TrimStart();
        return text.Length >= 2 && text[0] is '-' or '*' && text[1] == ' ';
    }

    /// <summary>Whether it is a rule: <c>---</c>, <c>－－－</c>.</summary>
    public static bool IsRule(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var text = line.AsSpan().Trim();
        return text.Length >= 3 && text.IndexOfAnyExcept("-_=－―─━*") < 0;
    }

    /// <summary>Whether it only divides rows: <c>|---|---|</c>, <c>- | |</c>.</summary>
    public static bool IsDivider(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return line.AsSpan().IndexOfAnyExcept("-:| \t") < 0;
    }

    /// <summary>Whether it is a row of a table: cells set apart by tabs, or by bars (<c>| a | b |</c>).</summary>
    public static bool IsTableRow(string line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var text = line.AsSpan().Trim();
        return line.Contains('\t', StringComparison.Ordinal)
            || (text.Length > 2 && text[0] == '|' && text[^1] == '|')
            || (text.StartsWith("- |") && text.IndexOfAnyExcept("-| ") < 0);
    }
}
