namespace PlanExtractor.Pdf.CMaps;

/// <summary>Codes in a row and the characters (CIDs) in a row that they select.</summary>
internal readonly record struct CidRange(int Length, uint Low, uint High, int Cid);

/// <summary>Takes strings of a composite font apart into codes, and says which character each selects (ISO 32000-1, 9.7.5).</summary>
internal sealed class CMap
{
    private readonly CidRange[] _ranges;
    private readonly CodeSpace[] _spaces;
    private readonly CMap? _base;
    private readonly CodeForm _form;
    private readonly RangeTable<int> _table;

    /// <summary>A map of its own ranges and those of another, which its own outdo.</summary>
    /// <param name="spaces">Its own code spaces.</param>
    /// <param name="ranges">Its own ranges; later ones outdo earlier ones.</param>
    /// <param name="isVertical">Whether lines run downwards.</param>
    /// <param name="base">The other map.</param>
    /// <param name="form">How its codes write those of the other, which are then UTF-32.</param>
    public CMap(IEnumerable<CodeSpace> spaces, IEnumerable<CidRange> ranges, bool isVertical, CMap? @base = null,
        CodeForm form = CodeForm.Plain)
    {
        _ranges = [.. ranges];
        _table = new RangeTable<int>([.. _ranges.Select(r => new ValueRange<int>(Key(r.Length, r.Low), Key(r.Length, r.High), r.Cid))]);
        _spaces = form == CodeForm.Plain ? [.. spaces, .. @base?._spaces ?? []] : [.. spaces];
        (_base, _form, IsVertical) = (@base, form, isVertical);
        IsIdentity = @base is { IsIdentity: true } && _ranges.Length == 0 && _spaces.Length == 1;
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

    /// <summary>Its own ranges, without those of the base.</summary>
    public IReadOnlyList<CidRange> Ranges => _ranges;

    /// <summary>The CID of a code, 0 (not defined) where there is none.</summary>
    public int Cid(int length, uint code)
    {
        if (_table.TryFind(Key(length, code), out var cid, out var offset))
            return (int)Math.Min(cid + offset, int.MaxValue);
        if (_base is null || _form == CodeForm.Plain)
            return _base?.Cid(length, code) ?? 0;
        return _form.Scalar(length, code) is { } scalar ? _base.Cid(4, scalar) : 0;
    }

    /// <summary>
    /// The code that begins at a byte; moves behind it. Bytes outside all code spaces are taken as a code of the shortest length.
    /// </summary>
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

    // Codes of different lengths are different: <20> is not <0020>.
    private static long Key(int length, uint code) => ((long)length << 32) | code;

    private int Outside(ReadOnlySpan<byte> text, ref int at, out uint code)
    {
        var length = _spaces.Length == 0 ? 2 : _spaces.Min(s => s.Length);
        length = Math.Min(length, text.Length - at);
        code = 0;
        for (var i = 0; i < length; i++)
            code = (code << 8) | text[at++];
        return length;
    }
}
