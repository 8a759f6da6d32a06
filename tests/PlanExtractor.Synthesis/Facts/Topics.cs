namespace PlanExtractor.Synthesis.Facts;

/// <summary>The vocabulary of <c>topics.txt</c>.</summary>
internal static class Topics
{
    private static readonly Lazy<IReadOnlyList<Topic>> Loaded = new(Load);

    public static IReadOnlyList<Topic> All => Loaded.Value;

    private static IReadOnlyList<Topic> Load()
    {
        using var stream = typeof(Topics).Assembly.GetManifestResourceStream("PlanExtractor.Synthesis.Facts.topics.txt")!;
        using var reader = new StreamReader(stream);
        var goals = new List<Topic>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length < 2 || line[0] == '#')
                continue;
            var fields = line[2..].Split('|', StringSplitOptions.TrimEntries);
            switch (line[0])
            {
                case '=':
                    goals.Add(new Topic(fields[0], []));
                    break;
                case '*':
                    goals[^1].Actions.Add(new TopicAction(fields[0], fields[1].Split('、'), fields[2], fields[3], [], []));
                    break;
                case 'k':
                    goals[^1].Actions[^1].Kpis.Add(new TopicKpi(
                        fields[0], fields[1], Number(fields[2]), Number(fields[3]), fields[4] == "up",
                            fields.Length > 5 ? fields[5].Split('、') : []));
                    break;
                default:
                    goals[^1].Actions[^1].Steps.Add(new TopicStep(fields[0], fields[1].Split('、')));
                    break;
            }
        }

        return goals;
    }

    private static decimal Number(string text) =>
        decimal.Parse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture);
}

internal sealed record Topic(string Title, List<TopicAction> Actions);

internal sealed record TopicAction(
    string Title, IReadOnlyList<string> Departments, string State, string Work, List<TopicKpi> Kpis, List<TopicStep> Steps);

internal sealed record TopicKpi(string Name, string Unit, decimal Least, decimal Most, bool Grows, IReadOnlyList<string> Parts);

internal sealed record TopicStep(string Label, IReadOnlyList<string> Phases);
