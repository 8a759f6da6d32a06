using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout;

/// <summary>
/// Finds the table of contents: lines that end in a page number after a tab or leaders (<c>1. 計画の目的 ..... 3</c>,
/// <c>第1章⇥策定にあたって⇥1</c>, <c>1．概要… - 2</c>), page numbers never falling.
/// </summary>
internal static class ContentsList
{
    private const int FewestEntries = 3;
    // Blank lines and lines of markup alone between two entries.
    private const int MostSkipped = 20;
    private const int LongestHeading = 80;
    private const int LongestChapter = 40;

    /// <summary>The entries, and which lines (by index) they and the heading 目次 take.</summary>
    public static (IReadOnlyList<ContentsEntry> Entries, HashSet<int> Lines) Find(IReadOnlyList<SourceLine> lines, LayoutWords words)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var entries = new List<ContentsEntry>();
        var taken = new HashSet<int>();
        var blank = lines.Select(IsBlank).ToArray();
        var last = new Lazy<Dictionary<string, int>>(() => LastPlaces(lines));
        var i = 0;
        while (i < lines.Count)
        {
            if (string.IsNullOrWhiteSpace(lines[i].Text))
            {
                i++;
                continue;
            }

            var isHeading = !blank[i] && IsHeading(lines[i].Text, words);
            var run = Run(lines, blank, isHeading ? i + 1 : i, isHeading, last);
            var count = run.Count(r => r.Entry is not null);
            var isContents = isHeading ? count >= 2 : count >= FewestEntries && i <= lines.Count * 3 / 10;
            if (!isContents)
            {
                i = run.Count > 0 ? run[^1].Index + 1 : i + 1;
                continue;
            }

            if (isHeading)
                taken.Add(i);
            foreach (var (index, entry) in run)
            {
                taken.Add(index);
                if (entry is not null)
                    entries.Add(entry);
            }

            i = run[^1].Index + 1;
        }

        return (entries, taken);
    }

    // 目次 | ＜目次＞ | - 目次 - | 目次／この資料の見方
    private static bool IsHeading(string line, LayoutWords words) => line.Length <= LongestHeading && MayHold(line, words.Contents)
        && words.Contents.Contains(JapaneseText.Key(Textual.Markup.ToText(line).TrimStart('#', ' ')).Trim('<', '>', '-').Split('/')[0]);

    // Whatever its markup is, it has the first letter of a word, or signs that may stand for one.
    private static bool MayHold(string line, IReadOnlyList<string> words)
    {
        var key = JapaneseText.Key(line);
        foreach (var word in words)
        {
            if (key.Contains(word[0], StringComparison.Ordinal))
                return true;
        }

        return key.Contains('&', StringComparison.Ordinal);
    }

    // Without text, or with markup alone.
    private static bool IsBlank(SourceLine line) => string.IsNullOrWhiteSpace(line.Text)
        || (line.Text[0] == '<' && !Textual.Markup.HasText(line.Text) && Textual.Markup.ToText(line.Text).Length == 0);

    // An entry, or null for a chapter's title without a page above its entries.
    private static List<(int Index, ContentsEntry? Entry)> Run(
        IReadOnlyList<SourceLine> lines, bool[] blank, int start, bool isUnderHeading, Lazy<Dictionary<string, int>> last)
    {
        var run = new List<(int Index, ContentsEntry? Entry)>();
        var page = 0;
        var skipped = 0;
        for (var i = start; i < lines.Count && skipped <= MostSkipped; i++)
        {
            if (blank[i])
            {
                skipped++;
                continue;
            }

            skipped = 0;
            var entry = Entry(lines[i], isUnderHeading);
            if (entry is null
                ? !((isUnderHeading || run.Count > 0) && IsChapter(lines, blank, i, isUnderHeading, last))
                : entry.Page < page)
                break;
            run.Add((i, entry));
            page = entry?.Page ?? page;
        }

        return run;
    }

    // Ⅰ　構想編, right above an entry, and again where the chapter begins.
    private static bool IsChapter(
        IReadOnlyList<SourceLine> lines, bool[] blank, int at, bool isUnderHeading, Lazy<Dictionary<string, int>> last)
    {
        if (lines[at].Text.Length > LongestChapter || at + 1 >= lines.Count || blank[at + 1]
            || Entry(lines[at + 1], isUnderHeading) is null)
            return false;
        return last.Value.GetValueOrDefault(JapaneseText.Key(lines[at].Text)) > at + 1;
    }

    // Where each short line stands last.
    private static Dictionary<string, int> LastPlaces(IReadOnlyList<SourceLine> lines)
    {
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length <= LongestChapter)
                last[JapaneseText.Key(lines[i].Text)] = i;
        }

        return last;
    }

    // Under the heading a space before the number is enough: 第１章　計画の概要　1
    private static ContentsEntry? Entry(SourceLine line, bool isUnderHeading)
    {
        var text = line.Text.AsSpan().TrimEnd().TrimEnd("-－ー—― ").TrimEnd();
        var digits = text.Length;
        while (digits > 0 && JapaneseText.IsDigit(text[digits - 1]))
            digits--;
        if (text.Length - digits is < 1 or > 3)
            return null;

        var end = digits;
        var leaders = 0;
        var hasTab = false;
        while (end > 0 && (text[end - 1] is '.' or '．' or '・' or '…' or '‥' or '·' or '-' || JapaneseText.IsSpace(text[end - 1])))
        {
            end--;
            hasTab |= text[end] == '\t';
            leaders += text[end] switch { '…' or '‥' => 3, '.' or '．' or '・' or '·' => 1, _ => 0 };
        }

        var title = text[..end].Trim().ToString().TrimStart('#', '-', ' ');
        return (hasTab || leaders >= 3 || (isUnderHeading && end < digits && title.Length > 0 && !ListLines.IsBullet(title[0])))
            && title.Any(char.IsLetter) && title.Length <= 80
            ? new ContentsEntry(JapaneseText.Tidy(title.Replace('\t', ' ')), Number(text[digits..]),
                Evidence.OfLines(line.Page, line.Number, line.Number))
            : null;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
            value = (value * 10) + (c >= '０' ? c - '０' : c - '0');
        return value;
    }
}
