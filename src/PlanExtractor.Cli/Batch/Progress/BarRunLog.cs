using PlanExtractor.Cli.Batch.Report;
using PlanExtractor.Cli.Output;
using Spectre.Console;

namespace PlanExtractor.Cli.Batch.Progress;

/// <summary>A progress bar on a terminal; what someone should look at makes lines above it.</summary>
internal sealed class BarRunLog(TextWriter writer, bool colors, TimeProvider time) : IRunLog
{
    private readonly IAnsiConsole _console = RichText.On(writer, colors);
    private readonly Pace _pace = new(time);
    private ProgressTask? _task;

    public Task Watch(int total, Func<Task> work)
    {
        _pace.Total = total;
        return _console.Progress().AutoClear(true).Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn())
            .StartAsync(context =>
        {
            _task = context.AddTask(_pace.ToString(), maxValue: Math.Max(total, 1));
            return work();
        });
    }

    public void Done(FileReport file, bool isBad)
    {
        _pace.Add(file, isBad);
        if (isBad)
        {
            _console.MarkupLine("[yellow]" + RichText.Escaped($"{file.Source}: {file.Status.ToString().ToLowerInvariant()}") + "[/]");
            foreach (var reason in file.Reasons)
                _console.MarkupLine("  " + RichText.Escaped(reason));
        }

        if (_task is { } task)
        {
            task.Description = RichText.Escaped(_pace.ToString());
            task.Increment(1);
        }
    }

    public void Say(string message) => _console.MarkupLine(RichText.Escaped(message));

    public void End(RunReport report) => _console.MarkupLine(RichText.Escaped(Closing.Line(report)));
}
