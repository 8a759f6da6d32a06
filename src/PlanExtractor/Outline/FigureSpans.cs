using PlanExtractor.Layout;
using PlanExtractor.Words;

namespace PlanExtractor.Outline;

/// <summary>
/// Finds what stands inside figures: from a caption (<c>図表 インターネット利用率</c>) to its source line (<c>出典：総務省</c>). Headings there
/// are the figure's own.
/// </summary>
internal static class FigureSpans
{
    private const int LongestFigure = 120;

    private static readonly WordList Captions = WordList.Grammar("figure.caption");
    private static readonly WordList Sources = WordList.Grammar("figure.source");

    /// <summary>Indices of the blocks inside figures, captions included.</summary>
    public static HashSet<int> Find(IReadOnlyList<Block> blocks)
    {
        var inside = new HashSet<int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not TextBlock caption || !IsCaption(caption.Text))
                continue;
            inside.Add(i);
            var end = Source(blocks, i);
            for (var k = i; k <= end; k++)
                inside.Add(k);
        }

        return inside;
    }

    // 図表 …, 図1-2 …, 【図】…, 表6-1 …, ＜総人口の推移＞ — a caption is short and no sentence.
    private static bool IsCaption(string text) =>
        text.Length <= 60 && !text.Contains('。', StringComparison.Ordinal)
        && (Captions.At(text, 0) is not null
            || (text.Length > 1 && text[0] is '図' or '表' && (JapaneseText.IsDigit(text[1]) || text[1] is ' ' or '\u3000' or '：' or ':')));

    private static bool IsSource(string text) => Sources.At(text.TrimStart('（', '(', '【', '※'), 0) is not null;

    // Index of the source line that closes the figure, or -1 where none comes before the next chapter.
    private static int Source(IReadOnlyList<Block> blocks, int caption)
    {
        for (var i = caption + 1; i < blocks.Count && i - caption <= LongestFigure; i++)
        {
            if (blocks[i] is not TextBlock text)
                continue;
            if (IsSource(text.Text))
                return i;
            if (text.HeadingDepth > 0 && HeadingText.Read(text.Text).Numbering is Numbering.Part or Numbering.Chapter or Numbering.Clause)
                return -1;
        }

        return -1;
    }
}
