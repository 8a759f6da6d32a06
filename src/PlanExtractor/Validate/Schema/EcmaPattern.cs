using System.Text;
using System.Text.RegularExpressions;

namespace PlanExtractor.Validate.Schema;

/// <summary>
/// A <c>pattern</c> of JSON Schema, which is an ECMA-262 regular expression over code points, as a .NET one. Only constructs that mean
/// the same in both, or can be written so, are read; any other is refused rather than understood differently.
/// </summary>
internal static class EcmaPattern
{
    private const string BeyondBasicPlane = @"[\ud800-\udbff][\udc00-\udfff]";

    /// <summary>Reads <c>^[0-9]{6}$</c> and its kin.</summary>
    /// <exception cref="ArgumentException">The pattern is wrong, or uses a construct that is not read.</exception>
    public static Regex Read(string pattern)
    {
        if (pattern.Any(char.IsSurrogate))
            throw new ArgumentException("letters beyond the basic plane are not read in a pattern");

        var translated = new StringBuilder();
        for (var at = 0; at < pattern.Length;)
            at = Next(pattern, at, translated);
        // Schemas are the program's own, and their patterns linear; the engine that guarantees it would double the time of a cold start.
        return new Regex(translated.ToString(), RegexOptions.CultureInvariant);
    }

    private static int Next(string pattern, int at, StringBuilder translated)
    {
        switch (pattern[at])
        {
            case '$':
                translated.Append(@"\z"); // in .NET, $ also matches before a last line feed
                return at + 1;
            case '.':
                translated.Append($@"(?:{BeyondBasicPlane}|[^\n\r\u2028\u2029\ud800-\udfff])");
                return at + 1;
            case '[':
                return Class(pattern, at, translated);
            case '\\':
                translated.Append(Escape(pattern, at, inClass: false));
                return at + 2;
            case '(' when pattern.AsSpan(at + 1).StartsWith("?") && !pattern.AsSpan(at + 1).StartsWith("?:"):
                throw new ArgumentException($"\"{pattern}\": of the groups with (? only (?: is read");
            default:
                translated.Append(pattern[at]);
                return at + 1;
        }
    }

    private static int Class(string pattern, int open, StringBuilder translated)
    {
        var isNegated = pattern.AsSpan(open + 1).StartsWith("^");
        var members = new StringBuilder();
        var at = open + (isNegated ? 2 : 1);
        while (at < pattern.Length && pattern[at] != ']')
        {
            if (pattern[at] == '[')
                throw new ArgumentException($"\"{pattern}\": [ in a class needs a backslash");
            if (pattern[at] == '\\')
                members.Append(Escape(pattern, at++, inClass: true));
            else
                members.Append(pattern[at]);
            at++;
        }

        if (at >= pattern.Length || members.Length == 0)
            throw new ArgumentException($"\"{pattern}\": a class is empty or does not end");
        translated.Append(isNegated ? $@"(?:{BeyondBasicPlane}|[^{members}\ud800-\udfff])" : $"[{members}]");
        return at + 1;
    }

    private static string Escape(string pattern, int at, bool inClass)
    {
        var escaped = at + 1 < pattern.Length ? pattern[at + 1] : ' ';
        return escaped switch
        {
            'd' => inClass ? "0-9" : "[0-9]",
            'w' => inClass ? "A-Za-z0-9_" : "[A-Za-z0-9_]",
            _ when char.IsAsciiLetterOrDigit(escaped) || escaped <= ' ' =>
                throw new ArgumentException($"\"{pattern}\": the escape \\{escaped} is not read"),
            _ => "\\" + escaped,
        };
    }
}
