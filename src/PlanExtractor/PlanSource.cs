namespace PlanExtractor;

/// <summary>A document to read: its name and its bytes. The name is used as a name only, never as a path.</summary>
/// <param name="FileName">Without directory.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record PlanSource(string FileName, ReadOnlyMemory<byte> Bytes);
