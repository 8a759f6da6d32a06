namespace PlanExtractor.Pdf.Fonts;

/// <summary>The encodings that simple fonts name or imply (ISO 32000-1, Annex D): text of each code, null where it has none.</summary>
internal static class BaseEncoding
{
    private const char None = '\uFFFD';
    private const string Ascii = " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private static readonly string?[] WinAnsi = Table(Ascii, 0x7F,
        "•€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ\u00A0¡¢£¤¥¦§¨©ª«¬-®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö"
            + "÷øùúûüýþÿ");

    private static readonly string?[] MacRoman = Table(Ascii, 0x80,
        "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uF8FFÒÚ"
            + "ÛÙıˆ˜¯˘˙˚¸˝˛ˇ");

    private static readonly string?[] Standard = Table(Ascii.Replace('\'', '’').Replace('`', '‘'), 0xA1,
        "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\uFFFD–†‡·\uFFFD¶•‚„”»…‰\uFFFD¿\uFFFD`´ˆ˜¯˘˙¨\uFFFD˚¸\uFFFD˝˛ˇ—\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
            + "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDÆ\uFFFDª\uFFFD\uFFFD\uFFFD\uFFFDŁØŒº\uFFFD\uFFFD\uFFFD\uFFFD"
            + "\uFFFDæ\uFFFD\uFFFD\uFFFDı\uFFFD\uFFFDłøœß");

    private static readonly string?[] Symbol = Table(
        " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\uF8E5αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼", 0xA0,
        "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪\uFFFD〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭");

    private static readonly string?[] Dingbats = Table(
        " ✁✂✃✄☎✆✇✈✉☛☞✌✍✎✏✐✑✒✓✔✕✖✗✘✙✚✛✜✝✞✟✠✡✢✣✤✥✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏❐❑❒▲▼◆❖◗❘❙❚❛❜❝❞", 0x80,
        "❨❩❪❫❬❭❮❯❰❱❲❳❴❵\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"
            + "\uFFFD❡❢❣❤❥❦❧♣♦♥♠①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓➔→↔↕➘➙➚➛➜➝➞➟➠➡➢➣➤➥➦➧➨➩➪➫➬➭➮➯\uFFFD➱➲➳➴➵➶➷➸➹➺➻➼➽➾");

    /// <summary>The encoding of a name; null for one that is not known.</summary>
    public static IReadOnlyList<string?>? Named(string? name) => name switch
    {
        "WinAnsiEncoding" => WinAnsi,
        "MacRomanEncoding" => MacRoman,
        "StandardEncoding" => Standard,
        _ => null,
    };

    /// <summary>The encoding built into one of the standard fonts; null for other fonts.</summary>
    public static IReadOnlyList<string?>? BuiltInto(string font) =>
        font == "Symbol" || font.StartsWith("Symbol,", StringComparison.Ordinal) || font.StartsWith("SymbolMT", StringComparison.Ordinal)
            ? Symbol
        : font.StartsWith("ZapfDingbats", StringComparison.Ordinal) ? Dingbats
        : null;

    private static string?[] Table(string from20, int then, string rest)
    {
        var table = new string?[256];
        Fill(table, 0x20, from20);
        Fill(table, then, rest);
        return table;
    }

    private static void Fill(string?[] table, int from, string characters)
    {
        for (var i = 0; i < characters.Length; i++)
            table[from + i] = characters[i] == None ? null : characters[i].ToString();
    }
}
