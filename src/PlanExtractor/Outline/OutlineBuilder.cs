using PlanExtractor.Layout;

namespace PlanExtractor.Outline;

/// <summary>From blocks to sections: which lines are headings, and how they nest.</summary>
public static class OutlineBuilder
{
    /// <summary>The section tree of a document.</summary>
    public static PlanOutline Build(DocumentLayout layout)
    {
        ArgumentNullException.ThrowIfNull(layout);
        var blocks = WithFigures(layout.Blocks);
        var headings = new HeadingFinder(layout with { Blocks = blocks }).Find();
        var end = headings.Colophon ?? blocks.Length;
        var first = headings.Found.Count > 0 ? headings.Found[0].At : end;

        var sections = new List<Section>();
        for (var i = 0; i < headings.Found.Count; i++)
        {
            var (at, heading, parent, category) = headings.Found[i];
            var bodyStart = category is null ? at + 1 : at + 2;
            var bodyEnd = i + 1 < headings.Found.Count ? headings.Found[i + 1].At : end;
            var (whole, isRestated) = WithoutRestated(heading.Title);
            var (title, departments) = DepartmentText.FromHeading(whole);
            sections.Add(new Section(
                i,
                parent is { } p ? sections[p] : null,
                heading with { Title = JapaneseText.Tidy(title) },
                departments,
                isRestated,
                category,
                blocks[at].Evidence,
                [.. blocks.Skip(bodyStart).Take(bodyEnd - bodyStart)]));
        }

        return new PlanOutline([.. blocks.Take(first)], sections, [.. blocks.Skip(end)]);
    }

    // 窓口のデジタル化（再掲） is the same title, marked.
    private static (string Title, bool IsRestated) WithoutRestated(string title)
    {
        var plain = title.Replace("（再掲）", "", StringComparison.Ordinal).Replace("(再掲)", "", StringComparison.Ordinal).Replace("【再掲】", "", StringComparison.Ordinal).TrimEnd();
        return plain.Length is 0 ? (title, false) : (plain, plain.Length != title.Length);
    }

    private static Block[] WithFigures(IReadOnlyList<Block> blocks)
    {
        var inside = FigureSpans.Find(blocks);
        return [.. blocks.Select((b, i) => b is TextBlock text && inside.Contains(i) ? text with { IsFigure = true } : b)];
    }
}
