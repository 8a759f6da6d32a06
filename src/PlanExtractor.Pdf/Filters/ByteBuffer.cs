using System.Buffers;

namespace PlanExtractor.Pdf.Filters;

/// <summary>Bytes that are being decoded, up to a limit. In memory that is lent, and given back at the end.</summary>
/// <param name="capacity">How many are expected.</param>
/// <param name="limit">How many there may be.</param>
internal sealed class ByteBuffer(int capacity, int limit) : IDisposable
{
    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Math.Clamp(capacity, 64, Math.Max(64, limit)));

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes so far.</summary>
    public Span<byte> Written => _bytes.AsSpan(0, Count);

    /// <summary>Room for at least so many more, to be confirmed by <see cref="Advance"/>.</summary>
    /// <exception cref="PdfException">There would be more than the limit.</exception>
    public Span<byte> Room(int bytes)
    {
        if (Count > limit - bytes)
            throw new PdfException($"a stream has more than {limit} bytes");
        if (_bytes.Length - Count < bytes)
            Grow((int)Math.Min(Math.Max(2L * _bytes.Length, (long)Count + bytes), Math.Max(limit, Count + bytes)));
        return _bytes.AsSpan(Count);
    }

    /// <summary>So many bytes of the room were filled.</summary>
    public void Advance(int bytes) => Count += bytes;

    /// <summary>One byte more.</summary>
    public void Add(byte b)
    {
        Room(1)[0] = b;
        Count++;
    }

    /// <summary>A copy of the bytes.</summary>
    public byte[] ToArray() => _bytes[..Count];

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        Count = 0;
    }

    private void Grow(int size)
    {
        var larger = ArrayPool<byte>.Shared.Rent(size);
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
