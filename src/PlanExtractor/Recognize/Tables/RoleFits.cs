using System.Globalization;

namespace PlanExtractor.Recognize.Tables;

/// <summary>How well kinds of cells fit the roles of columns: the weights of <c>role-fits.tsv</c>, which the assembly carries.</summary>
internal static class RoleFits
{
    private static readonly Dictionary<(ColumnRole Role, CellKind Kind), double> Fits = Load();

    /// <summary>The fit of a kind to a role: positive speaks for it; 0 for a blank cell.</summary>
    public static double Rate(ColumnRole role, CellKind kind) => Fits.GetValueOrDefault((role, kind));

    private static Dictionary<(ColumnRole, CellKind), double> Load()
    {
        using var stream = typeof(RoleFits).Assembly.GetManifestResourceStream("PlanExtractor.Recognize.Tables.role-fits.tsv")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#')
            .Select(l => l.TrimEnd('\r').Split('\t')).ToList();
        var kinds = lines[0].Skip(1).Select(Enum.Parse<CellKind>).ToList();
        return lines.Skip(1)
            .SelectMany(l => kinds
                .Select((k, i) => (Role: Enum.Parse<ColumnRole>(l[0]), Kind: k, Fit: double.Parse(l[i + 1], CultureInfo.InvariantCulture))))
            .ToDictionary(f => (f.Role, f.Kind), f => f.Fit);
    }
}
