using PlanExtractor.Pdf.CMaps;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.CMapPacker;

/// <summary>Packs Adobe's cMap files for Adobe-Japan1 (BSD license; Debian's poppler-data has them under cMap/).</summary>
public static class JapaneseCMaps
{
    // Characters of Adobe-Japan1-7.
    private const int Characters = 23_060;

    // The maps that ISO 32000 names and their kin; what they are built on comes with them.
    private static readonly string[] Names =
    [
        "83pv-RKSJ-H", "90ms-RKSJ-H", "90ms-RKSJ-V", "90msp-RKSJ-H", "90msp-RKSJ-V", "90pv-RKSJ-H", "90pv-RKSJ-V", "Add-RKSJ-H", "Add-RKSJ-V",
        "EUC-H", "EUC-V", "Ext-RKSJ-H", "Ext-RKSJ-V", "H", "V", "RKSJ-H", "RKSJ-V", "78-H", "78-V", "78-RKSJ-H", "78-RKSJ-V", "78-EUC-H", "78-EUC-V",
        "UniJIS-UCS2-H", "UniJIS-UCS2-V", "UniJIS-UCS2-HW-H", "UniJIS-UCS2-HW-V", "UniJIS-UTF16-H", "UniJIS-UTF16-V", "UniJIS-UTF8-H", "UniJIS-UTF8-V",
        "UniJIS-UTF32-H", "UniJIS-UTF32-V", "UniJIS2004-UTF16-H", "UniJIS2004-UTF16-V", "UniJIS2004-UTF32-H", "UniJIS2004-UTF32-V",
        "UniJISX0213-UTF32-H", "UniJISX0213-UTF32-V", "UniJISX02132004-UTF32-H", "UniJISX02132004-UTF32-V",
    ];

    /// <summary>Writes the pack.</summary>
    /// <param name="folder">The folder Adobe-Japan1 of the cMap files.</param>
    /// <param name="output">Where to.</param>
    public static void Pack(string folder, Stream output)
    {
        var entries = new List<CMapPack.Entry>();
        foreach (var name in Names)
            Add(folder, name, entries);
        CMapPack.Write(entries, Unicode(Path.Combine(folder, "Adobe-Japan1-UCS2")), output);
    }

    private static void Add(string folder, string name, List<CMapPack.Entry> entries)
    {
        if (entries.Exists(e => e.Name == name))
            return;
        var bytes = File.ReadAllBytes(Path.Combine(folder, name));
        var @base = BaseOf(bytes);
        if (@base.Length > 0)
            Add(folder, @base, entries);
        var map = new CMapParser(_ => null).Parse(bytes);
        entries.Add(new CMapPack.Entry(name, @base, map.IsVertical, [.. map.Spaces], [.. map.Ranges]));
    }

    // /90ms-RKSJ-H usecmap
    private static string BaseOf(byte[] bytes)
    {
        var lexer = new Lexer(bytes);
        var last = "";
        for (TokenKind token; (token = lexer.Next()) != TokenKind.End;)
        {
            if (token == TokenKind.Keyword && lexer.Keyword.SequenceEqual("usecmap"u8))
                return last;
            last = token == TokenKind.Name ? lexer.Name : "";
        }

        return "";
    }

    private static string?[] Unicode(string path)
    {
        var map = ToUnicodeMap.Parse(File.ReadAllBytes(path));
        return [.. Enumerable.Range(0, Characters).Select(cid => map.Find((uint)cid))];
    }
}
