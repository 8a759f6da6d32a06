using System.Security.Cryptography;

namespace PlanExtractor.Pdf.Security;

/// <summary>How bytes are encrypted.</summary>
internal enum Cipher
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>RC4 with a key per object.</summary>
    Rc4,

    /// <summary>AES-128 with a key per object.</summary>
    Aes128,

    /// <summary>AES-256 with one key.</summary>
    Aes256,
}

/// <summary>The ciphers themselves.</summary>
internal static class Ciphers
{
    private const int Block = 16;

    /// <summary>RC4, which .NET does not have; the same both ways.</summary>
    public static byte[] Rc4(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        for (var i = 0; i < 256; i++)
            state[i] = (byte)i;
        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var output = new byte[data.Length];
        for (int n = 0, i = 0, j = 0; n < data.Length; n++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            output[n] = (byte)(data[n] ^ state[(state[i] + state[j]) & 255]);
        }

        return output;
    }

    /// <summary>AES in CBC mode: the first block is the initial vector, the last bytes say how many pad.</summary>
    public static byte[] Aes(byte[] key, ReadOnlySpan<byte> data)
    {
        var length = (data.Length / Block * Block) - Block;
        if (length <= 0)
            return [];
        using var aes = System.Security.Cryptography.Aes.Create();
        aes.Key = key;
        var output = aes.DecryptCbc(data.Slice(Block, length), data[..Block], PaddingMode.None);
        return output[^1] is >= 1 and <= Block and var padding ? output[..^padding] : output;
    }
}
