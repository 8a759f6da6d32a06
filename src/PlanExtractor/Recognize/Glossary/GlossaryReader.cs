using System.Text.RegularExpressions;
using PlanExtractor.Diagnostics;
using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Words;

namespace PlanExtractor.Recognize.Glossary;

/// <summary>
/// Terms that a section of terms explains: <c>●アプリ</c> and its explanation below, <c>用語 | 説明</c> tables, <c>用語：説明</c> lines.
/// </summary>
internal static partial class GlossaryReader
{
    private const int LongestTerm = 48;
    private const int MostWords = 3;

    private static readonly WordList OwnSection = WordList.Grammar("glossary.section");
    private static readonly WordList OtherSection = WordList.Grammar("glossary.otherSection");
    private static readonly WordList TermHeaders = WordList.Grammar("glossary.term");
    private static readonly WordList ExplanationHeaders = WordList.Grammar("glossary.explanation");

    // Artificial Intelligence（アーティフィシャル インテリジェンス）の略。人工知能のこと。
    [GeneratedRegex(@"^(?<e>[A-Za-z][A-Za-z0-9 .,&'/\-]{2,80}?) ?(?:[（(][^（）()]{1,60}(?:[（(][^（）()]{1,60}[)）][^（）()]{0,20})?[)）])? ?の略")]
    private static partial Regex Abbreviation { get; }

    /// <summary>Whether the section explains terms: 用語の解説, 用語集.</summary>
    public static bool IsGlossary(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        return OwnSection.StandIn(section.Title) && !OtherSection.StandIn(section.Title);
    }

    /// <summary>The entries of a section of terms.</summary>
    public static IReadOnlyList<GlossaryEntry> Read(Section section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var entries = new List<GlossaryEntry>();
        string? term = null;
        var lines = new List<string>();
        Evidence? evidence = null;

        void Close()
        {
            if (term is not null && lines.Count > 0)
                entries.Add(Entry(term, string.Join('\n', lines), evidence!));
            term = null;
            lines.Clear();
        }

        for (var i = 0; i < section.Body.Count; i++)
        {
            var block = section.Body[i];
            if (block is TableBlock table)
            {
                Close();
                if (IsTermTable(table.Grid))
                    entries.AddRange(OfTable(table.Grid));
                else if (AreTerms(table.Grid))
                    entries.AddRange(OfRows(table.Grid.Rows));
            }
            else if (block is TextBlock line && (IsTerm(line) || (IsPlainTerm(line, section.Body.ElementAtOrDefault(i + 1))
                && (lines.Count > 0 ? lines[^1].EndsWith('。') : term is null))))
            {
                Close();
                (term, evidence) = (JapaneseText.Tidy(ListLines.WithoutBullet(line.Text)), line.Evidence);
            }
            else if (block is TextBlock { Text: var text } && IsGroup(text))
            {
                Close();
            }
            else if (block is TextBlock rest)
            {
                if (term is null && Pair(rest) is { } pair)
                    entries.Add(pair);
                else if (term is not null)
                    (evidence, _) = (evidence!.Through(rest.Evidence), 0);
                if (term is not null)
                    lines.Add(JapaneseText.Tidy(rest.Text));
            }
        }

        Close();
        return entries;
    }

    /// <summary>Whether the header names terms and explanations: 用語 | 説明.</summary>
    public static bool IsTermTable(TableGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        var header = grid.Rows[0].Cells.Select(c => JapaneseText.Key(c.Text)).ToList();
        return header.Count >= 2 && TermHeaders.Has(header[0]) && header.Skip(1).Any(ExplanationHeaders.Has);
    }

    /// <summary>The entries of a table of terms.</summary>
    public static IReadOnlyList<GlossaryEntry> OfTable(TableGrid grid)
    {
        ArgumentNullException.ThrowIfNull(grid);
        return OfRows(grid.Rows.Skip(1));
    }

    // Terms and sentences beside each other without a header.
    private static bool AreTerms(TableGrid grid)
    {
        var rows = grid.Rows.Where(r => !r.IsBlank).ToList();
        return grid.ColumnCount == 2 && rows.TrueForAll(r => r.Cells[0].IsBlank || IsNoSentence(r.Cells[0].Text))
            && rows.Count(r => r.Cells[1].Text.EndsWith('。')) * 3 >= rows.Count * 2;
    }

    private static IReadOnlyList<GlossaryEntry> OfRows(IEnumerable<GridRow> all)
    {
        var rows = new List<(string Term, string Definition, Evidence Evidence)>();
        foreach (var row in all.Where(r => !r.IsBlank))
        {
            var definition = string.Join('\n', row.Cells.Skip(1).Where(c => !c.IsBlank).Select(c => JapaneseText.Tidy(c.Text)));
            if (row.Cells[0].IsBlank && rows.Count > 0)
                rows[^1] = (rows[^1].Term, rows[^1].Definition + definition, rows[^1].Evidence.Through(row.Evidence));
            else
                rows.Add((JapaneseText.Tidy(row.Cells[0].Text.Replace('\n', ' ')), definition, row.Evidence));
        }

        return [.. rows.Where(r => r.Term.Length > 0 && r.Definition.Length > 0).Select(r => Entry(r.Term, r.Definition, r.Evidence))];
    }

    private static GlossaryEntry Entry(string term, string text, Evidence evidence)
    {
        // The explanation stays whole: the reading in brackets and the words の略 are part of it.
        var match = Abbreviation.Match(text);
        return new GlossaryEntry(term, match.Success ? match.Groups["e"].Value.Trim() : null, text, evidence);
    }

    // ●アプリ, - グループウェア, ■AI: short, marked, no sentence.
    private static bool IsTerm(TextBlock line) =>
        (line.IsListItem || ListLines.IsBullet(line.Text[0])) && IsNoSentence(line.Text) && !IsGroup(line.Text);

    // Without a mark: between sentences, and above one. （五十音順） and ※出典 are none, nor is 発行　町　総務課　電話.
    private static bool IsPlainTerm(TextBlock line, Block? next) =>
        char.IsLetterOrDigit(line.Text[0]) && IsNoSentence(line.Text) && !IsGroup(line.Text)
            && line.Text.Split(' ', '\u3000').Length <= MostWords && next is TextBlock { IsListItem: false } text
            && text.Text.EndsWith('。');

    private static bool IsNoSentence(string text) =>
        text.Length <= LongestTerm && !text.Contains('。', StringComparison.Ordinal) && text.AsSpan().IndexOfAny("：:") < 0;

    // 【あ～】, 【A～】, ア行
    private static bool IsGroup(string text) =>
        (text[0] is '【' or '［' or '[' or '≪' or '《' or '＜' && text.Length <= 8) || (text.Length <= 3 && text[^1] == '行');

    // 用語：説明 on one line, or 用語    説明する文。
    private static GlossaryEntry? Pair(TextBlock line)
    {
        var text = ListLines.WithoutBullet(line.Text);
        var end = text.IndexOfAny(['：', ':']);
        if (end is not (> 0 and <= LongestTerm) && text.EndsWith('。'))
            end = text.IndexOf("  ", StringComparison.Ordinal);
        return end is > 0 and <= LongestTerm && end + 1 < text.Length
            ? Entry(JapaneseText.Tidy(text[..end]), JapaneseText.Tidy(text[(end + 1)..]), line.Evidence)
            : null;
    }
}
