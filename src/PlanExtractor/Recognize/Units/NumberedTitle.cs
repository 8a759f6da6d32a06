using PlanExtractor.Outline;

namespace PlanExtractor.Recognize.Units;

/// <summary>A title in a cell or behind a label, with the number that may stand before it: <c>① 妊婦健康診査</c>, <c>1-2 空き家の活用</c>.</summary>
internal static class NumberedTitle
{
    /// <summary>Number, or null, and title.</summary>
    public static (string? Number, string Title) Read(string text)
    {
        var line = text.Replace('\n', ' ');
        var heading = HeadingText.Read(line);
        return heading is
        {
            Number: { } number, Title.Length: > 0,
            Numbering: not (Numbering.Kanji or Numbering.Bracketed or Numbering.Marked)
        } ? (number, heading.Title) : (null, line.Trim());
    }
}
