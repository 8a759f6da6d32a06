using PlanExtractor.Ingest;

namespace PlanExtractor.Layout.Geometric;

/// <summary>A line of writing, or a piece of one that wide gaps set apart.</summary>
/// <param name="Text">Its characters, repaired; footnote marks as superscript digits.</param>
/// <param name="Box">From ascender to descender.</param>
/// <param name="Size">Size of most of its type, in points.</param>
/// <param name="IsBold">Whether most of it is bold.</param>
/// <param name="Page">1-based page.</param>
internal sealed record PageLine(string Text, Box Box, double Size, bool IsBold, int Page)
{
    /// <summary>Whether all its kana and kanji are in gothic type.</summary>
    public bool IsGothic { get; init; }

    /// <summary>The heading that the document tags it as, or null.</summary>
    public TaggedHeading? Heading { get; init; }

    /// <summary>Whether it stands in a box under smaller type: a number that is shown large, and no heading.</summary>
    public bool IsValue { get; init; }

    /// <summary>How far to the right the lines of its column or box run; null where the lines around it tell.</summary>
    public double? RightLimit { get; init; }

    /// <summary>Whether it stands in a box.</summary>
    public bool IsInBox { get; init; }

    /// <summary>Whether it is the text layer of a scan.</summary>
    public bool IsInvisible { get; init; }
}
