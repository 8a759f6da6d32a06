namespace PlanExtractor.Cli.Commands;

/// <summary>A line of a help text's examples.</summary>
/// <param name="Line">What is typed after the program's name.</param>
/// <param name="What">What it does.</param>
internal sealed record Example(string Line, string What);
