using System.Text;
using PlanExtractor.Layout;

namespace PlanExtractor.Recognize.Units;

/// <summary>
/// A line with widths made equal and each run of spaces as one, so that patterns need one form only; number and title stay as written
/// elsewhere.
/// </summary>
internal static class PlainText
{
    /// <summary>The line: full-width letters, digits and signs become ASCII, dashes <c>-</c>.</summary>
    public static string From(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (JapaneseText.IsSpace(c) || c is '\n')
            {
                if (result[^1] != ' ')
                    result.Append(' ');
            }
            else
            {
                result.Append(Narrow(c));
            }
        }

        return result.ToString();
    }

    /// <summary>The ASCII form of a full-width sign, <c>-</c> for dashes; else the character.</summary>
    public static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - '！' + '!'),
        '‐' or '‑' or '–' or '−' => '-',
        _ => c,
    };
}
