using PlanExtractor.Pdf.Objects;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.Pdf.Content;

/// <summary>
/// Runs the operators of a content stream (ISO 32000-1, 7.8.2): those of the state itself, and by matter those of the others.
/// </summary>
internal sealed class ContentInterpreter
{
    private readonly DocumentScope _document;
    private readonly PageCanvas _canvas;
    private readonly GraphicsStack _graphics;
    private readonly MarkedContent _marks;
    private readonly TextOperators _text;
    private readonly PathOperators _paths;
    private readonly ColorOperators _colors;
    private readonly ObjectParser _parser = new(withReferences: false);
    private int _nesting;

    /// <summary>An interpreter for one page.</summary>
    /// <param name="document">What its pages share.</param>
    /// <param name="space">The page's coordinates.</param>
    /// <param name="canvas">What is drawn on.</param>
    /// <param name="elements">What the page's numbered content belongs to; null where it is not tagged.</param>
    public ContentInterpreter(DocumentScope document, in PageSpace space, PageCanvas canvas, IReadOnlyList<PdfObject>? elements = null)
    {
        (_document, _canvas) = (document, canvas);
        _graphics = new GraphicsStack(GraphicsState.Begin(space.Matrix, canvas.Box));
        _marks = new MarkedContent(canvas, document, elements);
        var text = new TextShower(canvas);
        _paths = new PathOperators(_graphics, new PathBuilder(canvas), canvas, _marks);
        _colors = new ColorOperators(_graphics);
        Objects = new XObjects(this, document, canvas, _graphics, text, _marks);
        text.Procedures = new GlyphProcedures(Objects, document, canvas, _graphics);
        _text = new TextOperators(_graphics, text, _marks, document.Budget);
    }

    /// <summary>Draws forms, also those that no operator asks for.</summary>
    public XObjects Objects { get; }

    /// <summary>Runs a stream.</summary>
    /// <param name="content">Its decoded bytes.</param>
    /// <param name="resources">What its names stand for.</param>
    public void Run(ReadOnlySpan<byte> content, Resources resources)
    {
        var lexer = new Lexer(content, names: _document.Names);
        var operands = new Operands();
        var (floor, depth) = (_graphics.Enter(), _marks.Depth);
        _nesting++;
        for (TokenKind token; (token = lexer.Next()) != TokenKind.End && !_document.Budget.IsSpent;)
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
                    Apply(ref lexer, operands, resources);
                    operands.Clear();
                    break;
            }
        }

        _paths.Clear();
        _marks.EndTo(depth);
        _graphics.Leave(floor);
        _nesting--;
    }

    private void Apply(ref Lexer lexer, Operands a, Resources resources)
    {
        _document.Budget.Spend(1);
        var key = Operator.Key(lexer.Keyword);
        if (_text.Apply(key, a, resources) || _paths.Apply(key, a) || _colors.Apply(key, a, resources) || ApplyState(key, a, resources))
            return;
        switch (key)
        {
            case Operator.Draw:
                Objects.Draw(resources.Find("XObject", a.Name(0)), resources);
                break;
            case Operator.InlineImage:
                if (_marks.Hidden == 0)
                    _canvas.AddImage(_graphics.State.Ctm.Apply(0, 0, 1, 1), _graphics.State.Clip);
                InlineImage.Skip(ref lexer);
                break;
            case Operator.BeginMarked:
                _marks.Begin(a.Name(0), null, isPages: _nesting == 1);
                break;
            case Operator.BeginMarkedWith:
                _marks.Begin(a.Name(0), a.Dictionary(1) ?? resources.Find("Properties", a.Name(1)) as PdfDictionary,
                    isPages: _nesting == 1);
                break;
            case Operator.EndMarked:
                _marks.End();
                break;
        }
    }

    private bool ApplyState(int key, Operands a, Resources resources)
    {
        switch (key)
        {
            case Operator.Save:
                _graphics.Save();
                return true;
            case Operator.Restore:
                _graphics.Restore();
                return true;
            case Operator.Concatenate:
                if (a.Count >= 6)
                    _graphics.State.Ctm = a.Matrix().Then(_graphics.State.Ctm);
                return true;
            case Operator.LineWidth:
                _graphics.State.LineWidth = a[0];
                return true;
            case Operator.Dash:
                _graphics.State.IsDashed = IsDashed(a);
                return true;
            case Operator.SetState:
                StateParameters.Apply(resources.Find("ExtGState", a.Name(0)), ref _graphics.State, _document);
                return true;
            default:
                return false;
        }
    }

    // [3 2] 0 d: the last number is where the pattern begins. Zeros alone are a solid line.
    private static bool IsDashed(Operands a)
    {
        for (var i = 0; i < a.Count - 1; i++)
        {
            if (a[i] > 0)
                return true;
        }

        return false;
    }
}
