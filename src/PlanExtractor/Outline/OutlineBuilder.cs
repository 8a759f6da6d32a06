using PlanExtractor.Layout;

namespace PlanExtractor.Outline;

/// <summary>From blocks to sections: which lines are headings, and how they nest.</summary>
internal static class OutlineBuilder
{
    /// <summary>The section tree of a document.</summary>
    /// <param name="layout">Its blocks.</param>
    /// <param name="labels">By which labels of parts are told from headings; null for the standard ones.</param>
    public static PlanOutline Build(DocumentLayout layout, Labels? labels = null)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var blocks = WithFigures(layout.Blocks);
        var headings = new HeadingFinder(layout with { Blocks = blocks }, labels ?? Labels.Standard).Find();
        var end = headings.Colophon ?? blocks.Length;
        var first = headings.Found.Count > 0 ? headings.Found[0].At : end;

        var sections = new List<Section>();
        for (var i = 0; i < headings.Found.Count; i++)
        {
            var (at, heading, parent, category) = headings.Found[i];
            var bodyStart = category is null ? at + 1 : at + 2;
            var bodyEnd = i + 1 < headings.Found.Count ? headings.Found[i + 1].At : end;
            var (title, departments) = DepartmentText.FromHeading(heading.Title);
            sections.Add(new Section(
                i,
                parent is { } p ? sections[p] : null,
                heading with { Title = JapaneseText.Tidy(title) },
                departments,
                category,
                blocks[at].Evidence,
                [.. blocks.Skip(bodyStart).Take(bodyEnd - bodyStart)])
            {
                Start = at,
                BodyStart = bodyStart,
            });
        }

        return new PlanOutline([.. blocks.Take(first)], sections, [.. blocks.Skip(end)]) { Blocks = blocks };
    }

    private static Block[] WithFigures(IReadOnlyList<Block> blocks)
    {
        var inside = FigureSpans.Find(blocks);
        return [.. blocks.Select((b, i) => b is TextBlock text && inside.Contains(i) ? text with { IsFigure = true } : b)];
    }
}
