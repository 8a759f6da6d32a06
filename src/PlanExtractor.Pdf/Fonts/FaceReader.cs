using System.Text;
using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Name, weight and vertical extent of a font, from its dictionary and descriptor (ISO 32000-1, 9.8).</summary>
internal sealed class FaceReader(PdfDictionary font, PdfDictionary? descriptor, IObjectSource source)
{
    private const int ForceBold = 1 << 18;
    private const int ItalicFlag = 1 << 6;

    private static readonly Lazy<Encoding> ShiftJis = new(() => CodePagesEncodingProvider.Instance.GetEncoding(932)!);
    private static readonly string[] BoldNames = ["Bold", "Heavy", "Black", "Demi", "-W6", "-W7", "-W8", "-W9", "-EB", "-UB", "-DB", "-DeBold"];

    /// <summary>The face.</summary>
    public FontFace Face()
    {
        var name = Name();
        var flags = descriptor is null ? 0 : (int)source.Number(descriptor, "Flags", 0);
        var weight = descriptor is null ? 0 : source.Number(descriptor, "FontWeight", 0);
        var isBold = weight >= 600 || (flags & ForceBold) != 0 || Array.Exists(BoldNames, b => name.Contains(b, StringComparison.OrdinalIgnoreCase));
        var isItalic = (flags & ItalicFlag) != 0 || name.Contains("Italic", StringComparison.OrdinalIgnoreCase) || name.Contains("Oblique", StringComparison.OrdinalIgnoreCase);
        return new FontFace(name, isBold, isItalic);
    }

    /// <summary>Extent over the baseline, in units of the type size.</summary>
    public double Ascent() => Extent("Ascent", 0.88, 0.2, 1.3);

    /// <summary>Extent below the baseline, negative.</summary>
    public double Descent() => -Math.Abs(Extent("Descent", -0.12, -0.6, 0.6));

    private double Extent(string key, double otherwise, double least, double most)
    {
        var value = descriptor is null ? 0 : source.Number(descriptor, key, 0) / 1000;
        return value != 0 && value >= least && value <= most ? value : otherwise;
    }

    // ABCDEF+MS-Gothic; the bytes of #82l#82r… are Shift_JIS for ＭＳ.
    private string Name()
    {
        var name = source.Name(font, "BaseFont") ?? source.Name(font, "Name") ?? "";
        if (name.Length > 7 && name[6] == '+' && name.AsSpan(0, 6).IndexOfAnyExceptInRange('A', 'Z') < 0)
            name = name[7..];
        return name.AsSpan().IndexOfAnyExceptInRange(' ', '~') < 0 ? name : ShiftJis.Value.GetString(Encoding.Latin1.GetBytes(name));
    }
}
