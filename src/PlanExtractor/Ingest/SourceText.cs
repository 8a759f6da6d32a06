namespace PlanExtractor.Ingest;

/// <summary>A text source as lines, each with its place.</summary>
/// <param name="Lines">All lines, in order.</param>
/// <param name="PageCount">Number of pages where form feeds divide the text, else null.</param>
internal sealed record SourceText(IReadOnlyList<SourceLine> Lines, int? PageCount);

/// <summary>A line of a text source, without its line ending.</summary>
/// <param name="Number">1-based.</param>
/// <param name="Page">1-based, or null where the text has no form feeds.</param>
/// <param name="Text">The line, its characters repaired (see <see cref="CharacterRepair"/>).</param>
internal sealed record SourceLine(int Number, int? Page, string Text)
{
    /// <summary>Number of the last line that was joined to it; its own where none was.</summary>
    public int LastNumber { get; init; } = Number;
}
