namespace PlanExtractor.Cli.Extract;

/// <summary>What went wrong with a file, in words; without its path, which stands before them already.</summary>
internal static class FileTrouble
{
    public static string Of(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        _ => exception.Message,
    };
}
