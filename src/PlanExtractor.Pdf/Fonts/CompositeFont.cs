using PlanExtractor.Ingest;
using PlanExtractor.Pdf.CMaps;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>A font of many characters whose codes a CMap takes apart (ISO 32000-1, 9.7). Glyphs are made when first met.</summary>
internal sealed class CompositeFont(CMap map, CidMetrics metrics, Func<uint, int, string?> text) : PdfFont
{
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

        if (!_others.TryGetValue((length, code), out var glyph))
            _others[(length, code)] = glyph = Make(length, code);
        return glyph;
    }

    private FontGlyph Make(int length, uint code)
    {
        var cid = map.Cid(length, code);
        var width = metrics.Width(cid);
        var (advance, x, y) = metrics.Vertical(cid);
        return new FontGlyph(GlyphText.Usable(text(code, cid), Face) ?? (length == 1 && code < 32 ? " " : Glyph.Unknown), width, length == 1 && code == 32, (int)code)
        {
            VerticalAdvance = advance,
            VerticalOriginX = x,
            VerticalOriginY = y,
        };
    }
}
