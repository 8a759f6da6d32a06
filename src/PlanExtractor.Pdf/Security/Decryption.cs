using System.Security.Cryptography;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Security;

/// <summary>Decrypts strings and streams of a file whose key is known (ISO 32000-1, 7.6.2).</summary>
/// <param name="key">The file's key.</param>
/// <param name="strings">Cipher of strings.</param>
/// <param name="streams">Cipher of streams.</param>
/// <param name="encryptsMetadata">Whether metadata streams are encrypted as well.</param>
internal sealed class Decryption(byte[] key, Cipher strings, Cipher streams, bool encryptsMetadata)
{
    /// <summary>
    /// Number of the object that is the encryption dictionary, which is not encrypted; null where it is in the trailer itself.
    /// </summary>
    public int? OwnNumber { get; init; }

    /// <summary>Whether the object is the encryption dictionary.</summary>
    public bool IsItsOwn(int number) => OwnNumber == number;

    /// <summary>A string of the object.</summary>
    public byte[] String(byte[] bytes, int number, int generation) => Decrypt(strings, bytes, number, generation);

    /// <summary>The bytes of a stream, still in its filters.</summary>
    public ReadOnlyMemory<byte> Stream(PdfStream stream, IObjectSource source)
    {
        var type = (stream.Dictionary["Type"] as PdfName)?.Value;
        if (type == "XRef" || (type == "Metadata" && !encryptsMetadata) || HasIdentity(stream.Dictionary, source) || streams == Cipher.None)
            return stream.Raw;
        return Decrypt(streams, stream.Raw.Span, stream.Number, stream.Generation);
    }

    // /Filter [/Crypt] without a name: this stream is in the clear.
    private static bool HasIdentity(PdfDictionary dictionary, IObjectSource source)
    {
        var filter = source.Get(dictionary, "Filter");
        var first = filter is PdfArray { Items: [var item, ..] } ? source.Resolve(item) : filter;
        if (first is not PdfName { Value: "Crypt" })
            return false;
        var given = source.Get(dictionary, "DecodeParms");
        var parameters = given is PdfArray { Items: [var p, ..] } ? source.Resolve(p) : given;
        return parameters is not PdfDictionary d || source.Name(d, "Name") is null or "Identity";
    }

    private byte[] Decrypt(Cipher cipher, ReadOnlySpan<byte> bytes, int number, int generation) => cipher switch
    {
        Cipher.Rc4 => Ciphers.Rc4(KeyOf(number, generation, isAes: false), bytes),
        Cipher.Aes128 => Ciphers.Aes(KeyOf(number, generation, isAes: true), bytes),
        Cipher.Aes256 => Ciphers.Aes(key, bytes),
        _ => bytes.ToArray(),
    };

    private byte[] KeyOf(int number, int generation, bool isAes)
    {
        byte[] seed =
        [
            .. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8),
            .. isAes ? "sAlT"u8 : [],
        ];
#pragma warning disable CA5351 // The format says MD5.
        return MD5.HashData(seed)[..Math.Min(16, key.Length + 5)];
#pragma warning restore CA5351
    }
}
