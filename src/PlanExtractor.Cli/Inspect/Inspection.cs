using PlanExtractor.Cli.Extract;
using PlanExtractor.Cli.Output;
using PlanExtractor.Cli.Text;
using PlanExtractor.Ingest;
using PlanExtractor.Recognize;

namespace PlanExtractor.Cli.Inspect;

/// <summary>What the user asked <c>inspect</c> to show.</summary>
/// <param name="Path">The file.</param>
/// <param name="Page">The only page wanted, or null for all.</param>
/// <param name="SvgFolder">Where drawings go, or null for none.</param>
/// <param name="Json">Whether the report is JSON.</param>
/// <param name="Password">Password of an encrypted PDF, or null.</param>
internal sealed record InspectSettings(string Path, int? Page, string? SvgFolder, bool Json, string? Password)
{
    /// <summary>Shows why tables, units and owners were read as they were, instead of the pages.</summary>
    public bool Roles { get; init; }

    /// <summary>Words of the user's own, or null.</summary>
    public VocabularyFile? Vocabulary { get; init; }
}

/// <summary>One run of <c>inspect</c>: reads a file and shows what the program sees in it.</summary>
internal sealed class Inspection(Engine engine, InspectSettings settings, Terminal terminal)
{
    /// <returns>The exit code.</returns>
    /// <exception cref="OperationCanceledException">Stopped between two pages.</exception>
    public int Run(CancellationToken stop)
    {
        try
        {
            var bytes = FileBytes.Read(settings.Path, ExtractSettings.DefaultMaxMebibytes);
            return Show(new PlanSource(Path.GetFileName(settings.Path), bytes) { Password = settings.Password }, stop);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Say(FileTrouble.Describe(e));
        }
    }

    private int Show(PlanSource source, CancellationToken stop)
    {
        var result = engine.Read(source, settings.Vocabulary is { } file ? new PlanOptions { Vocabulary = file.Words } : new PlanOptions(),
            stop);
        foreach (var d in result.Diagnostics)
            terminal.Error.WriteLine(Visible.Line(
                $"{(d.Evidence is null ? "" : d.Evidence + ": ")}{d.Severity.ToString().ToLowerInvariant()} {d.Code}: {d.Message}"));
        if (result is not { Document: { } document, Layout: { } layout })
            return Say("nothing could be read");
        if (settings.Roles)
            return Explain([.. result.Explain().Where(e => settings.Page is null || e.Evidence?.Page == settings.Page)]);
        var drawn = engine.Pages(source);
        if (settings.SvgFolder is not null && drawn.Count == 0)
            return Say("has no pages to draw: --svg is for PDF");

        var pages = InspectedPage.Gather(layout, document, Wanted(drawn, stop))
            .Where(p => settings.Page is null || p.Number == settings.Page).ToList();
        if (pages.Count == 0)
            return Say($"has no page {settings.Page}");
        Draw(pages, stop);
        Report(pages);
        return ExitCode.Complete;
    }

    private int Explain(IReadOnlyList<Explanation> explanations)
    {
        if (settings.Json)
        {
            RoleJson.Write(explanations, terminal.Data);
            terminal.Data.Write("\n"u8);
            terminal.Data.Flush();
        }
        else
        {
            foreach (var line in RoleReport.Lines(explanations))
                terminal.Out.WriteLine(line);
        }

        return ExitCode.Complete;
    }

    private IEnumerable<Page> Wanted(IReadOnlyCollection<Page> pages, CancellationToken stop)
    {
        foreach (var page in pages)
        {
            stop.ThrowIfCancellationRequested();
            if (settings.Page is null || page.Number == settings.Page)
                yield return page;
        }
    }

    private void Draw(List<InspectedPage> pages, CancellationToken stop)
    {
        if (settings.SvgFolder is not { } folder)
            return;
        Directory.CreateDirectory(folder);
        foreach (var inspected in pages)
        {
            stop.ThrowIfCancellationRequested();
            using var svg = new MemoryStream();
            PageSvg.Write(inspected, inspected.Page!, svg);
            var path = Path.Join(folder, $"page-{inspected.Number:0000}.svg");
            AtomicFile.Write(path, svg.ToArray());
            terminal.Error.WriteLine(path);
        }
    }

    private void Report(List<InspectedPage> pages)
    {
        if (settings.Json)
        {
            PageJson.Write(pages, withDrawings: settings.Page is not null, terminal.Data);
            terminal.Data.Write("\n"u8);
            terminal.Data.Flush();
        }
        else if (settings.Page is null && pages[0].Page is not null)
        {
            PageReport.Summary(pages).Write(terminal.Out, terminal.OutIsInteractive, terminal.Colors);
        }
        else
        {
            foreach (var line in pages.SelectMany(PageReport.Lines))
                terminal.Out.WriteLine(line);
        }
    }

    private int Say(string message)
    {
        terminal.Error.WriteLine(Visible.Line($"{settings.Path}: {message}"));
        return ExitCode.NothingDone;
    }
}
