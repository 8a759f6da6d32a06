using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Pdf.Content;

/// <summary>Text that stands for drawn glyphs (ISO 32000-1, 14.9.4).</summary>
internal static class ActualText
{
    /// <summary>Gives the glyphs from one on the text that they stand for.</summary>
    public static void Replace(PageCanvas canvas, int first, string text)
    {
        var glyphs = canvas.GlyphsFrom(first);
        if (glyphs.Length == 0)
            return;
        var characters = text.EnumerateRunes().Where(r => !Rune.IsWhiteSpace(r)).Select(r => r.ToString()).ToList();
        if (characters.Count == Written(glyphs))
            OneEach(glyphs, characters);
        else
            AllOnFirst(canvas, glyphs, text);
    }

    private static int Written(ReadOnlySpan<Glyph> glyphs)
    {
        var count = 0;
        foreach (ref readonly var glyph in glyphs)
            count += glyph.IsSpace ? 0 : 1;
        return count;
    }

    // Spaces stay where they are drawn: the text may have more of them, or fewer.
    private static void OneEach(Span<Glyph> glyphs, List<string> characters)
    {
        var next = 0;
        foreach (ref var glyph in glyphs)
        {
            if (!glyph.IsSpace)
                glyph = glyph with { Text = characters[next++] };
        }
    }

    private static void AllOnFirst(PageCanvas canvas, Span<Glyph> glyphs, string text)
    {
        var box = glyphs[0].Box;
        foreach (ref readonly var glyph in glyphs)
            box = box.Union(glyph.Box);
        glyphs[0] = glyphs[0] with { Text = text, Box = box };
        canvas.ForgetLastGlyphs(glyphs.Length - 1);
    }
}
