using PlanExtractor.Synthesis.Facts;
using PlanExtractor.Synthesis.Styles;

namespace PlanExtractor.Synthesis.Writing;

/// <summary>What the writers of a plan share: the facts, the style, and what has been written so far.</summary>
internal sealed class Desk(PlanFacts facts, Style style, Gold gold)
{
    public PlanFacts Facts { get; } = facts;

    public Style Style { get; } = style;

    public Gold Gold { get; } = gold;

    public Notation Notation { get; } = new(style);

    public Numbering Numbering { get; } = new(style);

    public List<Element> Elements { get; } = [];

    public void Line(string text) => Elements.Add(new Line(text));

    public void Label(string text) => Elements.Add(new Line(text) { IsLabel = true });

    public void Text(string text) => Elements.Add(new Paragraph(text));

    public void NewPage() => Elements.Add(new PageBreak());

    public void Table(IReadOnlyList<IReadOnlyList<Cell>> rows, int headerRows) => Elements.Add(new Table(rows, headerRows));

    /// <summary>A table of plain cells under one row of headers.</summary>
    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows) =>
        Table([.. rows.Prepend(header).Select(r => (IReadOnlyList<Cell>)[.. r.Select(c => new Cell(c))])], 1);

    /// <summary>A heading of the plan's own, which is a section.</summary>
    public void Heading(int level, string number, string title, string after = "", string? right = null)
    {
        Elements.Add(new Heading(level, Numbering.Mark(level) + Numbering.Join(number, title) + after) { Right = right });
        Gold.Sections.Add(new GoldSection(level, number.Length == 0 ? null : number, title));
    }
}
