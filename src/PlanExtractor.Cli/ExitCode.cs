namespace PlanExtractor.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Complete = 0;

    /// <summary>Some partial or failed, or a threshold not met.</summary>
    public const int Incomplete = 1;

    public const int NothingDone = 2;

    public const int BadUsage = 64;

    /// <summary>Stopped by Ctrl-C.</summary>
    public const int Interrupted = 130;
}
