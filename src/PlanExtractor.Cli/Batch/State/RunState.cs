using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlanExtractor.Cli.Output;

namespace PlanExtractor.Cli.Batch.State;

/// <summary>
/// What is known of all sources. A line of the journal is written when a source is done, and before an output is; whatever moment the
/// process is killed at, the next one finds every output either recorded or announced, and removes what nobody needs. Not for several
/// threads.
/// </summary>
internal sealed class RunState : IDisposable
{
    private readonly StateFolder _folder;
    private readonly SortedDictionary<string, FileRecord> _records = new(StringComparer.Ordinal);
    private readonly HashSet<string> _announced = new(StringComparer.Ordinal);
    private Journal? _journal;

    private RunState(StateFolder folder) => _folder = folder;

    /// <summary>All records, by source.</summary>
    public IReadOnlyDictionary<string, FileRecord> Records => _records;

    /// <summary>How many lines could not be read: the last one of a run that was killed, or damage.</summary>
    public int UnreadableLines { get; private set; }

    /// <summary>Reads the state, removes what a killed run left behind, and begins a new journal.</summary>
    /// <exception cref="IOException">The folder cannot be read or written to.</exception>
    public static RunState Open(StateFolder folder)
    {
        var state = new RunState(folder);
        foreach (var record in state.Lines(folder.State, BatchJson.Line.FileRecord))
            state._records[record.Source] = record;
        foreach (var entry in state.Lines(folder.Journal, BatchJson.Line.JournalEntry))
            state.Apply(entry);
        var kept = state._records.Values.Select(r => r.Output?.File).ToHashSet(StringComparer.Ordinal);
        state.RemoveLeftovers(kept.Contains);
        state.Compact();
        return state;
    }

    /// <summary>Whether a recorded document still lies there as it was written.</summary>
    public bool IsThere(OutputRecord output)
    {
        try
        {
            return Hash.OfFile(_folder.Output(output.File)) == output.Sha256;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Says that an output is about to be written. The next that happens is <see cref="Done"/> for its source.</summary>
    /// <exception cref="IOException">It cannot be recorded.</exception>
    public void Announce(string output) => Append(new JournalEntry(output, null));

    /// <summary>Records that a source is done; an output of before that has another name now is removed.</summary>
    /// <exception cref="IOException">It cannot be recorded.</exception>
    public void Done(FileRecord record)
    {
        Append(new JournalEntry(null, record));
        RemoveLeftovers(name => name == record.Output?.File);
    }

    /// <summary>Makes one file of state and journal.</summary>
    /// <exception cref="IOException">It cannot be written; what is there stays.</exception>
    public void Compact()
    {
        using var lines = new MemoryStream();
        foreach (var record in _records.Values)
        {
            JsonSerializer.Serialize(lines, record, BatchJson.Line.FileRecord);
            lines.WriteByte((byte)'\n');
        }

        AtomicFile.Write(_folder.State, lines.ToArray(), isDurable: true);
        _journal?.Dispose();
        _journal = Journal.Begin(_folder.Journal);
    }

    public void Dispose() => _journal?.Dispose();

    private void Append(JournalEntry entry)
    {
        _journal!.Append(JsonSerializer.SerializeToUtf8Bytes(entry, BatchJson.Line.JournalEntry));
        Apply(entry);
    }

    private void Apply(JournalEntry entry)
    {
        if (entry.Writing is { } name)
            _announced.Add(name);
        if (entry.Done is not { } record)
            return;
        if (_records.TryGetValue(record.Source, out var before) && before.Output is { } old)
            _announced.Add(old.File);
        _records[record.Source] = record;
    }

    // A name holds its source's hash, so that no other source's record can need it.
    private void RemoveLeftovers(Func<string, bool> isKept)
    {
        foreach (var name in _announced.Where(name => !isKept(name)))
            TryDelete(_folder.Output(Path.GetFileName(name)));
        _announced.Clear();
    }

    private IEnumerable<T> Lines<T>(string path, JsonTypeInfo<T> type)
        where T : class
    {
        if (!File.Exists(path))
            yield break;
        foreach (var line in File.ReadLines(path))
        {
            if (Parse(line, type) is { } value)
                yield return value;
            else
                UnreadableLines++;
        }
    }

    private static T? Parse<T>(string line, JsonTypeInfo<T> type)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(line, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // What cannot be deleted harms nobody: nothing refers to it.
    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
        }
    }
}
