using PlanExtractor.Diagnostics;

namespace PlanExtractor.Layout;

/// <summary>How far a line reaches towards the right margin.</summary>
internal enum LineReach
{
    /// <summary>Nobody knows.</summary>
    Unknown,

    /// <summary>It ends where its paragraph ends, or its page.</summary>
    Short,

    /// <summary>To the margin: its paragraph goes on.</summary>
    Full,
}

/// <summary>Joins a sentence that a line or page break has parted: <c>窓口を広げ、待ち時間を減ら</c> + <c>していきます。</c>.</summary>
internal static class Paragraphs
{
    private const int FarthestOutdent = 6;
    private const int ShortestBrokenLine = 15;
    private const double FarthestRightPoints = 60;
    private const int LongestParagraph = 10_000;
    private const int LongestLabel = 6;
    private const int LongestNames = 60;
    private const int LongestListed = 14;

    /// <summary>The blocks with broken sentences joined; tables stay where they are.</summary>
    /// <param name="blocks">Lines and tables, in order.</param>
    /// <param name="reach">How far a line reaches, where that is known.</param>
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks, Func<TextBlock, LineReach>? reach = null)
    {
        ArgumentNullException.ThrowIfNull(blocks);
        var joined = new List<Block>(blocks.Count);
        for (var i = 0; i < blocks.Count; i++)
        {
            var block = blocks[i];
            var line = reach is not null && i > 0 && blocks[i - 1] is TextBlock last ? reach(last) : LineReach.Unknown;
            if (joined.Count > 0 && joined[^1] is TextBlock before && block is TextBlock after
                && (((line != LineReach.Short || after.AfterGap) && GoesOn(before, after)) || PartsBracket(before, after)
                    || (line == LineReach.Full && IsBroken(before, after))))
                joined[^1] = before with
                {
                    Text = before.Text + after.Text,
                    Evidence = before.Evidence.Through(after.Evidence),
                    BareMarks = before.BareMarks + after.BareMarks
                };
            else
                joined.Add(block);
        }

        return joined;
    }

    private static bool GoesOn(TextBlock before, TextBlock after) =>
        before.HeadingDepth == 0 && after.HeadingDepth == 0 && !after.IsListItem && !before.IsNote && !after.IsNote
        && before.Text.Length is >= ShortestBrokenLine and < LongestParagraph && !EndsSentence(before.Text) && ReadsAsProse(before.Text)
        && BeginsMidSentence(after.Text) && !StandsAtTheRight(before.Evidence, after.Evidence)
        && before.Indent <= after.Indent + FarthestOutdent
            && (after.Indent <= before.Indent || ListLines.IsBullet(before.Text[0]) || before.Indent == 0);

    // A line that reaches the margin goes on in the next, whatever both end with.
    private static bool IsBroken(TextBlock before, TextBlock after) =>
        before.HeadingDepth == 0 && after.HeadingDepth == 0 && !after.IsListItem && !before.IsNote && !after.IsNote
            && before.Text.Length is >= ShortestBrokenLine and < LongestParagraph
            && !EndsSentence(before.Text) && OpensMidSentence(after.Text)
            && before.Indent <= after.Indent + FarthestOutdent && !StandsAtTheRight(before.Evidence, after.Evidence);

    // 担当：市民課、税務課 set at the right, over a paragraph that begins at the left.
    private static bool StandsAtTheRight(Evidence before, Evidence after) =>
        before.Page == after.Page && before.Bbox is [var left, _, _, var bottom] && after.Bbox is [var nextLeft, var top, ..]
            && left - nextLeft > FarthestRightPoints && top > bottom;

    // …78.0％（令和 / 12 年度）, …　【中間】1,400件　【目 / 標】2,600件
    private static bool PartsBracket(TextBlock before, TextBlock after)
    {
        return after.HeadingDepth == 0 && !before.IsNote && !after.IsListItem && !after.AfterGap
            && before.Text.Length is >= ShortestBrokenLine and < LongestParagraph
            && ((before.HeadingDepth == 0 && IsParted('（', '）')) || IsParted('【', '】'));

        bool IsParted(char opening, char closing)
        {
            const int Farthest = 16;
            var open = before.Text.LastIndexOf(opening);
            var close = after.Text.IndexOf(closing);
            return open >= Math.Max(0, before.Text.Length - Farthest) && before.Text.IndexOf(closing, open) < 0
                && close is >= 0 and < Farthest && after.Text.IndexOf(opening, 0, close) < 0;
        }
    }

    private static bool EndsSentence(string text) => text[^1] is '。' or '．' or '.' or '）' or ')' or '」' or '』' or '】' or '：' or ':' or '！'
        or '？' or '≫' or '》' or '〉' or '＞' or '>' or '%' or '％';

    // A heading or a name has no comma and ends in a noun; a parted sentence has one, or ends in hiragana.
    private static bool ReadsAsProse(string text) =>
        !(StartsNumbered(text) && !text.Contains('。', StringComparison.Ordinal)) && !text.StartsWith('図')
            && !ListLines.IsBullet(text[0]) && text[0] is not ('※' or '出')
        && (text.Contains('、', StringComparison.Ordinal) || text.Contains('。', StringComparison.Ordinal) || text[^1] is >= 'ぁ' and <= 'ん')
        && !IsListOfNames(text);

    // 担当：水道課業務係、秘書広聴課: short names behind a short label.
    private static bool IsListOfNames(string text) =>
        text.IndexOfAny(['：', ':']) is > 0 and <= LongestLabel and var colon && text[^1] is not (>= 'ぁ' and <= 'ん')
            && text.Length - colon <= LongestNames
            && text[(colon + 1)..].Split('、', '，', '・').All(n => n.Trim().Length is > 0 and <= LongestListed);

    // 3. 基本理念 …: a heading, however long.
    private static bool StartsNumbered(string text) =>
        JapaneseText.IsDigit(text[0]) || JapaneseText.OpensWithNumberedWord(text)
            || text[0] is '第' or '(' or '（' or (>= '①' and <= '⑳') or (>= 'Ⅰ' and <= 'Ⅻ') or 'I' or 'V';

    private static bool BeginsMidSentence(string text) =>
        OpensMidSentence(text) && text.Length > 1 && text[^1] is '。' or '、' or (>= 'ぁ' and <= 'ん');

    private static bool OpensMidSentence(string text) =>
        JapaneseText.IsJapanese(text[0]) && !ListLines.IsBullet(text[0])
            && text[0] is not ('※' or '【' or '「' or '『' or '（' or '〈' or '《' or '＜' or '～' or '第' or '図' or '表')
        && !JapaneseText.OpensWithNumberedWord(text);
}
