using PlanExtractor.Ingest;
using PlanExtractor.Pdf.CMaps;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>A font of many characters whose codes a CMap takes apart (ISO 32000-1, 9.7). Glyphs are made when first met.</summary>
internal sealed class CompositeFont(CMap map, CidMetrics metrics, CompositeText texts) : PdfFont
{
    // A file can hold any number of codes of four bytes.
    private const int MostOthers = 65_536;

    private readonly FontGlyph?[] _oneByte = new FontGlyph?[256];
    private readonly FontGlyph?[]?[] _twoBytes = new FontGlyph?[256][];
    private readonly Dictionary<(int Length, uint Code), FontGlyph> _others = [];

    /// <inheritdoc/>
    public override FontGlyph Next(ReadOnlySpan<byte> text, ref int at)
    {
        var length = map.Next(text, ref at, out var code);
        if (length == 2)
        {
            var row = _twoBytes[code >> 8] ??= new FontGlyph?[256];
            return row[code & 255] ??= Make(length, code);
        }

        return length == 1 ? _oneByte[code] ??= Make(length, code) : Other(length, code);
    }

    private FontGlyph Other(int length, uint code)
    {
        if (_others.TryGetValue((length, code), out var glyph))
            return glyph;
        glyph = Make(length, code);
        if (_others.Count < MostOthers)
            _others[(length, code)] = glyph;
        return glyph;
    }

    private FontGlyph Make(int length, uint code)
    {
        var cid = map.Cid(length, code);
        var width = metrics.Width(cid);
        var (advance, x, y) = metrics.Vertical(cid);

        // Line ends and tabs that a producer has left in a string draw nothing.
        var otherwise = cid == 0 && code is > 0 and < 32 ? " " : Glyph.Unknown;
        return new FontGlyph(texts.Find(code, cid) ?? otherwise, width, length == 1 && code == 32, (int)code)
        {
            VerticalAdvance = advance,
            VerticalOriginX = x,
            VerticalOriginY = y,
        };
    }
}
