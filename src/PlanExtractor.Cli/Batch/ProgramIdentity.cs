using System.Reflection;
using PlanExtractor.Pdf;

namespace PlanExtractor.Cli.Batch;

/// <summary>Which program it is: another one may read a source otherwise.</summary>
internal static class ProgramIdentity
{
    /// <summary><c>0.1.0+1f0c9a4b77e2</c>: the version, and the build's own hash, which is the same for the same code.</summary>
    public static string Text { get; } = Make();

    private static string Make()
    {
        var builds = new[] { typeof(ProgramIdentity), typeof(PlanPipeline), typeof(PdfPageReader) }
            .Select(t => t.Module.ModuleVersionId.ToString("N"));
        var version = typeof(ProgramIdentity).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        return $"{version}+{Hash.OfText(string.Concat(builds))[..12]}";
    }
}
