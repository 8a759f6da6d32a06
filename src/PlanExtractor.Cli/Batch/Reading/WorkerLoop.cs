using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace PlanExtractor.Cli.Batch.Reading;

/// <summary>
/// A worker process: lines of requests on standard input, lines of answers on standard output. It ends when its input does, so that it
/// never outlives the run, whatever it is doing at the moment; signals from the terminal are the run's business.
/// </summary>
internal static class WorkerLoop
{
    /// <summary>Works until the input ends.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(Engine engine, Stream input, Stream output)
    {
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => context.Cancel = true);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => context.Cancel = true);
        var requests = Channel.CreateUnbounded<string>();
        new Thread(() => Listen(input, requests.Writer)) { IsBackground = true, Name = "requests" }.Start();
        var reader = new DocumentReader(engine);
        while (requests.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (requests.Reader.TryRead(out var line))
                Answer(reader, line, output);
        }

        return ExitCode.Complete;
    }

    private static void Listen(Stream input, ChannelWriter<string> requests)
    {
        using var lines = new StreamReader(input, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        while (lines.ReadLine() is { } line)
            requests.TryWrite(line);
        Environment.Exit(ExitCode.Complete);
    }

    private static void Answer(DocumentReader reader, string line, Stream output)
    {
        var request = JsonSerializer.Deserialize(line, BatchJson.Line.ReadRequest)!;
        TestHook.Run(Path.GetFileName(request.Path));
        JsonSerializer.Serialize(output, reader.ReadHere(request) with { Memory = Environment.WorkingSet }, BatchJson.Line.ReadAnswer);
        output.WriteByte((byte)'\n');
        output.Flush();
    }
}
