namespace PlanExtractor.Pdf.CMaps;

/// <summary>The maps that PDF files name without carrying them, and the Unicode of Adobe-Japan1.</summary>
internal static class PredefinedCMaps
{
    private static readonly Lazy<(Dictionary<string, CMapPack.Entry> Entries, string?[] Unicode)> Pack = new(Load);
    private static readonly Dictionary<string, CMap?> Built = new(StringComparer.Ordinal);
    private static readonly Lock Gate = new();

    /// <summary>The map of a name; null for one that is not known, such as those of Chinese.</summary>
    public static CMap? Find(string name)
    {
        switch (name)
        {
            case "Identity-H":
                return CMap.IdentityHorizontal;
            case "Identity-V":
                return CMap.IdentityVertical;
        }

        lock (Gate)
        {
            return Build(name);
        }
    }

    /// <summary>The text of a character of Adobe-Japan1, or null.</summary>
    public static string? Japanese(int cid) => cid >= 0 && cid < Pack.Value.Unicode.Length ? Pack.Value.Unicode[cid] : null;

    private static CMap? Build(string name)
    {
        if (Built.TryGetValue(name, out var known))
            return known;
        var map = Pack.Value.Entries.GetValueOrDefault(name) is { } entry
            ? new CMap(entry.Spaces, entry.Ranges, entry.IsVertical, entry.Base.Length > 0 ? Build(entry.Base) : null)
            : null;
        return Built[name] = map;
    }

    private static (Dictionary<string, CMapPack.Entry> Entries, string?[] Unicode) Load()
    {
        using var resource = typeof(PredefinedCMaps).Assembly.GetManifestResourceStream("japan1.cmaps")!;
        var (entries, unicode) = CMapPack.Read(resource);
        return (entries.ToDictionary(e => e.Name, StringComparer.Ordinal), unicode);
    }
}
