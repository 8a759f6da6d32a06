using PlanExtractor.Pdf.CMaps;

namespace PlanExtractor.CMapPacker;

/// <summary>Packs Adobe's cMap files for Adobe-Japan1 (BSD license; Debian's poppler-data has them under cMap/).</summary>
public static class JapaneseCMaps
{
    // Characters of Adobe-Japan1-7.
    private const int Characters = 23_060;

    // Says Unicode of CIDs, in the same folder and under the same license.
    private const string UnicodeFile = "Adobe-Japan1-UCS2";

    // The maps that ISO 32000 names and their kin; what they are built on comes with them.
    private static readonly string[] Names =
    [
        "83pv-RKSJ-H", "90ms-RKSJ-H", "90ms-RKSJ-V", "90msp-RKSJ-H", "90msp-RKSJ-V", "90pv-RKSJ-H", "90pv-RKSJ-V", "Add-H", "Add-V",
        "Add-RKSJ-H", "Add-RKSJ-V", "EUC-H", "EUC-V", "Ext-H", "Ext-V", "Ext-RKSJ-H", "Ext-RKSJ-V", "H", "V", "RKSJ-H", "RKSJ-V", "NWP-H",
        "NWP-V", "78-H", "78-V", "78-RKSJ-H", "78-RKSJ-V", "78-EUC-H", "78-EUC-V", "78ms-RKSJ-H", "78ms-RKSJ-V", "Hankaku", "Hiragana",
        "Katakana", "Roman", "WP-Symbol", "UniJIS-UCS2-H", "UniJIS-UCS2-V", "UniJIS-UCS2-HW-H", "UniJIS-UCS2-HW-V", "UniJISPro-UCS2-V",
        "UniJISPro-UCS2-HW-V", "UniJISPro-UTF8-V", "UniJIS-UTF32-H", "UniJIS-UTF32-V", "UniJIS-UTF16-H", "UniJIS-UTF16-V", "UniJIS-UTF8-H",
        "UniJIS-UTF8-V", "UniJIS2004-UTF32-H", "UniJIS2004-UTF32-V", "UniJIS2004-UTF16-H", "UniJIS2004-UTF16-V", "UniJIS2004-UTF8-H",
        "UniJIS2004-UTF8-V", "UniJISX0213-UTF32-H", "UniJISX0213-UTF32-V", "UniJISX02132004-UTF32-H", "UniJISX02132004-UTF32-V",
    ];

    // Maps that say nearly the same as another: only what they say otherwise is kept.
    private static readonly Dictionary<string, string> Alike = new(StringComparer.Ordinal)
    {
        ["UniJIS2004-UTF32-H"] = "UniJIS-UTF32-H",
        ["UniJISX0213-UTF32-H"] = "UniJIS-UTF32-H",
        ["UniJISX02132004-UTF32-H"] = "UniJIS-UTF32-H",
        ["NWP-H"] = "H",
        ["78-H"] = "H",
        ["Add-H"] = "H",
        ["Ext-H"] = "H",
        ["78-RKSJ-H"] = "RKSJ-H",
        ["Add-RKSJ-H"] = "RKSJ-H",
        ["Ext-RKSJ-H"] = "RKSJ-H",
        ["78ms-RKSJ-H"] = "90ms-RKSJ-H",
        ["78-EUC-H"] = "EUC-H",
        ["90msp-RKSJ-H"] = "90ms-RKSJ-H",
    };

    /// <summary>Writes the pack.</summary>
    /// <param name="folder">The folder Adobe-Japan1 of the cMap files, or the one that holds it.</param>
    /// <param name="output">Where to.</param>
    public static void Pack(string folder, Stream output)
    {
        if (Directory.Exists(Path.Combine(folder, "Adobe-Japan1")))
            folder = Path.Combine(folder, "Adobe-Japan1");
        var maps = Names.Select(n => SourceMap.Read(folder, n)).ToDictionary(m => m.Name, StringComparer.Ordinal);
        PackWriter.Write([.. maps.Values.Select(m => Packed(m, maps))], Unicode(Path.Combine(folder, UnicodeFile)), output);
    }

    private static (CMapPack.Entry Entry, IReadOnlyList<CidRange> Ranges) Packed(SourceMap map, Dictionary<string, SourceMap> maps)
    {
        foreach (var (suffix, form) in new[] { ("UTF16", CodeForm.Utf16), ("UTF8", CodeForm.Utf8) })
        {
            var other = map.Name.Replace(suffix, "UTF32", StringComparison.Ordinal);
            if (other != map.Name && maps.TryGetValue(other, out var wide) && Rewritten(wide, map, form))
                return (new CMapPack.Entry(map.Name, other, map.Map.IsVertical, form, maps.GetValueOrDefault(map.Base, map).Map.Spaces),
                    []);
        }

        var codes = map.Codes();
        var alike = Alike.GetValueOrDefault(map.Name);
        if (alike is not null)
            codes = Difference(codes, maps[alike].Codes());
        return (new CMapPack.Entry(map.Name, alike ?? map.Base, map.Map.IsVertical, CodeForm.Plain, map.Map.Spaces), Ranges(codes));
    }

    // Whether the one map is the other with its codes written otherwise.
    private static bool Rewritten(SourceMap wide, SourceMap map, CodeForm form)
    {
        var codes = map.Codes();
        var from = wide.Codes();
        return codes.Count == from.Count
            && codes.All(c => form.Scalar(c.Key.Length, c.Key.Code) is { } scalar && from.TryGetValue((4, scalar), out var cid)
                && cid == c.Value);
    }

    // What the first says otherwise than the second; 0 where it says nothing.
    private static SortedDictionary<(int Length, uint Code), int> Difference(
        SortedDictionary<(int Length, uint Code), int> codes, SortedDictionary<(int Length, uint Code), int> than)
    {
        var different = new SortedDictionary<(int Length, uint Code), int>();
        foreach (var code in codes.Keys.Union(than.Keys))
        {
            var cid = codes.GetValueOrDefault(code);
            if (cid != than.GetValueOrDefault(code))
                different[code] = cid;
        }

        return different;
    }

    private static List<CidRange> Ranges(SortedDictionary<(int Length, uint Code), int> codes)
    {
        var ranges = new List<CidRange>();
        foreach (var ((length, code), cid) in codes)
        {
            if (ranges is [.., var last] && last.Length == length && last.High + 1 == code && last.Cid + (int)(code - last.Low) == cid)
                ranges[^1] = last with { High = code };
            else
                ranges.Add(new CidRange(length, code, code, cid));
        }

        return ranges;
    }

    private static string?[] Unicode(string path)
    {
        var map = ToUnicodeMap.Parse(File.ReadAllBytes(path));
        return [.. Enumerable.Range(0, Characters).Select(cid => Ordinary(map.Find((uint)cid)))];
    }

    // 神 with a variation selector is 神; U+FFFD says that there is nothing.
    private static string? Ordinary(string? text)
    {
        var kept = string.Concat((text ?? "").EnumerateRunes()
            .Where(r => r.Value is not (0xFFFD or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF))).Select(r => r.ToString()));
        return kept.Length == 0 ? null : kept;
    }
}
