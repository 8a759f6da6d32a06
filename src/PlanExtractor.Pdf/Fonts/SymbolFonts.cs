namespace PlanExtractor.Pdf.Fonts;

/// <summary>Bullets, arrows and check marks of the Wingdings fonts, whose characters have no Unicode of their own in files.</summary>
internal static class SymbolFonts
{
    // Codes from 0x20 on; U+FFFD where there is no near equivalent.
    private const string Wingdings =
        " 🖉✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭🗀🗁🗎🗏🗐🗄⏳🖮🖰🖲🖳🖴🖫🖬✇✍🖎✌🖏👍👎☜☞☝☟🖐☺😐☹💣🕱🏳🏱✈☼🌢❄🕆✞🕈✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓🙰🙵●🔾■□🞐❑❒⬧⧫◆❖⬥⌧⮹⌘🏵🏶🙶🙷\uFFFD"
        + "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟·•⬝⭘🞆🞈◉◎🔿▪◻🟂✦★✶✴✹✵⯐⌖⟡⌑⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦⮘➢⮙⮛⮈⮊⮉⮋←→↑↓↖↗↙↘⬅➡⬆⬇↖↗↙↘⇦⇨⇧⇩⬄⇳⬀⬁⬃⬂▭▫✗✓☒☑⊞";

    private static readonly string?[] WingdingsTable = Table(Wingdings);

    // In Symbol, and so in most files whatever their font is called now, the plain bullet.
    private const int Bullet = 0xF0B7;

    /// <summary>The text of a code of a symbol font (0x20 to 0xFF, or that from U+F000 on); null for others.</summary>
    /// <param name="font">Name of the font.</param>
    /// <param name="code">A code, or a private character that a file gives as Unicode.</param>
    public static string? Text(string font, int code)
    {
        var isWingdings = IsWingdings(font);
        if (code is >= 0xF020 and <= 0xF0FF && !isWingdings && (code == Bullet || font.Contains("Symbol", StringComparison.OrdinalIgnoreCase)))
            return BaseEncoding.BuiltInto("Symbol")![code - 0xF000];
        var low = code is >= 0xF020 and <= 0xF0FF ? code - 0xF000 : isWingdings ? code : -1;
        return low is >= 0x20 and <= 0xFF ? WingdingsTable[low] : null;
    }

    /// <summary>Whether the font's characters are symbols, whatever a file says of them.</summary>
    public static bool IsWingdings(string font) =>
        font.Equals("Wingdings", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Wingdings-", StringComparison.OrdinalIgnoreCase) || font.StartsWith("Wingdings,", StringComparison.OrdinalIgnoreCase);

    private static string?[] Table(string characters)
    {
        var table = new string?[256];
        var code = 0x20;
        foreach (var rune in characters.EnumerateRunes())
        {
            if (code < 256)
                table[code++] = rune.Value == 0xFFFD ? null : rune.ToString();
        }

        return table;
    }
}
