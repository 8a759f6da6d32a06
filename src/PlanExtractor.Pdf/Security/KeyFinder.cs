using System.Security.Cryptography;
using System.Text;
using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Security;

/// <summary>Finds the key of an encrypted file from a password (ISO 32000-1, 7.6.3; ISO 32000-2, 7.6.4).</summary>
internal static class KeyFinder
{
    private static readonly byte[] Padding = Convert.FromHexString("28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A");

    /// <summary>What decrypts the file; null where the password does not open it.</summary>
    /// <param name="encrypt">The encryption dictionary.</param>
    /// <param name="id">First of the file's identifiers.</param>
    /// <param name="password">The password; null is the empty one, which opens most encrypted files.</param>
    /// <param name="source">The file, its strings not decrypted.</param>
    public static Decryption? Find(PdfDictionary encrypt, byte[] id, string? password, PlanExtractor.Pdf.Structure.PdfFile source)
    {
        var (version, revision) = ((int)source.Number(encrypt, "V", 0), (int)source.Number(encrypt, "R", 2));
        if (source.Name(encrypt, "Filter") is not (null or "Standard") || revision is < 2 or > 6)
            return null;
        var values = new Values(Bytes("O"), Bytes("U"), Bytes("OE"), Bytes("UE"), id, (int)(long)source.Number(encrypt, "P", 0),
            source.Get(encrypt, "EncryptMetadata") is not PdfBoolean { Value: false });
        var length = version == 1 ? 5 : version >= 4 ? 16 : (int)Math.Clamp(source.Number(encrypt, "Length", 40) / 8, 5, 16);

        var key = revision >= 5
            ? Key256.Find(values, Encoding.UTF8.GetBytes(password ?? ""), revision)
            : Key128(values, Encoding.Latin1.GetBytes(password ?? ""), revision, length);
        if (key is null)
            return null;
        return new Decryption(key, CipherOf("StrF"), CipherOf("StmF"),
            values.EncryptsMetadata)
        { OwnNumber = (source.Trailer["Encrypt"] as PdfReference)?.Number };

        byte[] Bytes(string name) => (source.Get(encrypt, name) as PdfString)?.Bytes ?? [];
        Cipher CipherOf(string which)
        {
            if (version < 4)
                return Cipher.Rc4;
            var filters = source.Dictionary(encrypt, "CF");
            var filter = filters is null ? null : source.Dictionary(filters, source.Name(encrypt, which) ?? "Identity");
            return (filter is null ? null : source.Name(filter, "CFM")) switch
            {
                "V2" => Cipher.Rc4,
                "AESV2" => Cipher.Aes128,
                "AESV3" => Cipher.Aes256,
                _ => Cipher.None
            };
        }
    }

    // As the user's password, then as the owner's, which decrypts the user's.
    private static byte[]? Key128(Values values, byte[] password, int revision, int length)
    {
        if (values.O.Length < 32 || values.U.Length < 16)
            return null;
        return UserKey(values, password, revision, length)
            ?? UserKey(values, UserPassword(values, password, revision, length), revision, length);
    }

#pragma warning disable CA5351 // The format says MD5.
    private static byte[]? UserKey(Values values, byte[] password, int revision, int length)
    {
        byte[] seed = [.. Padded(password), .. values.O[..32], .. BitConverter.GetBytes(values.Permissions), .. values.Id,
            .. revision >= 4 && !values.EncryptsMetadata ? new byte[] { 255, 255, 255, 255 } : []];
        var hash = MD5.HashData(seed);
        for (var i = 0; revision >= 3 && i < 50; i++)
            hash = MD5.HashData(hash.AsSpan(0, length));
        var key = hash[..length];
        var check = revision == 2 ? Ciphers.Rc4(key, Padding) : Ciphers.Rc4(key, MD5.HashData([.. Padding, .. values.Id]));
        for (var i = 1; revision >= 3 && i < 20; i++)
            check = Ciphers.Rc4(With(key, i), check);
        return check.AsSpan(0, 16).SequenceEqual(values.U.AsSpan(0, 16)) ? key : null;
    }

    private static byte[] UserPassword(Values values, byte[] owner, int revision, int length)
    {
        var hash = MD5.HashData(Padded(owner));
        for (var i = 0; revision >= 3 && i < 50; i++)
            hash = MD5.HashData(hash);
        var key = hash[..length];
        var password = values.O[..32];
        for (var i = revision == 2 ? 0 : 19; i >= 0; i--)
            password = Ciphers.Rc4(With(key, i), password);
        return password;
    }
#pragma warning restore CA5351

    private static byte[] Padded(byte[] password) => [.. password.Concat(Padding).Take(32)];

    private static byte[] With(byte[] key, int number) => Array.ConvertAll(key, b => (byte)(b ^ number));

    /// <summary>What the encryption dictionary says.</summary>
    internal sealed record Values(byte[] O, byte[] U, byte[] OE, byte[] UE, byte[] Id, int Permissions, bool EncryptsMetadata);
}
