using PlanExtractor.Domain;
using PlanExtractor.Layout;
using PlanExtractor.Outline;

namespace PlanExtractor.Resolve;

/// <summary>Sections as they are written.</summary>
internal static class Sections
{
    /// <summary>The section with its running text.</summary>
    public static PlanSection Resolve(Section section) => new(
        Ids.Section(section)!,
        Ids.Section(section.Parent),
        section.Level,
        section.Heading.Number,
        section.Title,
        string.Join('\n', section.Body.OfType<TextBlock>().Select(b => JapaneseText.Tidy(b.Text))),
        section.Evidence);
}
