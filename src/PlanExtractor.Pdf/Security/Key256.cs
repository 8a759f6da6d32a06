using System.Security.Cryptography;

namespace PlanExtractor.Pdf.Security;

/// <summary>Keys of AES-256 (ISO 32000-2, 7.6.4.3.3 and 7.6.4.3.4).</summary>
internal static class Key256
{
    private const int Hash = 32;
    private const int Salt = 8;
    private const int MostPassword = 127;

    /// <summary>The file's key by the password as the user's or the owner's; null where it is neither.</summary>
    public static byte[]? Find(KeyFinder.Values values, byte[] password, int revision)
    {
        password = password[..Math.Min(password.Length, MostPassword)];
        if (values.U.Length < Hash + (2 * Salt))
            return null;
        var user = values.U[..(Hash + (2 * Salt))];
        return Unlock(values.U, values.UE, password, [], revision) ?? Unlock(values.O, values.OE, password, user, revision);
    }

    private static byte[]? Unlock(byte[] check, byte[] wrapped, byte[] password, byte[] user, int revision)
    {
        if (check.Length < Hash + (2 * Salt) || wrapped.Length < 32)
            return null;
        if (!HashOf(password, check[Hash..(Hash + Salt)], user, revision).AsSpan().SequenceEqual(check.AsSpan(0, Hash)))
            return null;
        using var aes = Aes.Create();
        aes.Key = HashOf(password, check[(Hash + Salt)..(Hash + (2 * Salt))], user, revision);
        return aes.DecryptCbc(wrapped.AsSpan(0, 32), new byte[16], PaddingMode.None);
    }

    // Algorithm 2.B: at least 64 rounds, as many as the last byte asks for.
    private static byte[] HashOf(byte[] password, byte[] salt, byte[] user, int revision)
    {
        var key = SHA256.HashData([.. password, .. salt, .. user]);
        if (revision == 5)
            return key;
        for (var round = 0; ; round++)
        {
            byte[] one = [.. password, .. key, .. user];
            var many = new byte[one.Length * 64];
            for (var i = 0; i < 64; i++)
                one.CopyTo(many, i * one.Length);
            using var aes = Aes.Create();
            aes.Key = key[..16];
            var encrypted = aes.EncryptCbc(many, key.AsSpan(16, 16), PaddingMode.None);
            var remainder = 0;
            foreach (var b in encrypted.AsSpan(0, 16))
                remainder += b;
            key = (
                remainder % 3) switch
            { 0 => SHA256.HashData(encrypted), 1 => SHA384.HashData(encrypted), _ => SHA512.HashData(encrypted) };
            if (round >= 63 && encrypted[^1] <= round - 31)
                return key[..32];
        }
    }
}
