using PlanExtractor.Ingest;
using PlanExtractor.Pdf.Fonts;
using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Content;

/// <summary>Runs the operators of a page's content streams (ISO 32000-1, Annex A).</summary>
internal sealed class ContentInterpreter
{
    private const int MostSaved = 2000;
    private const int MostForms = 16;

    // A map has a million; forms that draw each other would have no end.
    private const int MostOperators = 10_000_000;

    private readonly IObjectSource _source;
    private readonly FontCache _fonts;
    private readonly NameTable _names;
    private readonly PageCanvas _canvas;
    private readonly PathBuilder _path;
    private readonly TextShower _text;
    private readonly MarkedContent _marks;
    private readonly OptionalContent _layers;
    private readonly Stack<GraphicsState> _saved = new();
    private readonly HashSet<PdfStream> _running = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(PdfFont Font, int Code)> _silent = [];
    private readonly ObjectParser _parser = new(withReferences: false);
    private GraphicsState _state;
    private bool? _clips;
    private int _operators;

    /// <summary>An interpreter for one page.</summary>
    public ContentInterpreter(in PageSpace space, PageCanvas canvas, OptionalContent layers, IObjectSource source, FontCache fonts, NameTable names)
    {
        (_source, _fonts, _names, _canvas, _layers) = (source, fonts, names, canvas, layers);
        _path = new PathBuilder(canvas);
        _text = new TextShower(canvas, DrawType3);
        _marks = new MarkedContent(canvas, layers, source);
        _state = GraphicsState.Of(space.Matrix, canvas.Box);
    }

    /// <summary>Whether the page had more operators than are run.</summary>
    public bool IsExhausted => _operators > MostOperators;

    /// <summary>Runs a stream.</summary>
    /// <param name="content">Its decoded bytes.</param>
    /// <param name="resources">What its names stand for.</param>
    public void Run(ReadOnlySpan<byte> content, Resources resources)
    {
        var lexer = new Lexer(content, names: _names);
        var operands = new Operands();
        var (saved, marks) = (_saved.Count, _marks.Depth);
        for (TokenKind token; (token = lexer.Next()) != TokenKind.End && _operators <= MostOperators;)
        {
            switch (token)
            {
                case TokenKind.Number:
                    operands.Add(lexer.Number);
                    break;
                case TokenKind.Name:
                    operands.Add(lexer.Name);
                    break;
                case TokenKind.String:
                    operands.Add(lexer.String);
                    break;
                case TokenKind.DictionaryOpen when _parser.Value(ref lexer, token) is { } dictionary:
                    operands.Add(dictionary);
                    break;
                case TokenKind.Keyword:
                    _operators++;
                    Apply(ref lexer, operands, resources);
                    operands.Clear();
                    break;
            }
        }

        while (_saved.Count > saved)
            _state = _saved.Pop();
        while (_marks.Depth > marks)
            _marks.End();
    }

    // The operator's letters in one number, so that the switch is one jump.
    private static int Key(ReadOnlySpan<byte> letters)
    {
        var key = 0;
        foreach (var letter in letters.Length <= 3 ? letters : [])
            key = (key << 8) | letter;
        return key;
    }

    private void Apply(ref Lexer lexer, Operands a, Resources resources)
    {
        var key = Key(lexer.Keyword);
        if (TextOperator(key, a, resources) || PathOperator(key, a) || ColorOperator(key, a, resources))
            return;
        switch (key)
        {
            case 'q':
                if (_saved.Count < MostSaved)
                    _saved.Push(_state);
                break;
            case 'Q':
                if (_saved.Count > 0)
                    _state = _saved.Pop();
                break;
            case ('c' << 8) | 'm' when a.Count >= 6:
                _state.Ctm = a.Matrix().Then(_state.Ctm);
                break;
            case 'w':
                _state.LineWidth = a[0];
                break;
            case 'd':
                _state.IsDashed = a.Count > 1 && a[0] > 0;
                break;
            case ('g' << 8) | 's':
                ApplyState(resources.Find("ExtGState", a.Name(0)));
                break;
            case ('D' << 8) | 'o':
                Draw(resources.Find("XObject", a.Name(0)), resources);
                break;
            case ('B' << 8) | 'I':
                _canvas.AddImage(_state.Ctm.Apply(0, 0, 1, 1), _state.Clip);
                InlineImage.Skip(ref lexer);
                break;
            case ('s' << 8) | 'h':
                break;
            case ('B' << 16) | ('M' << 8) | 'C':
                _marks.Begin(a.Name(0), null);
                break;
            case ('B' << 16) | ('D' << 8) | 'C':
                _marks.Begin(a.Name(0), a.Dictionary(1) ?? resources.Find("Properties", a.Name(1)) as PdfDictionary);
                break;
            case ('E' << 16) | ('M' << 8) | 'C':
                _marks.End();
                break;
        }
    }

    private bool TextOperator(int key, Operands a, Resources resources)
    {
        switch (key)
        {
            case ('B' << 8) | 'T':
                _text.Set(Matrix.Identity);
                return true;
            case ('T' << 8) | 'f':
                _state.Font = resources.Font(a.Name(0));
                _state.FontSize = a[1];
                return true;
            case ('T' << 8) | 'm' when a.Count >= 6:
                _text.Set(a.Matrix());
                return true;
            case ('T' << 8) | 'D':
                _state.Leading = -a[1];
                _text.MoveLine(a[0], a[1]);
                return true;
            case ('T' << 8) | 'd':
                _text.MoveLine(a[0], a[1]);
                return true;
            case ('T' << 8) | '*':
                _text.MoveLine(0, -_state.Leading);
                return true;
            case ('T' << 8) | 'j' or (('T' << 8) | 'J'):
                Show(a.Items);
                return true;
            case '\'':
                _text.MoveLine(0, -_state.Leading);
                Show(a.Items);
                return true;
            case '"' when a.Count >= 3:
                (_state.WordSpacing, _state.CharacterSpacing) = (a[0], a[1]);
                _text.MoveLine(0, -_state.Leading);
                Show(a.Items[2..]);
                return true;
            case ('T' << 8) | 'c':
                _state.CharacterSpacing = a[0];
                return true;
            case ('T' << 8) | 'w':
                _state.WordSpacing = a[0];
                return true;
            case ('T' << 8) | 'z':
                _state.HorizontalScale = a[0] / 100;
                return true;
            case ('T' << 8) | 'L':
                _state.Leading = a[0];
                return true;
            case ('T' << 8) | 's':
                _state.Rise = a[0];
                return true;
            case ('T' << 8) | 'r':
                _state.RenderMode = (int)a[0];
                return true;
            default:
                return false;
        }
    }

    private void Show(ReadOnlySpan<Operand> items)
    {
        if (_marks.Hidden == 0)
            _text.Show(_state, items);
    }

    private bool PathOperator(int key, Operands a)
    {
        var m = _state.Ctm;
        switch (key)
        {
            case 'm':
                _path.Move(m.Apply(a[0], a[1]));
                return true;
            case 'l':
                _path.Line(m.Apply(a[0], a[1]));
                return true;
            case 'c':
                _path.Curve(m.Apply(a[0], a[1]), m.Apply(a[2], a[3]), m.Apply(a[4], a[5]));
                return true;
            case 'v':
                _path.Curve(_path.Last, m.Apply(a[0], a[1]), m.Apply(a[2], a[3]));
                return true;
            case 'y':
                _path.Curve(m.Apply(a[0], a[1]), m.Apply(a[2], a[3]), m.Apply(a[2], a[3]));
                return true;
            case 'h':
                _path.Close();
                return true;
            case ('r' << 8) | 'e':
                _path.Rectangle(m, a[0], a[1], a[2], a[3]);
                return true;
            case 'S':
                return Paint(fill: false, stroke: true);
            case 's':
                _path.Close();
                return Paint(fill: false, stroke: true);
            case 'f' or 'F' or (('f' << 8) | '*'):
                return Paint(fill: true, stroke: false);
            case 'B' or (('B' << 8) | '*'):
                return Paint(fill: true, stroke: true);
            case 'b' or (('b' << 8) | '*'):
                _path.Close();
                return Paint(fill: true, stroke: true);
            case 'n':
                return Paint(fill: false, stroke: false);
            case 'W' or (('W' << 8) | '*'):
                _clips = true;
                return true;
            default:
                return false;
        }
    }

    // The clip counts from the next painting on; of its shape, the box is enough.
    private bool Paint(bool fill, bool stroke)
    {
        var clip = _clips is true ? _path.Bounds() : null;
        if (_marks.Hidden == 0)
            _path.Paint(_state, fill, stroke);
        else
            _path.Clear();
        if (clip is { } box)
            _state.Clip = Intersection(_state.Clip, box);
        _clips = null;
        return true;
    }

    private bool ColorOperator(int key, Operands a, Resources resources)
    {
        switch (key)
        {
            case 'g' or 'k' or (('r' << 8) | 'g'):
                _state.Fill = _state.Fill with { Rgb = ColorSpace.OfDevice(a.Numbers()), IsPattern = false, Space = null };
                return true;
            case 'G' or 'K' or (('R' << 8) | 'G'):
                _state.Stroke = _state.Stroke with { Rgb = ColorSpace.OfDevice(a.Numbers()), IsPattern = false, Space = null };
                return true;
            case ('c' << 8) | 's':
                _state.Fill = InSpace(_state.Fill, a, resources);
                return true;
            case ('C' << 8) | 'S':
                _state.Stroke = InSpace(_state.Stroke, a, resources);
                return true;
            case ('s' << 8) | 'c' or (('s' << 16) | ('c' << 8) | 'n'):
                _state.Fill = Colored(_state.Fill, a);
                return true;
            case ('S' << 8) | 'C' or (('S' << 16) | ('C' << 8) | 'N'):
                _state.Stroke = Colored(_state.Stroke, a);
                return true;
            default:
                return false;
        }
    }

    private PaintColor InSpace(PaintColor color, Operands a, Resources resources)
    {
        if (a.Name(0) is not { } name)
            return color;
        var space = ColorSpace.Of(new PdfName(name), resources.Of("ColorSpace"), _source);
        return color with { Rgb = 0, IsPattern = space.IsPattern, Space = space };
    }

    private static PaintColor Colored(PaintColor color, Operands a) =>
        a.Count > 0 && a.Name(a.Count - 1) is not null
            ? color with { IsPattern = true }
            : color with { IsPattern = false, Rgb = color.Space?.Color(a.Numbers()) ?? ColorSpace.OfDevice(a.Numbers()) };

    private void ApplyState(PdfObject value)
    {
        if (value is not PdfDictionary state)
            return;
        _state.LineWidth = _source.Number(state, "LW", _state.LineWidth);
        _state.Fill = _state.Fill with { Alpha = _source.Number(state, "ca", _state.Fill.Alpha) };
        _state.Stroke = _state.Stroke with { Alpha = _source.Number(state, "CA", _state.Stroke.Alpha) };
        if (_source.Array(state, "D") is [var dash, ..] && _source.Resolve(dash) is PdfArray pattern)
            _state.IsDashed = pattern.Items.Count > 0;
        if (_source.Array(state, "Font") is [var font, var size] && _source.Resolve(font) is PdfDictionary chosen)
            (_state.Font, _state.FontSize) = (_fonts.Get(chosen), _source.Number(size, _state.FontSize));
    }

    private void Draw(PdfObject value, Resources resources)
    {
        if (value is not PdfStream drawn || _marks.Hidden > 0)
            return;
        if (_source.Dictionary(drawn.Dictionary, "OC") is { } layer && _layers.IsOff(layer))
            return;
        if (_source.Name(drawn.Dictionary, "Subtype") == "Form")
            DrawForm(drawn, Matrix.Of(_source.Numbers(drawn.Dictionary, "Matrix", 6)), resources);
        else
            _canvas.AddImage(_state.Ctm.Apply(0, 0, 1, 1), _state.Clip);
    }

    private void DrawForm(PdfStream form, in Matrix matrix, Resources resources)
    {
        if (_running.Count >= MostForms || !_running.Add(form))
            return;
        var (state, place) = (_state, _text.Place);
        _state.Ctm = matrix.Then(_state.Ctm);
        if (_source.Numbers(form.Dictionary, "BBox", 4) is { } box)
            _state.Clip = Intersection(_state.Clip, _state.Ctm.Apply(box[0], box[1], box[2], box[3]));
        try
        {
            // A form costs its bytes each time: as many operators as they may hold.
            var content = _source.Decode(form);
            _operators += content.Length / 1024;
            var own = _source.Dictionary(form.Dictionary, "Resources");
            Run(content, own is null ? resources : new Resources(own, _source, _fonts));
        }
        catch (PdfException)
        {
            // What cannot be decoded is not drawn.
        }

        _path.Clear();
        _text.Set(place);
        _state = state;
        _running.Remove(form);
    }

    // The description of a glyph may itself write text; lines and areas of it are the glyph's look, and not drawn again.
    private bool DrawType3(PdfFont font, FontGlyph glyph, Matrix place)
    {
        if (_silent.Contains((font, glyph.Code)) || font.Type3 is not { } type3 || type3.Names[glyph.Code & 255] is not { } name || _source.Get(type3.Procedures, name) is not PdfStream description)
            return false;
        if (type3.Resources is { } own && _source.Dictionary(own, "Font") is null && _source.Dictionary(own, "XObject") is null)
            return false;
        var (before, paths) = (_canvas.GlyphCount, _canvas.PathCount);
        var state = _state;
        _state.Ctm = place;
        DrawForm(description, Matrix.Of([.. font.Matrix]), new Resources(type3.Resources, _source, _fonts));
        _state = state;
        _canvas.ForgetPathsFrom(paths);
        if (_canvas.GlyphCount > before)
            return true;
        _silent.Add((font, glyph.Code));
        return false;
    }

    private static Box Intersection(Box a, Box b)
    {
        var (left, top) = (Math.Max(a.Left, b.Left), Math.Max(a.Top, b.Top));
        return new Box(left, top, Math.Max(left, Math.Min(a.Right, b.Right)), Math.Max(top, Math.Min(a.Bottom, b.Bottom)));
    }
}
