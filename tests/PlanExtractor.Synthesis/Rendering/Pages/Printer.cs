using System.Diagnostics;
using System.Globalization;
using PlanExtractor.Synthesis.Writing;

namespace PlanExtractor.Synthesis.Rendering.Pages;

/// <summary>Sets manuscripts on pages with the programs that municipalities use, where they are installed.</summary>
public static class Printer
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    /// <summary>Whether the program behind a producer is installed.</summary>
    public static bool IsInstalled(string producer) => Program(producer) is not null;

    /// <summary>The PDF of each manuscript, in order; null where the program made none.</summary>
    /// <param name="producer">chromium, writer, calc or impress.</param>
    /// <param name="manuscripts">What to set.</param>
    public static IReadOnlyList<byte[]?> Print(string producer, IReadOnlyList<Manuscript> manuscripts)
    {
        ArgumentNullException.ThrowIfNull(manuscripts);
        var program = Program(producer) ?? throw new InvalidOperationException($"{producer} is not installed");
        var folder = Directory.CreateTempSubdirectory("synthesis-");
        try
        {
            var files = manuscripts.Select((m, i) => Write(folder.FullName, producer, m, i)).ToList();
            if (producer == "chromium")
            {
                Parallel.ForEach(files, new ParallelOptions { MaxDegreeOfParallelism = Math.Min(4, Environment.ProcessorCount) }, file =>
                    Run(program, folder.FullName, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
                        $"--user-data-dir={file}.browser", $"--print-to-pdf={Path.ChangeExtension(file, "pdf")}", $"file://{file}"));
            }
            else
            {
                Run(program, folder.FullName,
                    [$"-env:UserInstallation=file://{folder.FullName}/office", "--headless", "--convert-to", "pdf", "--outdir",
                        folder.FullName, .. files]);
            }

            return [.. files.Select(f => Path.ChangeExtension(f, "pdf")).Select(f => File.Exists(f) ? File.ReadAllBytes(f) : null)];
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static string Write(string folder, string producer, Manuscript manuscript, int place)
    {
        var (ending, content) = producer switch
        {
            "chromium" => ("html", HtmlPage.Render(manuscript)),
            "writer" => ("fodt", WriterPages.Render(manuscript)),
            "calc" => ("fods", CalcPages.Render(manuscript)),
            _ => ("fodp", ImpressPages.Render(manuscript)),
        };
        var file = Path.Combine(folder, place.ToString("0000", CultureInfo.InvariantCulture) + "." + ending);
        File.WriteAllText(file, content);
        return file;
    }

    private static string? Program(string producer)
    {
        string[] names = producer == "chromium" ? ["chromium", "chromium-browser", "google-chrome"] : ["soffice", "libreoffice"];
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var found = names.SelectMany(n => folders.Select(f => Path.Combine(f, n))).FirstOrDefault(File.Exists);
        // LibreOffice comes in parts: its Calc may be missing where Writer is there.
        return found is null || producer == "chromium" || HasPart(found, producer) ? found : null;
    }

    private static bool HasPart(string soffice, string producer)
    {
        var real = new FileInfo(soffice).ResolveLinkTarget(true)?.FullName ?? soffice;
        return File.Exists(Path.Combine(Path.GetDirectoryName(real)!, "s" + producer));
    }

    private static void Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            program, arguments)
        { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
            process.Kill(true);
    }
}
