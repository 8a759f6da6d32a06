using System.Diagnostics;
using System.Globalization;

namespace PlanExtractor.Tests.Robustness;

/// <summary>
/// A run of the program, killed when it takes too long, and what it cost. Time is that of the processor: what else the machine has to
/// do does not count.
/// </summary>
/// <param name="Code">Exit code; null when it was killed.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Took">Processor time, of all its threads.</param>
/// <param name="PeakMebibytes">Most memory it held; null where the system does not tell.</param>
internal sealed record MeasuredRun(int? Code, string Output, string Error, TimeSpan Took, long? PeakMebibytes)
{
    // A program that waits uses no processor time; nor does it end.
    private static readonly TimeSpan Stuck = TimeSpan.FromMinutes(2);

    public static MeasuredRun Of(TimeSpan patience, params string[] arguments)
    {
        var start = new ProcessStartInfo(Program())
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        long? peak = null;
        var took = TimeSpan.Zero;
        while (!process.WaitForExit(20) && took < patience && clock.Elapsed < Stuck)
        {
            took = ProcessorTime(process) ?? took;
            peak = Peak(process.Id) ?? peak;
        }

        var ended = process.HasExited;
        if (!ended)
            process.Kill();
        process.WaitForExit();
        return new MeasuredRun(ended ? process.ExitCode : null, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult(), took,
            peak);
    }

    // Up to the last look: Linux does not tell of a process that has ended.
    private static TimeSpan? ProcessorTime(Process process)
    {
        try
        {
            return process.TotalProcessorTime;
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    // VmHWM:	  123456 kB — the high-water mark, so that looking now and then suffices.
    private static long? Peak(int process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? null : long.Parse(line.AsSpan(6).Trim().TrimEnd("kB "), CultureInfo.InvariantCulture) / 1024;
        }
        catch (IOException)
        {
            return null;
        }
    }

    /// <summary>tests/PlanExtractor.Tests/bin/Debug/net10.0 → src/PlanExtractor.Cli/bin/Debug/net10.0.</summary>
    internal static string Program()
    {
        var framework = new DirectoryInfo(TestContext.CurrentContext.TestDirectory);
        var root = framework.Parent!.Parent!.Parent!.Parent!.Parent!.FullName;
        var name = OperatingSystem.IsWindows() ? "planextractor.exe" : "planextractor";
        return Path.Join(root, "src", "PlanExtractor.Cli", "bin", framework.Parent.Name, framework.Name, name);
    }
}
