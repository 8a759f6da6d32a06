namespace PlanExtractor.Ingest;

/// <summary>A page of a document as what is drawn on it, turned upright and cropped; nothing on it is understood yet.</summary>
/// <param name="Number">1-based place in the document, which is not the printed page number.</param>
/// <param name="Width">Visible width in points.</param>
/// <param name="Height">Visible height in points.</param>
/// <param name="Glyphs">What is written, in the order in which it is drawn; nothing outside the page, and nothing clipped away.</param>
/// <param name="Paths">Lines and areas, in the order in which they are drawn; those without any paint are left out.</param>
/// <param name="Images">Places of pictures.</param>
public sealed record Page(
    int Number,
    double Width,
    double Height,
    IReadOnlyList<Glyph> Glyphs,
    IReadOnlyList<DrawnPath> Paths,
    IReadOnlyList<Box> Images)
{
    /// <summary>What a tagged document calls a heading; empty where it says nothing. A hint: producers tag as they please.</summary>
    public IReadOnlyList<TaggedHeading> Headings { get; init; } = [];

    /// <summary>The whole page.</summary>
    public Box Box => new(0, 0, Width, Height);
}

/// <summary>A heading, or a part of one, by the structure tree of the document.</summary>
/// <param name="Box">Box around its glyphs.</param>
/// <param name="Depth">1 (H1) to 6 (H6).</param>
/// <param name="Number">The same for all parts of a heading, and for no other heading of the document.</param>
public sealed record TaggedHeading(Box Box, int Depth, int Number);

/// <summary>Where the next glyph of a line of writing stands.</summary>
public enum WritingDirection
{
    /// <summary>To the right, as in 横書き.</summary>
    Right,

    /// <summary>Below: upright glyphs of 縦書き, or a line turned by 90° clockwise.</summary>
    Down,

    /// <summary>To the left: upside down, or from right to left.</summary>
    Left,

    /// <summary>Above: a line turned by 90° counterclockwise.</summary>
    Up,
}

/// <summary>A glyph: one character as a rule, several for a ligature.</summary>
/// <param name="Text">Unicode; U+FFFD where no Unicode can be known. Spaces that the document draws are glyphs as well.</param>
/// <param name="Box">From ascender to descender and over the advance width; upright, so larger than the glyph where that is turned
/// obliquely.</param>
/// <param name="Origin">Where the pen stood: on the baseline at its left in horizontal writing, top center in vertical writing.</param>
/// <param name="Size">Size of the type on the page, in points.</param>
/// <param name="Font">Its font.</param>
/// <param name="Direction">Where the next glyph stands.</param>
/// <param name="Color">Color of its fill as 0xRRGGBB.</param>
/// <param name="Marks">What else is known of it.</param>
public sealed record Glyph(
    string Text,
    Box Box,
    PagePoint Origin,
    double Size,
    FontFace Font,
    WritingDirection Direction = WritingDirection.Right,
    int Color = 0,
    GlyphMarks Marks = GlyphMarks.None)
{
    /// <summary>The text of a glyph whose character cannot be known.</summary>
    public const string Unknown = "\uFFFD";

    /// <summary>Whether it is a space of any width.</summary>
    public bool IsSpace => Text is not [> '\u3000'] && string.IsNullOrWhiteSpace(Text);
}

/// <summary>Properties of a glyph that seldom hold.</summary>
[Flags]
public enum GlyphMarks
{
    /// <summary>None of them.</summary>
    None = 0,

    /// <summary>Neither filled nor stroked (render mode 3): the text layer under or over a scanned picture.</summary>
    Invisible = 1,

    /// <summary>Set upright in vertical writing (縦書き), as opposed to a turned line.</summary>
    Vertical = 2,

    /// <summary>Turned by an angle that is no multiple of 90°, as watermarks are.</summary>
    Oblique = 4,
}

/// <summary>A font as far as the layout asks for it.</summary>
/// <param name="Name">PostScript name without the subset's prefix: <c>MS-Gothic</c>; empty where none is given.</param>
/// <param name="IsBold">Whether its name, flags or weight call it bold.</param>
/// <param name="IsItalic">Whether its name or flags call it italic.</param>
public sealed record FontFace(string Name, bool IsBold = false, bool IsItalic = false)
{
    // What foundries call type of even strokes, as far as names of fonts tell: MS-Gothic, HiraKakuPro-W3, ＭＳ ゴシック.
    private static readonly string[] GothicNames = ["Goth", "Gohtic", "Sans", "KakuGo", "MaruGo", "HiraKaku", "YuGo", "Meiryo", "ゴシック",
        "メイリオ"];

    /// <summary>Whether its name calls it gothic: in a text in mincho (明朝), headings and labels are set in it.</summary>
    public bool IsGothic { get; } = Array.Exists(GothicNames, n => Name.Contains(n, StringComparison.OrdinalIgnoreCase));
}

/// <summary>One subpath that was painted.</summary>
/// <param name="Points">Its corners in order; of a curve, points along it. At least 2; a rectangle has 4, without the first again.</param>
/// <param name="Box">Smallest box around the points that are visible, without the width of the pen.</param>
/// <param name="IsClosed">Whether the last point is joined to the first.</param>
/// <param name="Fill">Color of the filled area as 0xRRGGBB, or null when it is not filled, or filled with a pattern.</param>
/// <param name="Stroke">Color of the line, or null when it has none.</param>
/// <param name="LineWidth">Width of the line in points, 0 for the thinnest that the device can draw.</param>
/// <param name="Shape">What else is known of it.</param>
public sealed record DrawnPath(
    IReadOnlyList<PagePoint> Points,
    Box Box,
    bool IsClosed,
    int? Fill,
    int? Stroke,
    double LineWidth,
    PathShape Shape = PathShape.Straight);

/// <summary>How a path is drawn.</summary>
[Flags]
public enum PathShape
{
    /// <summary>Straight lines.</summary>
    Straight = 0,

    /// <summary>Curved somewhere: a circle, a rounded box.</summary>
    Curved = 1,

    /// <summary>With a dash pattern: dotted or dashed.</summary>
    Dashed = 2,

    /// <summary>Filled with a pattern or shading instead of a color.</summary>
    Patterned = 4,
}
