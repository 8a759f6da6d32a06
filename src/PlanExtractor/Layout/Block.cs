using PlanExtractor.Diagnostics;

namespace PlanExtractor.Layout;

/// <summary>A piece of a document in reading order: where text and PDF meet.</summary>
/// <param name="Evidence">Its place.</param>
internal abstract record Block(Evidence Evidence);

/// <summary>A line or a paragraph.</summary>
/// <param name="Text">Without markup and footnote marks; spaces inside are the document's (see <see cref="JapaneseText.Tidy"/>).</param>
/// <param name="Evidence">Its place.</param>
internal sealed record TextBlock(string Text, Evidence Evidence) : Block(Evidence)
{
    /// <summary>How strongly the layout sets it off as a heading: 0 not at all, 1 most (<c>#</c>, the largest type) to 6.</summary>
    public int HeadingDepth { get; init; }

    /// <summary>Whether it is an item of a list (<c>- </c>, or an indented bullet).</summary>
    public bool IsListItem { get; init; }

    /// <summary>Whether a gap (blank line) stands before it.</summary>
    public bool AfterGap { get; init; }

    /// <summary>Whether it stands inside a figure, whose words and numbers are the figure's own.</summary>
    public bool IsFigure { get; init; }

    /// <summary>Whether it is a note at the foot of a page.</summary>
    public bool IsNote { get; init; }

    /// <summary>Places before its first letter, where they say something; in a PDF its box does.</summary>
    internal int Indent { get; init; }

    /// <summary>How many footnote marks without a number its text carries (<c>12箇条(※)</c>); each belongs to an unnumbered note.</summary>
    public int BareMarks { get; init; }
}

/// <summary>A table.</summary>
/// <param name="Grid">Its cells.</param>
/// <param name="Evidence">Its place.</param>
internal sealed record TableBlock(TableGrid Grid, Evidence Evidence) : Block(Evidence);
