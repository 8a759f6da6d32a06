using PlanExtractor.Pdf.CMaps;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>How far a map to Unicode can be believed.</summary>
internal enum ToUnicodeQuality
{
    /// <summary>Nothing speaks against it.</summary>
    Good,

    /// <summary>Every code stands for itself: right where codes are Unicode, and nonsense where they are numbers of glyphs.</summary>
    Identity,

    /// <summary>The high bytes are lost: <c>&lt;0571&gt; &lt;64&gt;</c> , as after some programs that merge files.</summary>
    Truncated,
}

/// <summary>Judges maps to Unicode.</summary>
internal static class ToUnicodeQualities
{
    // Fewer may be so by chance: a subset of digits.
    private const int FewestIdentities = 256;
    private const int FewestTruncated = 32;

    /// <summary>The quality of a map.</summary>
    public static ToUnicodeQuality Judge(ToUnicodeMap map)
    {
        var (identical, low, all) = (0L, 0, 0L);
        var texts = new HashSet<string>(StringComparer.Ordinal);
        foreach (var range in map.Ranges)
        {
            var count = range.High - range.Low + 1;
            all += count;
            if (range.Value.Length == 1 && range.Value[0] == range.Low)
                identical += count;
            if (range.Value.Length == 1 && range.Value[0] < '\u0100' && count == 1)
                low++;
            texts.Add(range.Value);
        }

        if (identical == all && all >= FewestIdentities)
            return ToUnicodeQuality.Identity;
        return low == map.Ranges.Count && low >= FewestTruncated && texts.Count * 4 < low * 3
            ? ToUnicodeQuality.Truncated
            : ToUnicodeQuality.Good;
    }
}
