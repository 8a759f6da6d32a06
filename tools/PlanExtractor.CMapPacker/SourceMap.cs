using PlanExtractor.Pdf.CMaps;
using PlanExtractor.Pdf.Syntax;

namespace PlanExtractor.CMapPacker;

/// <summary>A cMap file as it is written.</summary>
/// <param name="Name"><c>90ms-RKSJ-V</c></param>
/// <param name="Base">The map that it names with <c>usecmap</c>; empty for none.</param>
/// <param name="Map">What it says itself.</param>
internal sealed record SourceMap(string Name, string Base, CMap Map)
{
    /// <summary>Reads a file.</summary>
    public static SourceMap Read(string folder, string name)
    {
        var bytes = File.ReadAllBytes(Path.Combine(folder, name));
        return new SourceMap(name, BaseOf(bytes), new CMapParser(_ => null).Parse(bytes));
    }

    /// <summary>Its own codes and their characters.</summary>
    public SortedDictionary<(int Length, uint Code), int> Codes()
    {
        var codes = new SortedDictionary<(int, uint), int>();
        foreach (var range in Map.Ranges)
        {
            for (var code = range.Low; code <= range.High; code++)
                codes[(range.Length, code)] = range.Cid + (int)(code - range.Low);
        }

        return codes;
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
}
