namespace PlanExtractor.Cli.Output;

/// <summary>Shows a run while it goes on.</summary>
internal interface IRunView
{
    /// <summary>Does the work, which tells how far it is.</summary>
    void Watch(int total, Action<IRunSteps> work);
}

/// <summary>What a run has to say while it goes on; lines may hold text of documents.</summary>
internal interface IRunSteps
{
    /// <summary>One more source is done, and well.</summary>
    void Done(string line);

    /// <summary>One more source is done, and someone should look at it.</summary>
    void DoneBadly(string line, IReadOnlyList<string> details);
}

/// <summary>Lines, one a source.</summary>
/// <param name="writer">Where they go.</param>
/// <param name="quiet">Leaves out what went well.</param>
internal sealed class PlainRunView(TextWriter writer, bool quiet) : IRunView, IRunSteps
{
    public void Watch(int total, Action<IRunSteps> work)
    {
        ArgumentNullException.ThrowIfNull(work);
        work(this);
    }

    public void Done(string line)
    {
        if (!quiet)
            writer.WriteLine(Text.Visible.Line(line));
    }

    public void DoneBadly(string line, IReadOnlyList<string> details)
    {
        ArgumentNullException.ThrowIfNull(details);
        writer.WriteLine(Text.Visible.Line(line));
        foreach (var detail in details)
            writer.WriteLine("  " + Text.Visible.Line(detail));
    }
}
