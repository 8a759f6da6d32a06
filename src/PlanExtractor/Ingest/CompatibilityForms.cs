using System.Globalization;
using System.Text;

namespace PlanExtractor.Ingest;

/// <summary>
/// Unicode's compatibility forms as far as Japanese documents use them: Ａ → A, ｶﾞ → ガ, ① → 1, ㎡ → m2, ⾏ → 行. The table is the program's
/// own, for <see cref="string.Normalize(NormalizationForm)"/> does nothing where .NET runs without ICU, and results must not depend on
/// the machine. Facts from the Unicode Character Database 14.
/// </summary>
internal static class CompatibilityForms
{
    private const char VoicedMark = '\u3099';
    private const char SemiVoicedMark = '\u309A';
    private const string Resource = "PlanExtractor.Ingest.compatibility-forms.txt";

    private static readonly (string?[] Compatible, bool[] Canonical) Table = Load();

    /// <summary>The text with every compatibility form made ordinary (NFKC for the characters of the table).</summary>
    public static string ToOrdinary(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Map(text, canonicalOnly: false);
    }

    /// <summary>The text with canonically equal characters and voiced kana composed (NFC for the characters of the table).</summary>
    public static string ToComposed(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Map(text, canonicalOnly: true);
    }

    /// <summary>The ordinary form of a character; null where it has none other than itself.</summary>
    public static string? Of(char c) => Table.Compatible[c];

    /// <summary>The most characters that the ordinary form of one takes.</summary>
    public static int Longest { get; } = Table.Compatible.Max(form => form?.Length ?? 1);

    /// <summary>Whether it voices the kana before it.</summary>
    public static bool IsVoicedMark(char c) => c is VoicedMark or SemiVoicedMark;

    private static string Map(string text, bool canonicalOnly)
    {
        var first = text.AsSpan().IndexOfAnyExceptInRange('\u0000', '\u00A7');
        if (first < 0)
            return text;
        var (compatible, canonical) = Table;
        StringBuilder? result = null;
        for (var i = first; i < text.Length; i++)
        {
            var c = text[i];
            var mapped = canonicalOnly && !canonical[c] ? null : compatible[c];
            if (mapped is null && !IsVoicedMark(c))
            {
                result?.Append(c);
                continue;
            }

            result ??= new StringBuilder(text.Length).Append(text, 0, i);
            foreach (var m in mapped ?? c.ToString())
            {
                if (result.Length > 0 && Voiced(result[^1], m) is { } voiced)
                    result[^1] = voiced;
                else
                    result.Append(m);
            }
        }

        return result?.ToString() ?? text;
    }

    /// <summary>Kana and mark as one letter, か + ゛ → が; null where they make none.</summary>
    public static char? Voiced(char kana, char mark)
    {
        if (!IsVoicedMark(mark))
            return null;
        // Voiced kana stand one after their plain ones, semi-voiced two.
        var hiragana = kana is >= '\u30A1' and <= '\u30FA' ? (char)(kana - 0x60) : kana;
        var isHRow = hiragana is 'は' or 'ひ' or 'ふ' or 'へ' or 'ほ';
        if (mark == SemiVoicedMark)
            return isHRow ? (char)(kana + 2) : null;
        if (isHRow || "かきくけこさしすせそたちつてと".Contains(hiragana, StringComparison.Ordinal))
            return (char)(kana + 1);
        return kana switch { 'う' => 'ゔ', 'ウ' => 'ヴ', 'ワ' => 'ヷ', 'ヲ' => 'ヺ', 'ゝ' => 'ゞ', 'ヽ' => 'ヾ', _ => null };
    }

    // Lines of a code point, = (canonically equal) or ~ (compatible), and the ordinary form: FF21~A
    private static (string?[] Compatible, bool[] Canonical) Load()
    {
        var compatible = new string?[0x10000];
        var canonical = new bool[0x10000];
        using var stream = typeof(CompatibilityForms).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            var code = int.Parse(line.AsSpan(0, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            canonical[code] = line[4] == '=';
            compatible[code] = line[5..];
        }

        return (compatible, canonical);
    }
}
