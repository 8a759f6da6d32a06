using System.Text.Json;
using PlanExtractor.Cli.Output;

namespace PlanExtractor.Cli.Batch.State;

/// <summary>Who runs in an output folder.</summary>
internal sealed record LockHolder(int Process, string Machine, DateTimeOffset Since);

/// <summary>
/// Keeps a second run out of an output folder. The operating system lets go of it when the process ends, however it ends.
/// </summary>
internal sealed class RunLock : IDisposable
{
    private readonly FileStream _file;

    private RunLock(FileStream file) => _file = file;

    /// <summary>Takes the lock, or says who has it.</summary>
    /// <returns>The lock and null; or null and the holder in words.</returns>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written to.</exception>
    public static (RunLock? Lock, string? Holder) Take(StateFolder folder, TimeProvider time)
    {
        FileStream file;
        try
        {
            file = new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return (null, HolderOf(folder));
        }

        var me = new LockHolder(Environment.ProcessId, Environment.MachineName, time.GetUtcNow());
        AtomicFile.Write(folder.LockHolder, JsonSerializer.SerializeToUtf8Bytes(me, BatchJson.Line.LockHolder));
        return (new RunLock(file), null);
    }

    public void Dispose() => _file.Dispose();

    private static string HolderOf(StateFolder folder)
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllBytes(folder.LockHolder), BatchJson.Line.LockHolder) is { } holder
                ? $"process {holder.Process} on {holder.Machine}, since {holder.Since:yyyy-MM-dd HH:mm:ss} UTC"
                : "another process";
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException)
        {
            return "another process";
        }
    }
}
