using System.Globalization;
using System.Text;

namespace PlanExtractor.Pdf.Fonts;

/// <summary>Unicode of glyph names: those in common use, and those that say it themselves (Adobe Glyph List Specification).</summary>
internal static class GlyphNames
{
    // 2022 bullet
    private static readonly Lazy<Dictionary<string, string>> Known = new(Load);

    /// <summary>The text, or null where the name does not tell: <c>.notdef</c>, <c>g37</c>.</summary>
    public static string? Text(string? name)
    {
        if (string.IsNullOrEmpty(name) || name.Length > 64)
            return null;
        if (Known.Value.TryGetValue(name, out var text))
            return text;

        // a.alt, f_f_i
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot >= 0)
            return dot == 0 ? null : Text(name[..dot]);
        if (name.Contains('_', StringComparison.Ordinal))
            return Joined(name.Split('_'));
        return Spelled(name);
    }

    /// <summary>
    /// The same in a Type 3 font: programs name the glyphs of bitmaps by their codes there, a65 or 65 for A; a65 is a flower elsewhere.
    /// </summary>
    public static string? TextOfBitmap(string? name)
    {
        if (name is not { Length: > 1 } || (name is ['a', _] && char.IsAsciiDigit(name[1])))
            return Text(name);
        return int.TryParse(name.AsSpan(name[0] == 'a' ? 1 : 0), NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            ? code is >= ' ' and < 256 ? ((char)code).ToString() : null
            : Text(name);
    }

    private static string? Joined(string[] parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (Text(part) is not { } one)
                return null;
            text.Append(one);
        }

        return text.ToString();
    }

    // uni4E00, u20BB7
    private static string? Spelled(string name)
    {
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && (name.Length - 3) % 4 == 0)
        {
            var text = new StringBuilder();
            for (var i = 3; i < name.Length; i += 4)
            {
                if (Scalar(name.AsSpan(i, 4)) is not { } one)
                    return null;
                text.Append(one);
            }

            return text.ToString();
        }

        return name[0] == 'u' && name.Length is >= 5 and <= 7 ? Scalar(name.AsSpan(1)) : null;
    }

    private static string? Scalar(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) && Rune.IsValid(value)
            ? new Rune(value).ToString()
            : null;

    private static Dictionary<string, string> Load()
    {
        using var resource = typeof(GlyphNames).Assembly.GetManifestResourceStream("glyph-names.txt")!;
        using var reader = new StreamReader(resource, Encoding.ASCII);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var parts = line.Split(' ');
            var text = new Rune(int.Parse(parts[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString();
            foreach (var name in parts.AsSpan(1))
                names[name] = text;
        }

        return names;
    }
}
