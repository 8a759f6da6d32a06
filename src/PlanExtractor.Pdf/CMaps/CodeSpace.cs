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
