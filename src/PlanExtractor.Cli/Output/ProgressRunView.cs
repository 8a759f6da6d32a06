using Spectre.Console;

namespace PlanExtractor.Cli.Output;

/// <summary>A progress bar; only what went badly makes lines above it.</summary>
internal sealed class ProgressRunView(TextWriter writer, bool colors) : IRunView
{
    public void Watch(int total, Action<IRunSteps> work)
    {
        var console = RichText.On(writer, colors);
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context => work(new Steps(console, context.AddTask("Reading plans", maxValue: Math.Max(total, 1)))));
    }

    private sealed class Steps(IAnsiConsole console, ProgressTask task) : IRunSteps
    {
        public void Done(string line) => task.Increment(1);

        public void DoneBadly(string line, IReadOnlyList<string> details)
        {
            console.MarkupLine("[yellow]" + RichText.Escaped(line) + "[/]");
            foreach (var detail in details)
                console.MarkupLine("  " + RichText.Escaped(detail));
            task.Increment(1);
        }
    }
}
