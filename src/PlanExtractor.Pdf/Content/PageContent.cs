using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>The bytes of a page's content (ISO 32000-1, 7.8.2).</summary>
internal static class PageContent
{
    /// <summary>Several streams as one: a token may not, but an operator and its operands may, stand in two.</summary>
    /// <returns>The bytes, of streams that can be decoded; null where there are streams, but none that can.</returns>
    public static byte[]? Join(PdfDictionary page, IObjectSource source)
    {
        var parts = source.Get(page, "Contents") switch
        {
            PdfStream one => [one],
            PdfArray many => many.Items.Select(source.Resolve).OfType<PdfStream>().ToList(),
            _ => [],
        };
        var (decoded, isDamaged) = (new List<byte[]>(parts.Count), false);
        foreach (var part in parts)
        {
            try
            {
                decoded.Add(source.Decode(part));
            }
            catch (PdfException)
            {
                isDamaged = true;
            }
        }

        return decoded.Count == 0 && isDamaged ? null : decoded.Count == 1 ? decoded[0] : Joined(decoded);
    }

    private static byte[] Joined(List<byte[]> parts)
    {
        var whole = new byte[parts.Sum(p => p.Length + 1)];
        var at = 0;
        foreach (var part in parts)
        {
            part.CopyTo(whole, at);
            at += part.Length;
            whole[at++] = (byte)'\n';
        }

        return whole;
    }
}
