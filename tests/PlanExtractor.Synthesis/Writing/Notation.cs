using System.Globalization;
using PlanExtractor.Synthesis.Styles;

namespace PlanExtractor.Synthesis.Writing;

/// <summary>How a plan writes years and numbers.</summary>
internal sealed class Notation(Style style)
{
    /// <summary>A fiscal year: 令和６年度, R6, 2024年度 …</summary>
    public string Year(int year)
    {
        var reiwa = year - 2018;
        return Digits(style[Dimensions.Years] switch
        {
            "era" => Invariant($"令和{reiwa}年度"),
            "initial" => Invariant($"R{reiwa}"),
            "western" => Invariant($"{year}年度"),
            "both" => Invariant($"令和{reiwa}（{year}）年度"),
            _ => Invariant($"R{reiwa}年度"),
        });
    }

    /// <summary>A number with its commas.</summary>
    public string Number(decimal value)
    {
        var text = style.Is(Dimensions.Digits, "no-commas")
            ? value.ToString("0.#", CultureInfo.InvariantCulture)
            : value.ToString("#,##0.#", CultureInfo.InvariantCulture);
        return Digits(text);
    }

    /// <summary>Digits in the plan's width.</summary>
    public string Digits(string text) => style.Is(Dimensions.Digits, "full") ? Wide(text) : text;

    /// <summary>Digits, commas and points in full width.</summary>
    public static string Wide(string text) =>
        string.Concat(text.Select(c => c is >= '0' and <= '9' or ',' or '.' ? (char)(c + 0xFEE0) : c));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
