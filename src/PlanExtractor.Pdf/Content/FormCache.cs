using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>Decoded forms of a document, up to some bytes together: a logo on each page, a glyph of a Type 3 font.</summary>
internal sealed class FormCache(IObjectSource source)
{
    private const int MostBytes = 8 << 20;
    private const int MostBytesOfOne = 1 << 20;

    private readonly Dictionary<PdfStream, (byte[] Content, Resources? Own)> _forms = new(ReferenceEqualityComparer.Instance);
    private long _bytes;

    /// <summary>The form's bytes, and its own resources where it has some.</summary>
    /// <exception cref="PdfException">The bytes cannot be decoded.</exception>
    public (byte[] Content, Resources? Own) Get(PdfStream form, FontCache fonts)
    {
        if (_forms.TryGetValue(form, out var known))
            return known;
        var content = source.Decode(form);
        var own = source.Dictionary(form.Dictionary, "Resources") is { } dictionary ? new Resources(dictionary, source, fonts) : null;
        if (content.Length <= MostBytesOfOne && (_bytes += content.Length + 100) <= MostBytes)
            _forms[form] = (content, own);
        return (content, own);
    }
}
