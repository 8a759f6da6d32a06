using System.Text;

namespace PlanExtractor.Cli.Output;

/// <summary>
/// Where the program speaks. Always UTF-8; results on <see cref="Out"/>, everything about the run on <see cref="Error"/>.
/// </summary>
/// <param name="Out">Standard output as text.</param>
/// <param name="Error">Standard error as text.</param>
/// <param name="Data">Standard output as bytes.</param>
/// <param name="OutIsInteractive">Whether a person sees <see cref="Out"/> on a terminal that knows ANSI codes.</param>
/// <param name="ErrorIsInteractive">The same for <see cref="Error"/>.</param>
/// <param name="Colors">False when the environment has NO_COLOR.</param>
internal sealed record Terminal(
    TextWriter Out, TextWriter Error, Stream Data, bool OutIsInteractive, bool ErrorIsInteractive, bool Colors)
{
    /// <summary>The streams of this process.</summary>
    public static Terminal OfProcess()
    {
        var ansi = Environment.GetEnvironmentVariable("TERM") != "dumb";
        var output = ansi && !Console.IsOutputRedirected;
        var error = ansi && !Console.IsErrorRedirected;
        if (OperatingSystem.IsWindows() && (output || error))
            Console.OutputEncoding = Encoding.UTF8;
        return new Terminal(
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            Console.OpenStandardOutput(),
            output,
            error,
            Colors: string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
}
