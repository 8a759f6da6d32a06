namespace PlanExtractor.Cli.Extract;

/// <summary>What went wrong with a file, in words; without its path, which stands before them already.</summary>
internal static class FileTrouble
{
    public static string Describe(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        _ => exception.Message,
    };

    /// <summary>Whether it may pass: a file in use, a share that is away. What is not there, not allowed or too large stays so.</summary>
    public static bool IsTransient(Exception exception) =>
        exception is IOException and not (FileNotFoundException or PathTooLongException or FileTooLargeException) && !IsDiskFull(exception);

    /// <summary>Whether there is no room to write.</summary>
    public static bool IsDiskFull(Exception exception) => exception is IOException && (exception.HResult is UnixNoSpace or UnixQuota
        || (exception.HResult & 0xFFFF) is WindowsDiskFull or WindowsHandleDiskFull && exception.HResult < 0);

    // ENOSPC, EDQUOT; ERROR_DISK_FULL, ERROR_HANDLE_DISK_FULL
    private const int UnixNoSpace = 28;
    private const int UnixQuota = 122;
    private const int WindowsDiskFull = 112;
    private const int WindowsHandleDiskFull = 39;
}
