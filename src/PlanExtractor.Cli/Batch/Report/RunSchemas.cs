namespace PlanExtractor.Cli.Batch.Report;

/// <summary>
/// The schemas of <c>run.json</c> and <c>index.json</c>, <c>schemas/run.schema.json</c> and <c>schemas/index.schema.json</c>, which the
/// assembly carries along.
/// </summary>
internal static class RunSchemas
{
    /// <summary>Of <c>run.json</c>, as JSON.</summary>
    public static string Run => Text("run.schema.json");

    /// <summary>Of <c>index.json</c>, as JSON.</summary>
    public static string Index => Text("index.schema.json");

    /// <summary>The schema of a file that a run writes beside the documents, by its name; null for any other.</summary>
    public static string? Find(string fileName) => fileName switch
    {
        RunFiles.Report => Run,
        RunFiles.Index => Index,
        _ => null,
    };

    private static string Text(string name)
    {
        using var stream = typeof(RunSchemas).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"the assembly holds no {name}");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
