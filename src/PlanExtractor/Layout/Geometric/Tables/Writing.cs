using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric.Tables;

/// <summary>The glyphs of a page, with the boxes of their type: what fonts say of ascent and descent is not to be relied on.</summary>
internal sealed class Writing
{
    private readonly IReadOnlyList<Glyph> _glyphs;
    private readonly Box[] _boxes;

    public Writing(IReadOnlyList<Glyph> glyphs)
    {
        _glyphs = glyphs;
        _boxes = new Box[glyphs.Count];
        for (var i = 0; i < _boxes.Length; i++)
            _boxes[i] = LineAssembler.TypeBox(glyphs[i]);
    }

    public int Count => _boxes.Length;

    public ref readonly Box BoxOf(int index) => ref _boxes[index];

    public Glyph this[int index] => _glyphs[index];

    /// <summary>The glyphs at some indexes.</summary>
    public List<Glyph> At(List<int> indexes) => indexes.ConvertAll(i => _glyphs[i]);

    /// <summary>Indexes of the glyphs whose middle lies in the box; none of watermarks.</summary>
    public List<int> Inside(Box box)
    {
        var inside = new List<int>();
        for (var i = 0; i < _boxes.Length; i++)
        {
            if (box.Contains(_boxes[i].CenterX, _boxes[i].CenterY) && (_glyphs[i].Marks & GlyphMarks.Oblique) == 0)
                inside.Add(i);
        }

        return inside;
    }
}
