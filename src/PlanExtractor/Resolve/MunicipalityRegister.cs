using System.Collections.Frozen;

namespace PlanExtractor.Resolve;

/// <summary>The 1,741 municipalities and 47 prefectures of Japan, by code and by name.</summary>
internal sealed class MunicipalityRegister
{
    private const string Resource = "PlanExtractor.Resolve.local-governments.tsv";
    private const string Closings = "市区町村都道府県";
    private const int LongestName = 12;

    private static readonly Lazy<MunicipalityRegister> Loaded = new(Load);

    private readonly FrozenDictionary<string, LocalGovernment> _byCode;
    private readonly FrozenDictionary<string, LocalGovernment[]> _byName;

    private MunicipalityRegister(IReadOnlyList<LocalGovernment> all)
    {
        All = all;
        _byCode = all.ToFrozenDictionary(g => g.Code, StringComparer.Ordinal);
        _byName = all.GroupBy(g => Fold(g.Name)).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The register of the program.</summary>
    public static MunicipalityRegister Default => Loaded.Value;

    /// <summary>All entries, by code.</summary>
    public IReadOnlyList<LocalGovernment> All { get; }

    /// <summary>The entry of a six-digit code, or null.</summary>
    public LocalGovernment? ByCode(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The entries of a name; several where it exists in several prefectures (府中市). ヶ, ケ and が are not told apart.</summary>
    public IReadOnlyList<LocalGovernment> ByName(string name) => _byName.GetValueOrDefault(Fold(name)) ?? [];

    /// <summary>
    /// Names in a text without spaces, left to right. The longest name wins (東村山市, not 東村), and a name that only ends a longer
    /// word is none, unless what stands before it is a prefecture, a district (玉名郡) or a counter (第2期).
    /// </summary>
    public IReadOnlyList<(int Start, int Length, IReadOnlyList<LocalGovernment> Entries)> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = Fold(text);
        var found = new List<(int Start, int Length, IReadOnlyList<LocalGovernment> Entries)>();
        for (var end = 1; end < folded.Length; end++)
        {
            if (!Closings.Contains(folded[end], StringComparison.Ordinal))
                continue;
            for (var start = Math.Max(0, end - LongestName + 1); start < end; start++)
            {
                if (!_byName.TryGetValue(folded[start..(end + 1)], out var entries) || !MayBegin(folded, start))
                    continue;
                while (found.Count > 0 && found[^1].Start >= start)
                    found.RemoveAt(found.Count - 1);
                if (found.Count == 0 || found[^1].Start + found[^1].Length <= start)
                    found.Add((start, end + 1 - start, entries));
                break;
            }
        }

        return found;
    }

    private bool MayBegin(string text, int start)
    {
        if (start == 0)
            return true;
        var before = text[start - 1];
        if (before is not ((>= '\u3400' and <= '\u9FFF') or (>= 'ァ' and <= 'ヺ'))
            || "郡期次版度年回月日本当".Contains(before, StringComparison.Ordinal))
            return true;
        return before is '都' or '道' or '府' or '県' && Enumerable.Range(3, 2).Any(n => start >= n
            && _byName.TryGetValue(text[(start - n)..start], out var p) && p[0].Kind == LocalGovernmentKind.Prefecture);
    }

    private static string Fold(string name) => name.Replace('ヶ', 'ケ').Replace('が', 'ケ').Replace('ガ', 'ケ');

    private static MunicipalityRegister Load()
    {
        using var stream = typeof(MunicipalityRegister).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        reader.ReadLine(); // names of the columns
        var all = new List<LocalGovernment>(1800);
        while (reader.ReadLine() is { } line)
        {
            var fields = line.Split('\t');
            all.Add(new LocalGovernment(fields[0], fields[1], fields[2], fields[3], Kind(fields[4])));
        }

        return new MunicipalityRegister(all);
    }

    private static LocalGovernmentKind Kind(string kind) => kind switch
    {
        "都道府県" => LocalGovernmentKind.Prefecture,
        "市" => LocalGovernmentKind.City,
        "特別区" => LocalGovernmentKind.SpecialWard,
        "町" => LocalGovernmentKind.Town,
        _ => LocalGovernmentKind.Village,
    };
}
