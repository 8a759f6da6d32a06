namespace PlanExtractor.Pdf;

/// <summary>
/// Something in the file that cannot be read. It never leaves the reader: it becomes a problem of the file or a diagnostic of a page.
/// </summary>
internal sealed class PdfException : Exception
{
    /// <summary>For a place that cannot be read.</summary>
    public PdfException(string message)
        : base(message)
    {
    }
}
