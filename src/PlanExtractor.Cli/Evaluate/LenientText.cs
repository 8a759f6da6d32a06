using System.Globalization;
using System.Text;
using PlanExtractor.Cli.Text;

namespace PlanExtractor.Cli.Evaluate;

/// <summary>
/// Text without what a careful reader would not call a difference: white space, and the compatibility forms that NFKC makes
/// ordinary, as far as Japanese plans hold them (<see cref="string.Normalize(NormalizationForm)"/> leaves them when globalization
/// is invariant): width of letters, kana and brackets, circled and Roman numbers, squared units; and the kind of dash and wave.
/// </summary>
internal static class LenientText
{
    // From U+FF61 to U+FF9F, in that order.
    private const string FullWidth =
        "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    private const string Table = """
        ㎡m2 ㎥m3 ㎞km ㎝cm ㎜mm ㎏kg ㎎mg ㎢km2 ㏊ha ㍻平成 ㍼昭和 ㍽大正 ㍾明治 ㋿令和 ㍑リットル ㌔キロ ㌢センチ ㌧トン ㌫パーセント
        ㍍メートル ㌶ヘクタール ㈱(株) ㈲(有) ㈳(社) ℡TEL №No ℃°C …... ‥.. ￥¥
        """;

    private static readonly Dictionary<char, string> Ordinary = Table
        .Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToDictionary(pair => pair[0], pair => pair[1..]);

    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != UnicodeCategory.Format)
                Append(folded, c);
        }

        return Kana.Compose(folded.ToString());
    }

    private static void Append(StringBuilder folded, char c)
    {
        switch (c)
        {
            case < '\u0080':
                folded.Append(c);
                break;
            case '－' or '‐' or '‑' or '–' or '—' or '―' or '−' or '‒':
                folded.Append('-');
                break;
            case '〜' or '～':
                folded.Append('~');
                break;
            case >= '！' and <= '～':
                folded.Append((char)(c - '！' + '!'));
                break;
            case >= '｡' and <= 'ﾟ':
                folded.Append(FullWidth[c - '｡']);
                break;
            case >= '①' and <= '⑳':
                folded.Append(CultureInfo.InvariantCulture, $"{c - '①' + 1}");
                break;
            case >= '⑴' and <= '⒇':
                folded.Append(CultureInfo.InvariantCulture, $"({c - '⑴' + 1})");
                break;
            case >= 'Ⅰ' and <= 'Ⅻ':
                folded.Append(Roman[c - 'Ⅰ']);
                break;
            case >= 'ⅰ' and <= 'ⅻ':
                folded.Append(Roman[c - 'ⅰ'].ToLowerInvariant());
                break;
            case '²' or '³' or '¹':
                folded.Append(c == '¹' ? '1' : c == '²' ? '2' : '3');
                break;
            case '⁰' or (>= '⁴' and <= '⁹'):
                folded.Append((char)(c - '⁰' + '0'));
                break;
            default:
                folded.Append(Ordinary.GetValueOrDefault(c) ?? c.ToString());
                break;
        }
    }

    private static readonly string[] Roman = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
}
