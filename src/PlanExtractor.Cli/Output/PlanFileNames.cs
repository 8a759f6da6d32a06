using System.Security.Cryptography;
using PlanExtractor.Domain;

namespace PlanExtractor.Cli.Output;

/// <summary>Chooses the names of the files of one run, in source order, so that the same run always chooses the same.</summary>
internal sealed class PlanFileNames
{
    // Some file systems do not tell capitals from small letters.
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// <c>000000-みどり野町DX推進計画.plan.json</c>; when the run has that already, with the beginning of the source's SHA-256, and for
    /// the same bytes once more with a number.
    /// </summary>
    public string Choose(PlanDocument document, ReadOnlySpan<byte> source)
    {
        ArgumentNullException.ThrowIfNull(document);
        var stem = $"{Code(document.Municipality.Code)}-{Slug.From(document.Plan.Title)}";
        if (_taken.Add(stem))
            return stem + ".plan.json";
        var hashed = $"{stem}-{Convert.ToHexStringLower(SHA256.HashData(source))[..8]}";
        var name = hashed;
        for (var again = 2; !_taken.Add(name); again++)
            name = $"{hashed}-{again}";
        return name + ".plan.json";
    }

    /// <summary>The code, or six zeros: what is no code must not become part of a path.</summary>
    public static string Code(string? code) => code is { Length: 6 } && code.All(char.IsAsciiDigit) ? code : "000000";
}
