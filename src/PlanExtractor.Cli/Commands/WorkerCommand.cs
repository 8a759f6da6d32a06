using System.CommandLine;
using PlanExtractor.Cli.Batch.Reading;

namespace PlanExtractor.Cli.Commands;

/// <summary>What <c>run</c> starts for itself; not for people.</summary>
internal sealed class WorkerCommand : Command
{
    public new const string Name = "worker";

    public WorkerCommand(Engine engine)
        : base(Name, "Reads documents for a run: lines of JSON on the standard streams.")
    {
        Hidden = true;
        SetAction(_ => WorkerLoop.Run(engine, Console.OpenStandardInput(), Console.OpenStandardOutput()));
    }
}
