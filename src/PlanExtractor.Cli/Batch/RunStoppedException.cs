namespace PlanExtractor.Cli.Batch;

/// <summary>The run cannot go on: the output folder takes nothing more. What is done so far is kept.</summary>
internal sealed class RunStoppedException(string message) : Exception(message);
