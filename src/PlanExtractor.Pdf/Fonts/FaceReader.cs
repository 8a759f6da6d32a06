using System.Text;
using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Name, weight and vertical extent of a font, from its dictionary and descriptor (ISO 32000-1, 9.8).</summary>
internal sealed class FaceReader(PdfDictionary font, PdfDictionary? descriptor, IObjectSource source)
{
    private const int ForceBold = 1 << 18;
    private const int ItalicFlag = 1 << 6;
    private const int BoldWeight = 600;

    // Bold ones have more than this; Distiller writes 149 for all fonts of Windows, and others 0 or 1000 for all.
    private const double BoldStem = 155;
    private const double MostStem = 400;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly Lazy<Encoding> ShiftJis = new(() => CodePagesEncodingProvider.Instance.GetEncoding(932)!);

    // W6 and above, EB, UB and DB are how Japanese foundries write weights; 太 and 見出 are part of their names.
    private static readonly string[] BoldNames =
        ["Bold", "Heavy", "Black", "Demi", "-W6", "-W7", "-W8", "-W9", "-EB", "-UB", "-DB", "-E-", "-U-", "FutoGo", "FutoMin", "MidashiGo",
            "MidashiMin", "太"];

    /// <summary>The face.</summary>
    public FontFace Face()
    {
        var name = Name();
        var flags = (int)Number("Flags");
        var isBold = Number("FontWeight") >= BoldWeight || (flags & ForceBold) != 0 || Number("StemV") is >= BoldStem and <= MostStem
            || Array.Exists(BoldNames, b => name.Contains(b, StringComparison.OrdinalIgnoreCase));
        var isItalic = (flags & ItalicFlag) != 0 || name.Contains("Italic", StringComparison.OrdinalIgnoreCase)
            || name.Contains("Oblique", StringComparison.OrdinalIgnoreCase);
        return new FontFace(name, isBold, isItalic);
    }

    /// <summary>Extent over the baseline, in units of the type size.</summary>
    public double Ascent() => Extent("Ascent", 0.88, 0.2, 1.3);

    /// <summary>Extent below the baseline, negative.</summary>
    public double Descent() => -Math.Abs(Extent("Descent", -0.12, -0.6, 0.6));

    private double Extent(string key, double otherwise, double least, double most)
    {
        var value = Number(key) / 1000;
        return value != 0 && value >= least && value <= most ? value : otherwise;
    }

    private double Number(string key) => descriptor is null ? 0 : source.Number(descriptor, key, 0);

    // ABCDEF+MS-Gothic
    private string Name()
    {
        var name = source.Name(font, "BaseFont") ?? source.Name(font, "Name") ?? "";
        if (name.Length > 7 && name[6] == '+' && name.AsSpan(0, 6).IndexOfAnyExceptInRange('A', 'Z') < 0)
            name = name[7..];
        return name.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? name : Decoded(Encoding.Latin1.GetBytes(name));
    }

    // UTF-8, as ISO 32000-1, 7.3.5 recommends; or Shift_JIS, as #82l#82r… for ＭＳ.
    private static string Decoded(byte[] name)
    {
        try
        {
            return Utf8.GetString(name);
        }
        catch (DecoderFallbackException)
        {
            return ShiftJis.Value.GetString(name);
        }
    }
}
