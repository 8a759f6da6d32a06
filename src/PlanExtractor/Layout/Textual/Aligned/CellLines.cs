namespace PlanExtractor.Layout.Textual.Aligned;

/// <summary>Joins the lines of a wrapped cell.</summary>
internal static class CellLines
{
    private const int LongestCell = 10_000;

    /// <summary>Both lines as one text, on lines of their own where the second begins anew.</summary>
    public static string Join(string above, string below, bool fills)
    {
        if (above.Length + below.Length > LongestCell)
            return above;
        if (IsParted(above, below) ? above[^1] == '。' : !fills || above[^1] == '。' || CellLook.OpensAnew(below) || EndAlike(above, below))
            return above + "\n" + below;
        return char.IsAsciiLetterOrDigit(above[^1]) && char.IsAsciiLetterOrDigit(below[0]) ? above + " " + below : above + below;
    }

    /// <summary>Whether they can only be one text: <c>…移動できる人口の / 割合</c>, <c>…満足している市民 / の割合</c>.</summary>
    public static bool IsParted(string above, string below) =>
        above[^1] is 'の' or 'を' or 'に' or 'と' or 'が' or 'は' or 'で' or 'や' or '、' or '（' or '「'
            || below[0] is (>= 'ぁ' and <= 'ん') or '）' or '」' or '、' or '。' or 'ー';

    // 企画政策課 / 商工観光課: a list of names, not one name.
    private static bool EndAlike(string above, string below) =>
        above.Length is >= 3 and <= 16 && below.Length is >= 3 and <= 16 && above[^1] == below[^1] && JapaneseText.IsJapanese(above[^1])
            && above[^1] is not ('）' or '、');
}
