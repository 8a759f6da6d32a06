using System.Diagnostics;
using System.Globalization;
using System.Text;
using PlanExtractor.Tests.Robustness;

namespace PlanExtractor.Tests.Batch;

/// <summary>The program at work, as a user's shell or a nightly job would start it.</summary>
internal sealed class RunningProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly StringBuilder _error = new();

    private RunningProcess(Process process)
    {
        _process = process;
        process.ErrorDataReceived += (_, e) =>
        {
            lock (_error)
                _error.AppendLine(e.Data);
        };
        process.BeginErrorReadLine();
        process.OutputDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
    }

    public int Id => _process.Id;

    /// <summary>What it said on standard error until now.</summary>
    public string Error
    {
        get
        {
            lock (_error)
                return _error.ToString();
        }
    }

    /// <summary>Starts the program.</summary>
    public static RunningProcess Start(params string[] arguments) => StartWith(null, arguments);

    /// <summary>The same with documents that make their worker misbehave.</summary>
    public static RunningProcess StartWith(string? hook, params string[] arguments) => StartAs([MeasuredRun.Program()], hook, arguments);

    /// <summary>The same by way of other programs, which start it.</summary>
    public static RunningProcess StartAs(IReadOnlyList<string> command, string? hook, params string[] arguments)
    {
        var start = new ProcessStartInfo(
            command[0])
        { RedirectStandardError = true, RedirectStandardOutput = true, StandardErrorEncoding = Encoding.UTF8 };
        foreach (var argument in command.Skip(1).Concat(arguments))
            start.ArgumentList.Add(argument);
        if (hook is not null)
            start.Environment["PLANEXTRACTOR_TEST_HOOK"] = hook;
        return new RunningProcess(Process.Start(start)!);
    }

    /// <summary>Waits for its end.</summary>
    /// <returns>The exit code.</returns>
    public int End()
    {
        if (!_process.WaitForExit(Patience))
        {
            Kill();
            Assert.Fail($"did not end within {Patience}:\n{Error}");
        }

        _process.WaitForExit();
        return _process.ExitCode;
    }

    /// <summary>kill -9, of it alone: its workers must end by themselves.</summary>
    /// <returns>Whether it was still at work.</returns>
    public bool Kill()
    {
        var isAtWork = !_process.HasExited;
        _process.Kill();
        return isAtWork;
    }

    /// <summary>SIGTERM.</summary>
    public void Terminate() => Signal("TERM", Id);

    /// <summary>Sends a signal to a process; nothing happens when it has ended.</summary>
    public static void Signal(string signal, int process)
    {
        using var kill = Process.Start(
            new ProcessStartInfo("kill", [$"-{signal}", process.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardError = true })!;
        kill.WaitForExit();
    }

    /// <summary>Its workers now.</summary>
    public IReadOnlyList<int> Workers()
    {
        var workers = new List<int>();
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
                && ParentOf(folder) == Id)
                workers.Add(id);
        }

        return workers;
    }

    /// <summary>Waits until something is so.</summary>
    public void Until(Func<bool> isSo, string what)
    {
        var clock = Stopwatch.StartNew();
        while (!isSo())
        {
            Assert.That(clock.Elapsed, Is.LessThan(TimeSpan.FromMinutes(1)), $"{what}\n{Error}");
            Thread.Sleep(10);
        }
    }

    /// <summary>Whether a process runs.</summary>
    public static bool IsAlive(int process) => Directory.Exists($"/proc/{process}") && !IsZombie(process);

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    // 1234 (planextractor) Z 1200 …: its parent has not yet asked how it ended.
    private static bool IsZombie(int process)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/stat").Split(") ")[1][0] == 'Z';
        }
        catch (IOException)
        {
            return true;
        }
    }

    // 1234 (planextractor) S 1200 …
    private static int? ParentOf(string folder)
    {
        try
        {
            var stat = File.ReadAllText(Path.Join(folder, "stat"));
            return int.Parse(stat[(stat.LastIndexOf(')') + 4)..].Split(' ', 2)[0], CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
