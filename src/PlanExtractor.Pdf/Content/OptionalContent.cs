using PlanExtractor.Pdf.Objects;

namespace PlanExtractor.Pdf.Content;

/// <summary>Which layers of a document are off when it is opened (ISO 32000-1, 8.11).</summary>
internal sealed class OptionalContent
{
    private readonly HashSet<PdfDictionary> _off = new(ReferenceEqualityComparer.Instance);
    private readonly IObjectSource _source;

    /// <summary>Reads the default configuration.</summary>
    public OptionalContent(PdfDictionary catalog, IObjectSource source)
    {
        _source = source;
        if (source.Dictionary(catalog, "OCProperties") is not { } properties || source.Dictionary(properties, "D") is not { } configuration)
            return;
        if (source.Name(configuration, "BaseState") == "OFF")
            _off.UnionWith(Groups(properties, "OCGs"));
        _off.ExceptWith(Groups(configuration, "ON"));
        _off.UnionWith(Groups(configuration, "OFF"));
    }

    /// <summary>Whether a group is off, or a membership by its policy.</summary>
    public bool IsOff(PdfDictionary group)
    {
        if (_off.Count == 0)
            return false;
        if (_source.Name(group, "Type") != "OCMD")
            return _off.Contains(group);
        var members = _source.Get(group, "OCGs") switch
        {
            PdfDictionary one => [one],
            PdfArray many => many.Items.Select(_source.Resolve).OfType<PdfDictionary>().ToList(),
            _ => [],
        };
        return members.Count > 0 && !IsOn(_source.Name(group, "P"), members.Count(_off.Contains), members.Count);
    }

    private static bool IsOn(string? policy, int off, int all) => policy switch
    {
        "AllOn" => off == 0,
        "AnyOff" => off > 0,
        "AllOff" => off == all,
        _ => off < all,
    };

    private IEnumerable<PdfDictionary> Groups(PdfDictionary dictionary, string key) =>
        (_source.Array(dictionary, key) ?? []).Select(_source.Resolve).OfType<PdfDictionary>();
}
