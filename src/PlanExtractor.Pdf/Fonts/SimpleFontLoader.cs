using PlanExtractor.Ingest;
using PlanExtractor.Pdf.CMaps;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Makes fonts whose codes are single bytes (ISO 32000-1, 9.6).</summary>
internal sealed class SimpleFontLoader(PdfDictionary font, IObjectSource source)
{
    private const int Symbolic = 4;

    private readonly PdfDictionary? _descriptor = source.Dictionary(font, "FontDescriptor");
    private readonly string? _subtype = source.Name(font, "Subtype");

    /// <summary>The font.</summary>
    public PdfFont Load()
    {
        var reader = new FaceReader(font, _descriptor, source);
        var face = reader.Face();
        var isType3 = _subtype == "Type3";
        var matrix = isType3 ? source.Numbers(font, "FontMatrix", 6) ?? [0.001, 0, 0, 0.001, 0, 0] : [0.001, 0, 0, 0.001, 0, 0];
        var names = Differences();
        var widths = Widths(face.Name, Math.Abs(matrix[0]));
        var texts = Texts(face, names);
        var glyphs = new FontGlyph[256];
        for (var code = 0; code < 256; code++)
            glyphs[code] = new FontGlyph(texts[code] ?? Glyph.Unknown, widths[code], code == 32, code);
        return new SimpleFont(glyphs)
        {
            Face = face,
            Ascent = isType3 ? 0.88 : reader.Ascent(),
            Descent = isType3 ? -0.12 : reader.Descent(),
            Matrix = matrix,
            Type3 = isType3 && source.Dictionary(font, "CharProcs") is { } procedures ? new Type3Glyphs(procedures, names, source.Dictionary(font, "Resources")) : null,
        };
    }

    // 32 /space 65 /A /B
    private string?[] Differences()
    {
        var names = new string?[256];
        if (source.Get(font, "Encoding") is not PdfDictionary encoding || source.Array(encoding, "Differences") is not { } items)
            return names;
        var code = 0;
        foreach (var item in items)
        {
            var value = source.Resolve(item);
            if (value is PdfNumber number)
                code = number.Int;
            else if (value is PdfName name && code is >= 0 and < 256)
                names[code++] = name.Value;
        }

        return names;
    }

    private string?[] Texts(FontFace face, string?[] names)
    {
        var given = ToUnicode();
        var encoding = source.Get(font, "Encoding");
        var isSymbolic = _descriptor is not null && ((int)source.Number(_descriptor, "Flags", 0) & Symbolic) != 0;
        var named = BaseEncoding.Named((encoding as PdfName)?.Value ?? (encoding is PdfDictionary d ? source.Name(d, "BaseEncoding") : null));
        var program = new FontProgram(_descriptor, source);
        var implied = BaseEncoding.BuiltInto(face.Name) ?? program.Encoding() ?? (_subtype == "Type3" ? null : BaseEncoding.Named(_subtype == "TrueType" ? "WinAnsiEncoding" : "StandardEncoding"));
        var trueType = isSymbolic || named is null ? program.TrueType() : null;
        var texts = new string?[256];
        for (var code = 0; code < 256; code++)
        {
            texts[code] = GlyphText.Usable(given?.Find((uint)code), face)
                ?? (SymbolFonts.IsWingdings(face.Name) ? SymbolFonts.Text(face.Name, code) : null)
                ?? GlyphText.Usable(GlyphNames.Text(names[code]), face)
                ?? (isSymbolic && trueType?.GlyphOfSymbol(code) is { } glyph ? GlyphText.Usable(trueType.Text(glyph), face) : null)
                ?? (names[code] is null ? named?[code] ?? implied?[code] : null);
        }

        return texts;
    }

    private ToUnicodeMap? ToUnicode()
    {
        if (source.Stream(font, "ToUnicode") is not { } stream)
            return null;
        try
        {
            return ToUnicodeMap.Parse(source.Decode(stream));
        }
        catch (PdfException)
        {
            return null;
        }
    }

    private double[] Widths(string name, double scale)
    {
        var widths = new double[256];
        var missing = _descriptor is null ? 0 : source.Number(_descriptor, "MissingWidth", 0) * 0.001;
        Array.Fill(widths, missing);
        if (source.Array(font, "Widths") is not { } given)
            return StandardWidths.Of(name) is { } standard ? standard : widths;
        var first = (int)source.Number(font, "FirstChar", 0);
        for (var i = 0; i < given.Count && first + i < 256; i++)
        {
            if (first + i >= 0)
                widths[first + i] = source.Number(given[i], 0) * scale;
        }

        return widths;
    }
}
