namespace PlanExtractor.Pdf.Fonts;

/// <summary>Bullets, arrows and check marks of symbol fonts, whose characters files give as private ones or as letters.</summary>
internal static class SymbolFonts
{
    // In Symbol, and so in most files whatever their font is called now, the plain bullet.
    private const int Bullet = 0xF0B7;

    // ● ■ □ ◆ ▪ ➢ → ✓ and the like: what they are in Wingdings they are in files that have lost its name. Letters are not guessed.
    private const string UsualBullets = "lmnopqrstuvw\u009F\u00A1\u00A7\u00A8\u00D8ßàáâãäåæçèéêëìíîïðñòûüýþ";

    // Codes from 0x20 on; U+FFFD where there is no near equivalent.
    private static readonly string?[] Wingdings = InOrder(
        " 🖉✂✁👓🕭🕮🕯🕿✆🖂🖃📪📫📬📭🗀🗁🗎🗏🗐🗄⏳🖮🖰🖲🖳🖴🖫🖬✇✍🖎✌🖏👍👎☜☞☝☟🖐☺😐☹💣🕱🏳🏱✈☼🌢❄🕆✞🕈✠✡☪☯ॐ☸♈♉♊♋♌♍♎♏♐♑♒♓🙰🙵●❍■□▢❑❒⬧⧫◆❖⬥⌧⮹⌘🏵🏶🙶🙷\uFFFD"
        + "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿🙢🙠🙡🙣🙞🙜🙝🙟·•▪○🞆🞈◉◎◯▪◻🟂✦★✶✴✹✵⯐⌖⟡⌑⯑✪✰🕐🕑🕒🕓🕔🕕🕖🕗🕘🕙🕚🕛⮰⮱⮲⮳⮴⮵⮶⮷🙪🙫🙕🙔🙗🙖🙐🙑🙒🙓⌫⌦⮘➢⮙⮛⮈⮊⮉⮋←→↑↓↖↗↙↘⬅➡⬆⬇↖↗↙↘⇦⇨⇧⇩⬄⇳⬀⬁⬃⬂▭▫"
        + "✗✓☒☑⊞");

    // Check marks and boxes, numbers in circles, bullets, stars.
    private static readonly string?[] Wingdings2 = Sparse(
        "2F 📋 3C 👍 3D 👎 42 👈 43 👉 4A 👆 4B 👇 4F ✗ 50 ✓ 51 ☒ 52 ☑ 53 ☒ 54 ☒ 69 ⓪ 6A ① 6B ② 6C ③ 6D ④ 6E ⑤ 6F ⑥ 70 ⑦ 71 ⑧ 72 ⑨ 73 ⑩ "
        + "74 ⓿ 75 ❶ 76 ❷ 77 ❸ 78 ❹ 79 ❺ 7A ❻ 7B ❼ 7C ❽ 7D ❾ 7E ❿ 95 · 96 • 97 ● 98 ● 99 ○ 9F ▪ A0 ■ A1 □ A2 ■ A3 □ AE ◆ AF ◇ B2 ◇ EA ★");

    // Arrows and triangles.
    private static readonly string?[] Wingdings3 = Sparse(
        "21 ← 22 → 23 ↑ 24 ↓ 25 ↖ 26 ↗ 27 ↙ 28 ↘ 66 ← 67 → 68 ↑ 69 ↓ 6A ↖ 6B ↗ 6C ↙ 6D ↘ 6E ↔ 6F ↕ 70 ▲ 71 ▼ 72 △ 73 ▽ 74 ◀ 75 ▶ 76 ◁ 77 ▷ "
        + "78 ◣ 79 ◢ 7A ◤ 7B ◥ 7C ◀ 7D ▶ 7E ▲ 7F ▼");

    private static readonly string?[] Webdings = Sparse("33 ◀ 34 ▶ 35 ▲ 36 ▼ 3C ■ 61 ✓ 63 □ 67 ■ 6E ● 72 ✗ 3D ●");

    /// <summary>The text of a code of a symbol font (0x20 to 0xFF, or that from U+F000 on); null for others.</summary>
    /// <param name="font">Name of the font.</param>
    /// <param name="code">A code, or a private character that a file gives as Unicode.</param>
    public static string? Text(string font, int code)
    {
        var isPrivate = code is >= 0xF020 and <= 0xF0FF;
        if (Table(font) is { } table)
            return (isPrivate ? code - 0xF000 : code) is >= 0x20 and <= 0xFF and var low ? table[low] : null;
        if (!isPrivate)
            return null;
        if (code == Bullet || font.Contains("Symbol", StringComparison.OrdinalIgnoreCase))
            return BaseEncoding.BuiltInto("Symbol")![code - 0xF000];
        return UsualBullets.Contains((char)(code - 0xF000), StringComparison.Ordinal) ? Wingdings[code - 0xF000] : null;
    }

    /// <summary>Whether the font's characters are symbols, whatever a file says of them.</summary>
    public static bool IsSymbolic(string font) => Table(font) is not null;

    // Wingdings, Wingdings-Regular, Wingdings,Bold, Wingdings 2, Wingdings2
    private static string?[]? Table(string font)
    {
        if (font.StartsWith("Webdings", StringComparison.OrdinalIgnoreCase))
            return Webdings;
        if (!font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase))
            return null;
        return font.AsSpan("Wingdings".Length).TrimStart(" -") switch
        {
            ['2', ..] => Wingdings2,
            ['3', ..] => Wingdings3,
            _ => Wingdings,
        };
    }

    private static string?[] InOrder(string characters)
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

    private static string?[] Sparse(string pairs)
    {
        var table = new string?[256];
        table[0x20] = " ";
        var parts = pairs.Split(' ');
        for (var i = 0; i + 1 < parts.Length; i += 2)
            table[Convert.ToInt32(parts[i], 16)] = parts[i + 1];
        return table;
    }
}
