using PlanExtractor.Diagnostics;
using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Textual;

/// <summary>Makes text blocks of a line: heading marks, list marks and emphasis become properties, markup becomes text.</summary>
internal static class TextBlocks
{
    /// <summary>The blocks of one line; several where its markup holds several paragraphs.</summary>
    public static IEnumerable<TextBlock> Read(string line, SourceLine source, bool afterGap)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(line);
        var depth = TextLine.HeadingDepth(line);
        var isItem = TextLine.IsListItem(line);
        var tag = TextLine.HeadingTag(line);
        var isMarkedItem = line.AsSpan().TrimStart().StartsWith("<li>", StringComparison.OrdinalIgnoreCase);
        var text = Markup.ToText(depth > 0 ? line[depth..] : isItem ? line.TrimStart()[1..]
            : line).Replace("**", "", StringComparison.Ordinal);
        var evidence = Evidence.OfLines(source.Page, source.Number, source.Number);
        foreach (var part in text.Split('\n'))
        {
            var plain = FootnoteMarks.Strip(part).Trim(' ', '\t', '\u3000', '\r');
            if (plain.Length == 0)
                continue;
            yield return new TextBlock(plain, evidence)
            {
                HeadingDepth = depth + tag,
                IsListItem = isItem || isMarkedItem,
                Indent = Aligned.Rulers.Indent(line),
                AfterGap = afterGap,
                BareMarks = FootnoteMarks.CountBare(part),
            };
            afterGap = false;
        }
    }
}
