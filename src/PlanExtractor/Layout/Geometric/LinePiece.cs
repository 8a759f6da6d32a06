using System.Text;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>A piece of a line in the making; the same object makes one after the other.</summary>
/// <param name="page">1-based page.</param>
internal sealed class LinePiece(int page)
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    // Stands before a raised 注 while the piece is made.
    private const char RaisedNote = '\u0001';

    private readonly StringBuilder _text = new();

    // Only of pieces in several sizes.
    private readonly Dictionary<double, int> _sizes = [];
    private double _size;
    private int _count;
    private int _bold;
    private int _invisible;
    private int _gothic;
    private int _otherType;
    private bool _hasMark;
    private Box _box;

    /// <summary>Its glyphs so far, without spaces.</summary>
    public List<Glyph> Glyphs { get; } = [];

    /// <summary>A space, if none stands there.</summary>
    public void Space(string space)
    {
        if (_text.Length > 0 && !JapaneseText.IsSpace(_text[^1]))
            _text.Append(space == "\u3000" ? '\u3000' : ' ');
    }

    /// <summary>A glyph; a raised number or ※ is a footnote mark.</summary>
    public void Add(Glyph glyph, bool isRaised)
    {
        var box = LineAssembler.TypeBox(glyph);
        _box = Glyphs.Count == 0 ? box : _box.Union(box);
        Glyphs.Add(glyph);
        if (isRaised)
            AddRaised(glyph.Text);
        else
            _text.Append(glyph.Text);
        var size = Math.Round(glyph.Size * 2) / 2;
        if (size != _size)
            CountSize(size);
        _count += glyph.Text.Length;
        _bold += glyph.Font.IsBold ? 1 : 0;
        if (glyph.Text[0] >= 'ぁ')
            (_gothic, _otherType) = glyph.Font.IsGothic ? (_gothic + 1, _otherType) : (_gothic, _otherType + 1);
        _invisible += (glyph.Marks & GlyphMarks.Invisible) != 0 ? 1 : 0;
    }

    /// <summary>Adds the piece to the line, if there is one, and begins the next.</summary>
    public void Flush(List<PageLine> line)
    {
        if (_text.Length == 0)
            return;
        var raw = _text.ToString();
        var text = CharacterRepair.Repair(_hasMark ? WithNumberedMarks(raw) : raw).TrimEnd();
        if (text.Length > 0)
            line.Add(new PageLine(text, _box, MostUsedSize(), _bold * 2 > Glyphs.Count,
                page)
            { IsInvisible = _invisible * 2 > Glyphs.Count, IsGothic = _gothic > 0 && _otherType == 0 });
        _text.Clear();
        _sizes.Clear();
        Glyphs.Clear();
        (_size, _count, _bold, _invisible, _hasMark) = (0, 0, 0, 0, false);
        (_gothic, _otherType) = (0, 0);
    }

    private void AddRaised(string text)
    {
        if (text == "※")
        {
            _text.Append("(※)");
            _hasMark = true;
        }
        else if (text == "注")
        {
            _text.Append(RaisedNote).Append('注');
            _hasMark = true;
        }
        else if (text is [>= '0' and <= '9' or >= '０' and <= '９'])
        {
            _text.Append(Superscripts[text[0] - (text[0] >= '０' ? '０' : '0')]);
        }
        else
        {
            _text.Append(text);
        }
    }

    // A raised ※ is a mark by itself, unless a number follows.
    private static string WithNumberedMarks(string text)
    {
        for (int at = 0; (at = text.IndexOf("(※)", at, StringComparison.Ordinal)) >= 0;)
        {
            var next = at + 3 < text.Length ? text[at + 3] : ' ';
            var digit = Superscripts.IndexOf(next, StringComparison.Ordinal);
            if (digit >= 0 || JapaneseText.IsDigit(next))
                text = text[..at] + "※" + (digit >= 0 ? (char)('0' + digit) : next) + text[(at + 4)..];
            at++;
        }

        return WithNotes(text);
    }

    // 収支率注¹ is 収支率(注1); the note itself begins 注1.
    private static string WithNotes(string text)
    {
        for (int at; (at = text.IndexOf(RaisedNote, StringComparison.Ordinal)) >= 0;)
        {
            var end = at + 2;
            var number = "";
            for (; end < text.Length && Superscripts.IndexOf(text[end], StringComparison.Ordinal) is >= 0 and var digit; end++)
                number += (char)('0' + digit);
            text = text[..at] + (at == 0 ? $"注{number} " : number.Length > 0 ? $"(注{number})" : "注")
                + text[end..].TrimStart(at == 0 ? ' ' : '\0');
        }

        return text;
    }

    private void CountSize(double next)
    {
        if (_count > 0)
            _sizes[_size] = _sizes.GetValueOrDefault(_size) + _count;
        (_size, _count) = (next, 0);
    }

    // Of sizes used alike the largest.
    private double MostUsedSize()
    {
        if (_sizes.Count == 0)
            return _size;
        CountSize(_size);
        var (best, most) = (0.0, 0);
        foreach (var (size, count) in _sizes)
        {
            if (count > most || (count == most && size > best))
                (best, most) = (size, count);
        }

        return best;
    }
}
