using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PlanExtractor.Cli.Batch.Reading;

/// <summary>A worker as its parent sees it.</summary>
internal sealed class WorkerProcess : IDisposable
{
    private const int MostErrorText = 4096;
    private const int MostLastWords = 2;

    private readonly Process _process;
    private readonly StringBuilder _error = new();

    private WorkerProcess(Process process) => _process = process;

    /// <summary>Bytes of memory that it holds now; 0 when it has ended.</summary>
    public long Memory
    {
        get
        {
            try
            {
                _process.Refresh();
                return _process.HasExited ? 0 : _process.WorkingSet64;
            }
            catch (InvalidOperationException)
            {
                return 0;
            }
        }
    }

    /// <summary>What it said when it died, in one line without the stack; empty when nothing.</summary>
    public string LastWords
    {
        get
        {
            lock (_error)
                return string.Join(' ', _error.ToString()
                    .Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .TakeWhile(line => !line.StartsWith("at ", StringComparison.Ordinal)).Take(MostLastWords));
        }
    }

    /// <summary>Its exit code, once it has ended.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>Starts one.</summary>
    /// <param name="memoryMebibytes">What its heap may hold; more is an end of memory within the worker.</param>
    public static WorkerProcess Start(int memoryMebibytes)
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(Environment.ProcessPath!)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };

        // Run as "dotnet PlanExtractor.Cli.dll", the executable is dotnet.
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
            start.ArgumentList.Add(Path.Join(AppContext.BaseDirectory, typeof(WorkerProcess).Assembly.GetName().Name + ".dll"));
        start.ArgumentList.Add(Commands.WorkerCommand.Name);
        start.Environment["DOTNET_GCHeapHardLimit"] = (memoryMebibytes * 1024L * 1024).ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        var worker = new WorkerProcess(Process.Start(start)!);
        worker._process.ErrorDataReceived += (_, e) => worker.Keep(e.Data);
        worker._process.BeginErrorReadLine();
        return worker;
    }

    /// <summary>Sends a request, and waits for the answer; null when the worker ends without one.</summary>
    public async Task<ReadAnswer?> Ask(ReadRequest request)
    {
        try
        {
            await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(request, BatchJson.Line.ReadRequest))
                .ConfigureAwait(false);
            await _process.StandardInput.FlushAsync().ConfigureAwait(false);
            return await _process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line
                ? JsonSerializer.Deserialize(line, BatchJson.Line.ReadAnswer)
                : null;
        }
        catch (Exception e) when (e is IOException or JsonException or ObjectDisposedException)
        {
            // A pipe that breaks, or a line that does, is a worker that dies.
            return null;
        }
    }

    /// <summary>Waits until it has ended by itself; false when it has not in time.</summary>
    public async Task<bool> Ends(TimeSpan patience)
    {
        try
        {
            await _process.WaitForExitAsync().WaitAsync(patience).ConfigureAwait(false);
            return true;
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    /// <summary>Says that there are no more requests.</summary>
    public void End()
    {
        try
        {
            _process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended meanwhile.
        }
    }

    /// <summary>Ends it at once.</summary>
    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            // It has ended meanwhile.
        }
    }

    public void Dispose() => _process.Dispose();

    private void Keep(string? line)
    {
        lock (_error)
        {
            if (line is { Length: > 0 } && _error.Length < MostErrorText)
                _error.Append(line).Append('\n');
        }
    }
}
