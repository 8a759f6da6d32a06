using PlanExtractor.Cli.Output;

namespace PlanExtractor.Cli.Batch.State;

/// <summary>Where a run keeps what it must remember: <c>.planextractor/</c> in the output folder.</summary>
internal sealed class StateFolder(string outFolder)
{
    private string Folder { get; } = Path.Join(outFolder, ".planextractor");

    /// <summary>Held by the run that goes on; who holds it stands in <see cref="LockHolder"/>.</summary>
    public string Lock => Path.Join(Folder, "lock");

    /// <summary>Who holds the lock.</summary>
    public string LockHolder => Path.Join(Folder, "lock-holder");

    /// <summary>All records, one a line, as of the beginning of the last run, or its end.</summary>
    public string State => Path.Join(Folder, "state.jsonl");

    /// <summary>What happened since.</summary>
    public string Journal => Path.Join(Folder, "journal.jsonl");

    /// <summary>Path of a file in the output folder.</summary>
    public string Output(string name) => Path.Join(outFolder, name);

    /// <summary>A new path for a document that is not yet known to be kept, on the disk of the output folder.</summary>
    public string Draft() => Path.Join(Folder, $"draft.{Guid.NewGuid():N}.tmp");

    /// <summary>Makes the folders.</summary>
    /// <exception cref="IOException">They cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">They may not be made.</exception>
    public void Create() => Directory.CreateDirectory(Folder);

    /// <summary>Files that a run which was killed did not finish.</summary>
    public IEnumerable<string> Unfinished() =>
        Directory.EnumerateFiles(outFolder, "*.tmp").Concat(Directory.EnumerateFiles(Folder, "*.tmp"))
            .Where(path => AtomicFile.IsUnfinished(Path.GetFileName(path)));
}
