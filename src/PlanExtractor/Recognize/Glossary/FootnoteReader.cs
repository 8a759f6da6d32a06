using System.Text.RegularExpressions;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Glossary;

/// <summary>
/// Notes tied to marks: <c>※9 …</c>, <c>※1:…</c>, a section of notes (<c>¹ DX</c> and its explanation), and <c>※…</c> without a number
/// where the text before has a mark without one (<c>12箇条(※)</c>).
/// </summary>
internal static partial class FootnoteReader
{
    private static readonly WordList NotesSection = WordList.Grammar("notes.section");
    private static readonly WordList NotesTitle = WordList.Grammar("notes.title");
    private static readonly WordList Below = WordList.Grammar("notes.below");
    private static readonly WordList AsFollows = WordList.Grammar("notes.asFollows");

    // ※9 オンライン申請… | ※1:人工的に… | ※12：… | 注1) … | ＊2 …
    [GeneratedRegex(@"^(?<m>[※＊*注] ?(?<n>[0-9０-９]{1,2}))[)）]? ?[:：.．、]? ?(?<t>.*)$", RegexOptions.Singleline)]
    private static partial Regex Numbered { get; }

    // ¹ DX | 10 ペーパーレス化 (in a section of notes)
    [GeneratedRegex(@"^(?<n>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|[0-9０-９]{1,2}(?=[ .．:：)）]))[ .．:：)）]*(?<t>.*)$", RegexOptions.Singleline)]
    private static partial Regex Listed { get; }

    /// <summary>The notes of a section; <paramref name="bareMarks"/> counts the marks without number that still wait for theirs.</summary>
    public static IReadOnlyList<Footnote> Read(Section section, ref int bareMarks)
    {
        ArgumentNullException.ThrowIfNull(section);
        var notes = new List<Footnote>();
        var isList = NotesSection.StandIn(section.Title) || NotesTitle.Has(section.Title);
        for (var i = 0; i < section.Body.Count; i++)
        {
            if (section.Body[i] is not TextBlock line)
                continue;
            if (Numbered.Match(line.Text) is { Success: true } numbered)
            {
                var end = Announces(numbered.Groups["t"].Value) ? Paragraphs(section.Body, i) : i;
                notes.Add(Note(JapaneseText.Key(numbered.Groups["m"].Value), numbered.Groups["t"].Value, section.Body, i, end));
                i = end;
            }
            else if (line.IsNote && Listed.Match(line.Text) is { Success: true } foot)
            {
                notes.Add(Note(JapaneseText.Key(foot.Groups["n"].Value), foot.Groups["t"].Value, section.Body, i, i));
            }
            else if (isList && Listed.Match(line.Text) is { Success: true } listed && Follows(listed.Groups["n"].Value, notes))
            {
                var end = Entry(section.Body, i, notes.Count);
                notes.Add(Note(JapaneseText.Key(listed.Groups["n"].Value), listed.Groups["t"].Value, section.Body, i, end));
                i = end;
            }
            else if (line.Text[0] == '※' && bareMarks > 0 && line.Text.Length > 1)
            {
                bareMarks--;
                var end = line.IsNote ? i : Rest(section.Body, i);
                notes.Add(Note("※", line.Text[1..], section.Body, i, end));
                i = end;
            }
            else
            {
                bareMarks += line.BareMarks;
            }
        }

        return notes;
    }

    private static Footnote Note(string marker, string first, IReadOnlyList<Block> body, int from, int to)
    {
        var lines = new List<string> { JapaneseText.Tidy(first) };
        var evidence = body[from].Evidence;
        for (var k = from + 1; k <= to; k++)
        {
            lines.AddRange(body[k] is TextBlock text ? [JapaneseText.Tidy(text.Text)] : Cells(((TableBlock)body[k]).Grid));
            evidence = evidence.Through(body[k].Evidence);
        }

        return new Footnote(marker, string.Join('\n', lines.Where(l => l.Length > 0)), evidence);
    }

    private static IEnumerable<string> Cells(TableGrid grid) =>
        grid.Rows.Select(r => JapaneseText.Tidy(string.Join(' ', r.Cells.Where(c => !c.IsBlank).Select(c => c.Text))))
            .Where(t => t.Length > 0);

    // 内訳は下記のとおり: the lines after it are the note's.
    private static bool Announces(string text) => Below.StandIn(text) && AsFollows.StandIn(text);

    private static int Paragraphs(IReadOnlyList<Block> body, int from)
    {
        var end = from;
        while (end + 1 < body.Count && body[end + 1] is TextBlock { HeadingDepth: 0 } next && next.Text[0] is not ('※' or '【')
            && !Numbered.IsMatch(next.Text))
            end++;
        return end;
    }

    // In a text, a note without a number is a box: its lines and table up to the next note, label or the end of the section.
    private static int Rest(IReadOnlyList<Block> body, int from)
    {
        var end = from;
        while (end + 1 < body.Count
            && (body[end + 1] is TableBlock || body[end + 1] is TextBlock { HeadingDepth: 0 } next && next.Text[0] is not ('※' or '【')))
            end++;
        return end;
    }

    private static int Entry(IReadOnlyList<Block> body, int from, int count)
    {
        var end = from;
        while (end + 1 < body.Count && body[end + 1] is TextBlock next
            && !(Listed.Match(next.Text) is { Success: true } m && Number(m.Groups["n"].Value) == count + 2))
            end++;
        return end;
    }

    private static bool Follows(string number, List<Footnote> notes) => Number(number) == notes.Count + 1;

    private static int Number(string digits) => int.Parse(JapaneseText.Key(digits), System.Globalization.CultureInfo.InvariantCulture);
}
