using System.Globalization;
using PlanExtractor.Ingest;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Advance widths of the fonts that every viewer has (ISO 32000-1, 9.6.2.2), for files that do not give them.</summary>
internal sealed class StandardWidths
{
    private const double Courier = 0.6;
    private const double Usual = 0.556;

    private static readonly Lazy<Table> Known = new(Load);

    private readonly Func<int, string?, double> _width;

    private StandardWidths(Func<int, string?, double> width) => _width = width;

    /// <summary>
    /// The widths of a font, by its own name or that of its double (Arial for Helvetica). Viewers draw unknown fonts as Helvetica.
    /// </summary>
    public static StandardWidths For(FontFace face)
    {
        bool Is(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                if (face.Name.StartsWith(name, StringComparison.Ordinal))
                    return true;
            }

            return false;
        }

        if (Is("Courier"))
            return new StandardWidths((_, _) => Courier);
        if (Is("Symbol"))
            return new StandardWidths((code, _) => code < 0x20 ? 0 : Known.Value.Symbol[code - 0x20] / 1000.0);
        if (Is("ZapfDingbats"))
            return new StandardWidths((code, _) => code < 0x20 ? 0 : Known.Value.Dingbats[code - 0x20] / 1000.0);
        var column = (Is("Times") ? face.IsItalic ? 4 : 2 : 0) + (face.IsBold ? 1 : 0);
        return new StandardWidths((_, text) => text is not null && Known.Value.Latin.TryGetValue(Plain(text), out var w)
            ? w[column] / 1000.0
            : Usual);
    }

    /// <summary>The width of a code or of its text, in units of the type size.</summary>
    public double Width(int code, string? text) => _width(code, text);

    // No-break spaces and soft hyphens are drawn as the ordinary ones.
    private static string Plain(string text) => text switch
    {
        "\u00A0" => " ",
        "\u00AD" => "-",
        _ => text,
    };

    private static Table Load()
    {
        using var resource = typeof(StandardWidths).Assembly.GetManifestResourceStream("standard-widths.txt")!;
        using var reader = new StreamReader(resource);
        var table = new Table([], new short[224], new short[224]);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#'))
                continue;
            var parts = line.Split(' ');
            var widths = parts[1..].Select(p => short.Parse(p, CultureInfo.InvariantCulture)).ToArray();
            if (parts[0] == "Symbol")
                table = table with { Symbol = widths };
            else if (parts[0] == "ZapfDingbats")
                table = table with { Dingbats = widths };
            else
                table.Latin[((char)int.Parse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString()] = widths;
        }

        return table;
    }

    private sealed record Table(Dictionary<string, short[]> Latin, short[] Symbol, short[] Dingbats);
}
