using System.Text;
using PlanExtractor.Synthesis.Styles;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Rendering;

/// <summary>Sets a manuscript as plain text, the way other tools hand texts on.</summary>
public sealed class TextRenderer
{
    private const int PageWidth = 96;

    private readonly string _rendering;
    private readonly bool _hash;
    private readonly TableText _tables;
    private readonly StringBuilder _text = new();
    private int _page = 1;

    private TextRenderer(Style style)
    {
        _rendering = style[Dimensions.Rendering];
        _hash = style.Is(Dimensions.HeadingMarks, "hash");
        _tables = new TableText(_rendering, style.Is(Dimensions.Merged, "filled"));
    }

    /// <summary>The whole text.</summary>
    public static string Render(Manuscript manuscript, Style style)
    {
        ArgumentNullException.ThrowIfNull(manuscript);
        ArgumentNullException.ThrowIfNull(style);
        var renderer = new TextRenderer(style);
        foreach (var element in manuscript.Elements)
            renderer.Add(element, manuscript.RunningHead);
        return renderer._text.ToString();
    }

    private void Add(Element element, string runningHead)
    {
        switch (element)
        {
            case Heading heading:
                if (heading.Level == 1 && runningHead.Length > 0)
                    BreakPage(runningHead);
                _text.Append('\n').Append(_hash ? new string('#', heading.Level) + " " : "").Append(heading.Text);
                if (heading.Right is { } right)
                    _text.Append(Gap(heading.Text, right)).Append(right);
                _text.Append('\n');
                break;
            case Line line:
                _text.Append(line.Text).Append('\n');
                break;
            case Paragraph paragraph:
                AddParagraph("　" + paragraph.Text);
                break;
            case Table table:
                _text.Append('\n');
                foreach (var line in _tables.Lines(table))
                    _text.Append(line).Append('\n');
                _text.Append('\n');
                break;
            case PageBreak:
                BreakPage(runningHead);
                break;
        }
    }

    private string Gap(string left, string right) => _rendering switch
    {
        "tabs" => "\t",
        "layout" or "aligned" => new string(' ', Math.Max(4, PageWidth - TextWidth.Of(left) - TextWidth.Of(right))),
        _ => "　　　　",
    };

    private void AddParagraph(string text)
    {
        foreach (var line in _rendering == "layout" ? TextWidth.Wrap(text, PageWidth) : [text])
            _text.Append(line).Append('\n');
    }

    private void BreakPage(string runningHead)
    {
        if (runningHead.Length > 0)
            _text.Append("\n- ").Append(_page).Append(" -\n");
        _text.Append(_rendering == "layout" ? "\f" : "\n");
        if (runningHead.Length > 0)
            _text.Append(runningHead).Append("\n\n");
        _page++;
    }
}
