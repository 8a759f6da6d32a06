namespace PlanExtractor.Cli;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCode
{
    public const int Complete = 0;

    /// <summary>Some partial or failed, or a threshold not met.</summary>
    public const int Incomplete = 1;

    public const int NothingDone = 2;

    public const int BadUsage = 64;

    /// <summary>The output folder took nothing more: no room, or no longer to be written to. What was done is kept.</summary>
    public const int NoRoom = 74;

    /// <summary>Another run goes on in the output folder.</summary>
    public const int Busy = 75;

    /// <summary>Stopped by Ctrl-C or SIGTERM.</summary>
    public const int Interrupted = 130;
}
