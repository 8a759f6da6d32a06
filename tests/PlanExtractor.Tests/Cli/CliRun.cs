using System.Text;
using PlanExtractor.Cli;
using PlanExtractor.Cli.Commands;
using PlanExtractor.Cli.Output;

namespace PlanExtractor.Tests.Cli;

/// <summary>One run of the command line inside the test's process, with fakes behind it.</summary>
internal sealed record CliRun(int Code, string Out, string Error, string Data)
{
    public static CliRun Of(params string[] arguments) => With(_ => [], arguments);

    public static CliRun With(Func<ReadOnlyMemory<byte>, IReadOnlyList<Complaint>> check, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var data = new MemoryStream();
        var terminal = new Terminal(output, error, data, OutIsInteractive: false, ErrorIsInteractive: false, Colors: false);
        var code = CommandLineHost.Run(arguments, new Engine((source, _, _) => Plans.Read(source), _ => [], check,
            () => "{ \"schema\": 1 }\n"), terminal).GetAwaiter().GetResult();
        return new CliRun(code, output.ToString(), error.ToString(), Encoding.UTF8.GetString(data.ToArray()));
    }
}
