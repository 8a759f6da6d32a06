using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Makes fonts whose codes are single bytes (ISO 32000-1, 9.6).</summary>
internal sealed class SimpleFontLoader(PdfDictionary font, IObjectSource source)
{
    private static readonly double[] Thousandths = [0.001, 0, 0, 0.001, 0, 0];

    private readonly PdfDictionary? _descriptor = source.Dictionary(font, "FontDescriptor");

    /// <summary>The font.</summary>
    public PdfFont Load()
    {
        var reader = new FaceReader(font, _descriptor, source);
        var face = reader.Face();
        var isType3 = source.Name(font, "Subtype") == "Type3";
        var matrix = isType3 ? source.Numbers(font, "FontMatrix", 6) ?? Thousandths : Thousandths;
        var names = Differences();
        var texts = new SimpleText(font, face, names, source);
        var widths = Widths(Math.Abs(matrix[0]));
        var standard = widths is null && !isType3 ? StandardWidths.For(face) : null;
        return new SimpleFont(code => Glyph(code, texts.Find(code), widths, standard))
        {
            Face = face,
            Ascent = isType3 ? 0.88 : reader.Ascent(),
            Descent = isType3 ? -0.12 : reader.Descent(),
            Matrix = matrix,
            Type3 = isType3 && source.Dictionary(font, "CharProcs") is { } procedures
                ? new Type3Glyphs(procedures, names, source.Dictionary(font, "Resources"))
                : null,
        };
    }

    private static FontGlyph Glyph(int code, string? text, double[]? widths, StandardWidths? standard) =>
        new(text ?? Ingest.Glyph.Unknown, widths?[code] ?? standard?.Width(code, text) ?? 0, code == 32, code);

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

    // In units of the type size; null where the file says nothing of them.
    private double[]? Widths(double scale)
    {
        if (source.Array(font, "Widths") is not { } given)
            return null;
        var widths = new double[256];
        Array.Fill(widths, _descriptor is null ? 0 : source.Number(_descriptor, "MissingWidth", 0) * 0.001);
        var first = (long)source.Number(font, "FirstChar", 0);
        for (var i = 0; i < Math.Min(given.Count, 256); i++)
        {
            if (first + i is >= 0 and < 256)
                widths[first + i] = source.Number(given[i], 0) * scale;
        }

        return widths;
    }
}
