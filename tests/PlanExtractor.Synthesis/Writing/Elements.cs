namespace PlanExtractor.Synthesis.Writing;

/// <summary>A piece of a plan as its writer means it, before it is set as text or on pages.</summary>
public abstract record Element;

/// <summary>A heading, its number and mark included.</summary>
/// <param name="Level">1 for a chapter.</param>
/// <param name="Text">As it is to be read.</param>
public sealed record Heading(int Level, string Text) : Element
{
    /// <summary>What stands at the right edge of its line, or null.</summary>
    public string? Right { get; init; }
}

/// <summary>A short line: a label, a caption, an item.</summary>
public sealed record Line(string Text) : Element
{
    /// <summary>Whether it is set off as a label.</summary>
    public bool IsLabel { get; init; }
}

/// <summary>Running text, which may be broken over lines.</summary>
public sealed record Paragraph(string Text) : Element;

/// <summary>A table: every row has the same number of cells, covered ones included.</summary>
public sealed record Table(IReadOnlyList<IReadOnlyList<Cell>> Rows, int HeaderRows) : Element;

/// <summary>A new page.</summary>
public sealed record PageBreak : Element;

/// <summary>A cell.</summary>
/// <param name="Text">Line feeds are line breaks in the cell.</param>
/// <param name="RowSpan">0 where a cell above covers it.</param>
/// <param name="ColumnSpan">0 where a cell at the left covers it.</param>
public sealed record Cell(string Text, int RowSpan = 1, int ColumnSpan = 1)
{
    /// <summary>Whether another cell covers it; its text is then that cell's.</summary>
    public bool IsCovered => RowSpan == 0 || ColumnSpan == 0;
}

/// <summary>A plan as written: its pieces and what is to be found in them.</summary>
public sealed record Manuscript(IReadOnlyList<Element> Elements, Gold Gold, string RunningHead);
