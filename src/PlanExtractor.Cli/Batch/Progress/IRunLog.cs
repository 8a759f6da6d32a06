using PlanExtractor.Cli.Batch.Report;

namespace PlanExtractor.Cli.Batch.Progress;

/// <summary>Tells a person, or a program, how a run goes. For several threads.</summary>
internal interface IRunLog
{
    /// <summary>Does the work, which tells how far it is.</summary>
    Task Watch(int total, Func<Task> work);

    /// <summary>A source is done; <paramref name="isBad"/> when someone should look at it.</summary>
    void Done(FileReport file, bool isBad);

    /// <summary>Something that is not about one source's result.</summary>
    void Say(string message);

    /// <summary>The run is over.</summary>
    void End(RunReport report);
}
