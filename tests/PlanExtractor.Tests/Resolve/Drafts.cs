using PlanExtractor.Diagnostics;
using PlanExtractor.Layout;
using PlanExtractor.Outline;
using PlanExtractor.Recognize;

namespace PlanExtractor.Tests.Resolve;

/// <summary>Drafts that tests add to.</summary>
internal static class Drafts
{
    /// <summary>Of a plan of one heading.</summary>
    public static PlanDraft Empty { get; } = new(
        OutlineBuilder.Build(new DocumentLayout([new TextBlock("1 窓口", Evidence.OfLines(null, 1, 1))], [])),
        new MetadataDraft("", null, null, null, null, []), [], [], [], [], [], []);
}
