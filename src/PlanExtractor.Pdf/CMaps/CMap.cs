namespace PlanExtractor.Pdf.CMaps;

/// <summary>Codes of so many bytes, each byte of which lies between two.</summary>
/// <param name="Length">Bytes per code, 1 to 4.</param>
/// <param name="Low">Least value of each byte, packed.</param>
/// <param name="High">Greatest value of each byte, packed.</param>
internal readonly record struct CodeSpace(int Length, uint Low, uint High)
{
    /// <summary>Whether the code lies inside, byte by byte.</summary>
    public bool Holds(uint code)
    {
        for (var shift = 0; shift < Length * 8; shift += 8)
        {
            var b = (code >> shift) & 255;
            if (b < ((Low >> shift) & 255) || b > ((High >> shift) & 255))
                return false;
        }

        return true;
    }
}

/// <summary>Codes in a row and the characters (CIDs) in a row that they select.</summary>
internal readonly record struct CidRange(int Length, uint Low, uint High, int Cid);

/// <summary>Takes strings of a composite font apart into codes, and says which character each selects (ISO 32000-1, 9.7.5).</summary>
internal sealed class CMap
{
    private readonly CidRange[] _ranges;
    private readonly CodeSpace[] _spaces;
    private readonly CMap? _base;

    /// <summary>A map of its own ranges and those of another, which its own outdo.</summary>
    public CMap(IEnumerable<CodeSpace> spaces, IEnumerable<CidRange> ranges, bool isVertical, CMap? @base = null)
    {
        // Of ranges that begin alike the later one counts, and stands first.
        _ranges = [.. ranges.Select((r, i) => (r, i)).OrderBy(x => x.r.Length).ThenBy(x => x.r.Low).ThenBy(x => -x.i).Select(x => x.r)];
        _spaces = [.. spaces, .. @base?._spaces ?? []];
        _base = @base;
        IsVertical = isVertical;
        IsIdentity = @base is { IsIdentity: true } && _ranges.Length == 0;
    }

    private CMap(bool isVertical)
        : this([new CodeSpace(2, 0, 0xFFFF)], [new CidRange(2, 0, 0xFFFF, 0)], isVertical) => IsIdentity = true;

    /// <summary>Identity-H: two bytes are the CID.</summary>
    public static CMap IdentityHorizontal { get; } = new(isVertical: false);

    /// <summary>Identity-V.</summary>
    public static CMap IdentityVertical { get; } = new(isVertical: true);

    /// <summary>Whether lines run downwards.</summary>
    public bool IsVertical { get; }

    /// <summary>Whether two bytes are the CID.</summary>
    public bool IsIdentity { get; }

    /// <summary>All code spaces, those of the base as well.</summary>
    public IReadOnlyList<CodeSpace> Spaces => _spaces;

    /// <summary>All ranges, those of the base as well.</summary>
    public IEnumerable<CidRange> Ranges => _ranges.Concat(_base?.Ranges ?? []);

    /// <summary>The CID of a code, 0 (not defined) where there is none.</summary>
    public int Cid(int length, uint code) => Find(length, code) ?? _base?.Cid(length, code) ?? 0;

    /// <summary>The code that begins at a byte; moves behind it. Bytes outside all code spaces are taken as a code of the shortest length.</summary>
    /// <returns>Bytes of the code, 1 to 4.</returns>
    public int Next(ReadOnlySpan<byte> text, ref int at, out uint code)
    {
        code = 0;
        if (IsIdentity && at + 1 < text.Length)
        {
            code = (uint)((text[at] << 8) | text[at + 1]);
            at += 2;
            return 2;
        }

        for (var length = 1; length <= 4 && at + length <= text.Length; length++)
        {
            code = (code << 8) | text[at + length - 1];
            foreach (var space in _spaces)
            {
                if (space.Length == length && space.Holds(code))
                {
                    at += length;
                    return length;
                }
            }
        }

        return Outside(text, ref at, out code);
    }

    private int Outside(ReadOnlySpan<byte> text, ref int at, out uint code)
    {
        var length = _spaces.Length == 0 ? 2 : _spaces.Min(s => s.Length);
        length = Math.Min(length, text.Length - at);
        code = 0;
        for (var i = 0; i < length; i++)
            code = (code << 8) | text[at++];
        return length;
    }

    private int? Find(int length, uint code)
    {
        var (low, high) = (0, _ranges.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var range = _ranges[middle];
            if (range.Length < length || (range.Length == length && range.Low <= code))
                low = middle + 1;
            else
                high = middle - 1;
        }

        // Ranges may lie inside others; the one that begins last counts.
        for (var i = high; i >= 0 && i > high - 32 && _ranges[i].Length == length; i--)
        {
            if (code <= _ranges[i].High)
                return First(i, code) is var r ? r.Cid + (int)(code - r.Low) : null;
        }

        return null;
    }

    private CidRange First(int i, uint code)
    {
        while (i > 0 && _ranges[i - 1].Length == _ranges[i].Length && _ranges[i - 1].Low == _ranges[i].Low && _ranges[i - 1].High >= code)
            i--;
        return _ranges[i];
    }
}
