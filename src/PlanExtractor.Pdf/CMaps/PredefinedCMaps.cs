namespace PlanExtractor.Pdf.CMaps;

/// <summary>The maps that PDF files name without carrying them, and the Unicode of Adobe-Japan1.</summary>
internal static class PredefinedCMaps
{
    private static readonly Lazy<CMapPack> Pack = new(Open);
    private static readonly Lazy<string?[]> Unicode = new(() => Pack.Value.Unicode());
    private static readonly Dictionary<string, CMap?> Built = new(StringComparer.Ordinal);
    private static readonly Lock Gate = new();

    /// <summary>Names of the maps for Japanese.</summary>
    public static IReadOnlyCollection<string> Names => Pack.Value.Names;

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
    public static string? Japanese(int cid) => cid >= 0 && cid < Unicode.Value.Length ? Unicode.Value[cid] : null;

    private static CMap? Build(string name)
    {
        if (Built.TryGetValue(name, out var known))
            return known;

        // Names that no map has are not kept: a file can name any number of them.
        if (Pack.Value.Find(name) is not { } entry)
            return null;
        var @base = entry.Base.Length > 0 ? Build(entry.Base) : null;
        return Built[name] = new CMap(entry.Spaces, Pack.Value.Ranges(name), entry.IsVertical, @base, entry.Form);
    }

    private static CMapPack Open()
    {
        using var resource = typeof(PredefinedCMaps).Assembly.GetManifestResourceStream("japan1.cmaps")!;
        return new CMapPack(resource);
    }
}
