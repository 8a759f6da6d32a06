using System.Text;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Relations;

/// <summary>The forms in which numbers and titles of units of action are compared.</summary>
internal static class UnitNames
{
    /// <summary>A title without white space, brackets and marks.</summary>
    public static string Title(string title) =>
        new([.. Vocabulary.Key(title).Where(c => c is not ('・' or '「' or '」' or '『' or '』' or '【' or '】'))]);

    /// <summary>
    /// The word before a number, and its digits with hyphens between: 施策１－２ is <c>施策</c> and <c>1-2</c>, ③ is nothing and <c>3</c>. No
    /// digits where there are none.
    /// </summary>
    public static (string Word, string Digits) Number(string number)
    {
        var word = string.Concat(JapaneseText.Key(number).TakeWhile(c => !char.IsAsciiDigit(c) && c is not (>= '①' and <= '⑳'))
            .Where(char.IsLetter));
        var key = new StringBuilder();
        foreach (var c in JapaneseText.Key(number))
        {
            if (char.IsAsciiDigit(c))
                key.Append(c);
            else if (c is >= '①' and <= '⑳')
                key.Append(System.Globalization.CultureInfo.InvariantCulture, $"{c - '①' + 1}");
            else if (key.Length > 0 && key[^1] != '-')
                key.Append('-');
        }

        return (word, string.Join('-',
            key.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries).Select(d => d.TrimStart('0')).Where(d => d.Length > 0)));
    }
}
