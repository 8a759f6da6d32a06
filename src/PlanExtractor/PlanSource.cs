namespace PlanExtractor;

/// <summary>A document to read: its name and its bytes. The name is used as a name only, never as a path.</summary>
/// <param name="FileName">Without directory.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record PlanSource(string FileName, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Password of an encrypted PDF; null tries the empty one, which most encrypted plans have.</summary>
    public string? Password { get; init; }
}
