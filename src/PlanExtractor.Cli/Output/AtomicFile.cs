using System.Text.RegularExpressions;

namespace PlanExtractor.Cli.Output;

/// <summary>Writes a file whole or not at all: readers see the old one until the new one is complete.</summary>
internal static partial class AtomicFile
{
    /// <summary>Whether a file, by its name, is what a process left that was killed while it wrote.</summary>
    public static bool IsUnfinished(string name) => Unfinished.IsMatch(name);

    /// <param name="path">The file.</param>
    /// <param name="bytes">What it shall hold.</param>
    /// <param name="isDurable">Waits until the disk has it, so that not even a power cut can take it back; that takes some
    /// milliseconds.</param>
    /// <exception cref="IOException">The file cannot be written; an older one is untouched.</exception>
    /// <exception cref="UnauthorizedAccessException">The same, for want of permission.</exception>
    public static void Write(string path, ReadOnlySpan<byte> bytes, bool isDurable = false)
    {
        ArgumentNullException.ThrowIfNull(path);
        var temporary = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = new FileStream(temporary, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                stream.Write(bytes);
                stream.Flush(isDurable);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    // index.json.0b1c…32 digits….tmp
    [GeneratedRegex(@"\.[0-9a-f]{32}\.tmp\z")]
    private static partial Regex Unfinished { get; }
}
