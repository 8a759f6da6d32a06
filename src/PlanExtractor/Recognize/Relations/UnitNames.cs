using System.Text;
using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Relations;

/// <summary>The forms in which numbers and titles of units of action are compared.</summary>
internal static class UnitNames
{
    /// <summary>A title without white space, brackets and marks.</summary>
    public static string Title(string title) => new([.. Vocabulary.Key(title).Where(c => c is not ('・' or '「' or '」' or '『' or '』' or '【' or '】'))]);

    /// <summary>The digits of a number with hyphens between: 施策１－２ and 1-2 and (1).2 are <c>1-2</c>; ③ is <c>3</c>. Empty without digits.</summary>
    public static string Number(string number)
    {
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

        return string.Join('-', key.ToString().Split('-', StringSplitOptions.RemoveEmptyEntries).Select(d => d.TrimStart('0')).Where(d => d.Length > 0));
    }
}
