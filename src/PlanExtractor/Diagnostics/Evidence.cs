namespace PlanExtractor.Diagnostics;

/// <summary>Where in the source document a fact was read.</summary>
/// <param name="Page">1-based page; null where the input has no pages (a text without form feeds).</param>
/// <param name="Line">1-based first line of a text input; null for a PDF.</param>
/// <param name="EndLine">1-based last line, inclusive; null for a PDF.</param>
/// <param name="Bbox">[left, top, right, bottom] in PDF points from the page's top left; null for text.</param>
public sealed record Evidence(int? Page, int? Line, int? EndLine, IReadOnlyList<double>? Bbox)
{
    /// <summary>Evidence on lines of a text input.</summary>
    public static Evidence OfLines(int? page, int line, int endLine) => new(page, line, endLine, null);

    /// <summary>The smallest place that covers both; the page is the one on which the facts begin.</summary>
    public Evidence Through(Evidence other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return this with
        {
            Page = Page is { } a && other.Page is { } b ? Math.Min(a, b) : Page ?? other.Page,
            Line = Line is { } l && other.Line is { } m ? Math.Min(l, m) : Line ?? other.Line,
            EndLine = EndLine is { } e && other.EndLine is { } f ? Math.Max(e, f) : EndLine ?? other.EndLine,
            Bbox = Bbox is null || other.Bbox is null || Page != other.Page ? Bbox : Union(Bbox, other.Bbox),
        };
    }

    /// <summary>For people: <c>p.3 l.12</c>.</summary>
    public override string ToString() =>
        string.Join(' ', new[] { Page is null ? null : $"p.{Page}", Line is null ? null : $"l.{Line}" }.Where(x => x is not null));

    private static double[] Union(IReadOnlyList<double> a, IReadOnlyList<double> b) =>
        [Math.Min(a[0], b[0]), Math.Min(a[1], b[1]), Math.Max(a[2], b[2]), Math.Max(a[3], b[3])];
}
