using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace PlanExtractor.Layout.Textual;

/// <summary>
/// Reads the HTML fragments that converters leave in text, also where they are not closed:
/// <c>&lt;ul style="list-style-type: none"&gt; ・A ・B</c>, <c>手続&lt;sup&gt;※9&lt;/sup&gt;</c>, nested tables.
/// </summary>
internal static class Markup
{
    // A parser serves one thread at a time.
    [ThreadStatic]
    private static HtmlParser? _parser;

    private static readonly string[] Known =
    [
        "ul", "ol", "li", "br", "p", "b", "i", "u", "em", "strong", "sup", "sub", "span", "div", "font", "input", "img", "a",
        "table", "thead", "tbody", "tfoot", "caption", "colgroup", "col", "tr", "td", "th", "dl", "dt", "dd", "small", "big", "center",
        "hr", "s", "del", "ins", "h1", "h2", "h3", "h4", "h5", "h6",
    ];

    /// <summary>Whether the text holds a tag that <see cref="ToText"/> would read.</summary>
    public static bool HasTag(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var i = text.IndexOf('<', StringComparison.Ordinal); i >= 0; i = text.IndexOf('<', i + 1))
        {
            if (IsTagAt(text, i))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether text surely stands between its tags (<c>&lt;tr&gt;&lt;td&gt;指標</c>), so that <see cref="ToText"/> need not be asked. Marks
    /// of notes, signs that stand for others and odd quotes leave it open.
    /// </summary>
    public static bool HasText(string fragment)
    {
        ArgumentNullException.ThrowIfNull(fragment);
        if (fragment.AsSpan().IndexOfAny('&', '\'') >= 0 || fragment.Contains("<sup", StringComparison.OrdinalIgnoreCase))
            return false;
        var (isInTag, isQuoted) = (false, false);
        for (var i = 0; i < fragment.Length; i++)
        {
            var c = fragment[i];
            if (isInTag && c == '"')
            {
                if (!isQuoted && fragment[i - 1] != '=')
                    return false;
                isQuoted = !isQuoted;
            }
            else if (!isQuoted && c is '<' or '>')
                isInTag = c == '<';
            else if (!isInTag && char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    /// <summary>The fragment as text: items, paragraphs, breaks and table rows on lines of their own, footnote marks gone.</summary>
    public static string ToText(string fragment)
    {
        ArgumentNullException.ThrowIfNull(fragment);
        return HasTag(fragment) ? Flatten(Parse(fragment)) : fragment;
    }

    // Nobody nests elements so deeply by intent, and the parser's work grows with the depth at every tag.
    private const int DeepestNesting = 100;

    /// <summary>
    /// The fragment as a document body; what only looks like a tag (<c>&lt;請求関係&gt;</c>) is text; tags nested too deeply are left out.
    /// </summary>
    public static IElement Parse(string fragment)
    {
        ArgumentNullException.ThrowIfNull(fragment);
        var escaped = new StringBuilder(fragment.Length);
        var (depth, leftOut) = (0, 0);
        for (var i = 0; i < fragment.Length; i++)
        {
            if (fragment[i] != '<')
            {
                escaped.Append(fragment[i]);
                continue;
            }

            if (!IsTagAt(fragment, i))
            {
                escaped.Append("&lt;");
                continue;
            }

            var closes = fragment[i + 1] == '/';
            var nests = !ClosesItself(fragment, closes ? i + 2 : i + 1);
            if (nests && (closes ? leftOut > 0 : depth == DeepestNesting))
            {
                leftOut += closes ? -1 : 1;
                i = fragment.IndexOf('>', i) is >= 0 and var end ? end : fragment.Length;
                continue;
            }

            depth = Math.Max(0, depth + (!nests ? 0 : closes ? -1 : 1));
            escaped.Append('<');
        }

        return (_parser ??= new HtmlParser()).ParseDocument(escaped.ToString()).Body!;
    }

    /// <summary>Text of an element, block elements on lines of their own.</summary>
    public static string Flatten(INode root)
    {
        ArgumentNullException.ThrowIfNull(root);
        var text = new StringBuilder();
        Walk(root, null, text);
        return Lines(text.ToString());
    }

    // By index and with the sibling before at hand, for a node looks for its siblings among all children of its parent.
    private static void Walk(INode node, INode? before, StringBuilder text)
    {
        var startsLine = StartsLine(node);
        if (node is IText run)
            Append(text, IsBareList(node.ParentElement) ? ItemsApart(run.Data) : run.Data, before);
        else if (startsLine)
            text.Append('\n');
        else if (node.NodeName is "TD" or "TH")
            text.Append(' ');
        if (IsMark(node))
            return;

        INode? last = null;
        var children = node.ChildNodes;
        for (var i = 0; i < children.Length; i++)
        {
            Walk(children[i], last, text);
            last = children[i];
        }

        if (startsLine)
            text.Append('\n');
    }

    // BPR <sup>※23</sup> を実行: the spaces that set a mark off go with it, but not one that parts two words.
    private static void Append(StringBuilder text, string run, INode? before)
    {
        if (before is not null && IsMark(before))
        {
            while (text.Length > 0 && JapaneseText.IsSpace(text[^1]))
                text.Length--;
            if (run.Length > 1 && JapaneseText.IsSpace(run[0]) && run[1] is >= 'ぁ' and <= 'ん')
                run = run[1..];
        }

        text.Append(run);
    }

    // <sup>※9</sup>, <sup>3</sup> are marks; <sup>2</sup> after m is not, but then it stands as m² in Japanese plans.
    private static bool IsMark(INode node) =>
        node.NodeName == "SUP" && node.TextContent.Trim() is var mark
        && (mark.StartsWith('※') || mark.StartsWith('＊') || mark.StartsWith('*')
            || (mark.Length is 1 or 2 && mark.All(JapaneseText.IsDigit)));

    // <ul> 窓口の改善 研修の開催: a list whose items lost their tags and bullets is told apart by its spaces.
    private static bool IsBareList(IElement? element) =>
        element?.NodeName is "UL" or "OL" && element.FirstElementChild is null && !ListLines.HasBullet(element.TextContent);

    private static string ItemsApart(string text)
    {
        var items = text.ToCharArray();
        for (var i = 1; i + 1 < items.Length; i++)
        {
            if (ListLines.PartsItems(text, i))
                items[i] = '\n';
        }

        return new string(items);
    }

    private static bool StartsLine(INode node) =>
        node.NodeName is "LI" or "BR" or "P" or "DT" or "DD" or "CENTER" or "CAPTION" or "HR" or "DIV" or "TR" or "UL" or "OL" or "TABLE"
            or "H1" or "H2" or "H3" or "H4" or "H5" or "H6";

    private static string Lines(string text) =>
        string.Join('\n', text.Split('\n').Select(line => line.Trim(' ', '\t', '\u3000', '\r')).Where(line => line.Length > 0));

    // <br>, <li>, <td> … end where the next one begins, so they do not nest by themselves.
    private static bool ClosesItself(string text, int name) =>
        NameAt(text, name) is var tag && Array.Exists(["br", "li", "p", "tr", "td", "th", "dt", "dd", "hr", "col", "thead", "tbody",
            "tfoot", "input", "img"], k => tag.Equals(k, StringComparison.OrdinalIgnoreCase));

    private static bool IsTagAt(string text, int i)
    {
        var start = i + 1 < text.Length && text[i + 1] == '/' ? i + 2 : i + 1;
        var name = NameAt(text, start);
        var end = start + name.Length;
        return end > start && end < text.Length && text[end] is ' ' or '>' or '/'
            && Array.Exists(Known, k => name.Equals(k, StringComparison.OrdinalIgnoreCase));
    }

    private static string NameAt(string text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 8 && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return text[start..end];
    }
}
