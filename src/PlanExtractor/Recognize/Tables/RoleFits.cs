using System.Globalization;

namespace PlanExtractor.Recognize.Tables;

/// <summary>How well kinds of cells fit the roles of columns: the weights of <c>role-fits.tsv</c>, which the assembly carries.</summary>
internal static class RoleFits
{
    private static readonly double[,] Fits = Load();

    /// <summary>The fit of a kind to a role: positive speaks for it; 0 for a blank cell.</summary>
    public static double Rate(ColumnRole role, CellKind kind) => Fits[(int)role, (int)kind];

    private static double[,] Load()
    {
        using var stream = typeof(RoleFits).Assembly.GetManifestResourceStream("PlanExtractor.Recognize.Tables.role-fits.tsv")!;
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] != '#')
            .Select(l => l.TrimEnd('\r').Split('\t')).ToList();
        var kinds = lines[0].Skip(1).Select(Enum.Parse<CellKind>).ToList();
        var fits = new double[Enum.GetValues<ColumnRole>().Length, Enum.GetValues<CellKind>().Length];
        foreach (var line in lines.Skip(1))
        {
            for (var i = 0; i < kinds.Count; i++)
                fits[(int)Enum.Parse<ColumnRole>(line[0]), (int)kinds[i]] = double.Parse(line[i + 1], CultureInfo.InvariantCulture);
        }

        return fits;
    }
}
