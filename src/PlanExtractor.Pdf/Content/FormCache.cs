using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>Decoded forms of a document, up to some bytes together: a logo on each page, a glyph of a Type 3 font.</summary>
internal sealed class FormCache(IObjectSource source)
{
    private const int MostBytes = 8 << 20;
    private const int MostBytesOfOne = 1 << 20;

    private readonly Dictionary<PdfStream, byte[]> _forms = new(ReferenceEqualityComparer.Instance);
    private long _bytes;

    /// <summary>The form's bytes.</summary>
    /// <exception cref="PdfException">They cannot be decoded.</exception>
    public byte[] Get(PdfStream form)
    {
        if (_forms.TryGetValue(form, out var known))
            return known;
        var content = source.Decode(form);
        if (content.Length <= MostBytesOfOne && _bytes + content.Length <= MostBytes)
        {
            _bytes += content.Length;
            _forms[form] = content;
        }

        return content;
    }
}
