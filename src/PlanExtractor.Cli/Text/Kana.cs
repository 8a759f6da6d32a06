using System.Text;

namespace PlanExtractor.Cli.Text;

/// <summary>
/// Joins kana with the sound marks that follow them: か and U+3099 become が. It stands in for NFC, which
/// <see cref="string.Normalize()"/> leaves undone for all but ASCII when globalization is invariant.
/// </summary>
internal static class Kana
{
    private const string Voiced = "うかきくけこさしすせそたちつてとはひふへほゝウカキクケコサシスセソタチツテトハヒフヘホワヰヱヲヽ";
    private const string VoicedTo = "ゔがぎぐげござじずぜぞだぢづでどばびぶべぼゞヴガギグゲゴザジズゼゾダヂヅデドバビブベボヷヸヹヺヾ";
    private const string HalfVoiced = "はひふへほハヒフヘホ";
    private const string HalfVoicedTo = "ぱぴぷぺぽパピプペポ";

    public static string Compose(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny('\u3099', '\u309A') < 0)
            return text;
        var composed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (composed.Length > 0 && Joined(composed[^1], c) is { } joined)
                composed[^1] = joined;
            else
                composed.Append(c);
        }

        return composed.ToString();
    }

    /// <summary>The one letter that kana and sound mark make together, or null.</summary>
    public static char? Joined(char kana, char mark) => mark switch
    {
        '\u3099' when Voiced.IndexOf(kana, StringComparison.Ordinal) is >= 0 and var at => VoicedTo[at],
        '\u309A' when HalfVoiced.IndexOf(kana, StringComparison.Ordinal) is >= 0 and var at => HalfVoicedTo[at],
        _ => null,
    };
}
